import type { Deadline } from '../store/deadline.ts';
import type { Snapshot } from '../store/snapshot.ts';
import type { PlainResponse } from './answer.ts';
import type { Language } from './reader-language.ts';

/** What Hono carries with a request, in every function that answers from a release. */
export interface AppEnv {
  /** What a gateway adds; all absent where another server runs the app. */
  Bindings: {
    /** The address that it answers under, by its own account; without a slash at its end. */
    base?: string;
    /** Takes a finished answer in plain data; what Hono then returns says no more than its status. */
    deliver?: (answer: PlainResponse) => void;
    /** Set where the service asks itself, for an example: nobody's demand, and no line of log. */
    isOwn?: boolean;
  };
  Variables: {
    /** Address that all links start with, without a slash at its end. */
    base: string;
    /** Ends the request's patience with the database. */
    deadline: Deadline;
    snapshot: Snapshot;
    language: Language;
    /** A language tag in the path that no locale answers for. */
    unknownLocale?: string;
  };
}

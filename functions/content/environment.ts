import * as v from 'valibot';
import { parseEnvironment, type Variables } from '../shared/environment.ts';
import {
  readerSettings,
  readerVariables,
  type ReaderSettings,
} from '../shared/reader-environment.ts';

const schema = v.object(readerVariables);

/** The environment as the stack writes it. */
export type ContentEnvironment = v.InferInput<typeof schema>;

/** @throws Error naming every variable that is missing or cannot be used */
export function readEnvironment(variables: Variables): ReaderSettings {
  return readerSettings(parseEnvironment(schema, variables));
}

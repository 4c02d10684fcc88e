import * as v from 'valibot';
import { parseEnvironment, type Variables } from '../shared/environment.ts';
import {
  readerSettings,
  readerVariables,
  type ReaderSettings,
} from '../shared/reader-environment.ts';

const days = v.pipe(
  v.string(),
  v.regex(/^[1-9]\d{0,2}$/, 'must be a number of days from 1 to 999'),
  v.transform(Number),
);

const schema = v.object({
  ...readerVariables,
  /** Days that a device shows texts without word from the service; it may have missed a recall. */
  KIOSK_MAX_AGE_DAYS: v.optional(days, '14'),
});

/** The environment as the stack writes it. */
export type KioskEnvironment = v.InferInput<typeof schema>;

/** @throws Error naming every variable that is missing or cannot be used */
export function readEnvironment(
  variables: Variables,
): ReaderSettings & { readonly maxAgeDays: number } {
  const read = parseEnvironment(schema, variables);
  return { ...readerSettings(read), maxAgeDays: read.KIOSK_MAX_AGE_DAYS };
}

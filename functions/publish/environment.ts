import * as v from 'valibot';
import { translationPolicies, type TranslationPolicy } from '../shared/domain/policy.ts';
import { parseEnvironment, type Variables } from '../shared/environment.ts';

const schema = v.object({
  /** Name of the table that releases are written to. */
  CONTENT_TABLE: v.string(),
  /** Which translations may be served. */
  TRANSLATION_POLICY: v.picklist(translationPolicies),
});

/** The environment as the stack writes it. */
export type PublishEnvironment = v.InferInput<typeof schema>;

/** @throws Error naming every variable that is missing or cannot be used */
export function readEnvironment(variables: Variables): {
  table: string;
  policy: TranslationPolicy;
} {
  const read = parseEnvironment(schema, variables);
  return { table: read.CONTENT_TABLE, policy: read.TRANSLATION_POLICY };
}

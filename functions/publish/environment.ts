import * as v from 'valibot';
import { parsePolicy, type StagePolicy } from '../shared/domain/policy.ts';
import { parseEnvironment, type Variables } from '../shared/environment.ts';

const schema = v.object({
  /** Name of the table that releases are written to. */
  CONTENT_TABLE: v.string(),
  /** Which translations may be served: `reviewed-only`, `labelled`, or with kinds of their own. */
  TRANSLATION_POLICY: v.pipe(
    v.string(),
    v.transform(parsePolicy),
    v.custom<StagePolicy>(
      (policy) => policy !== undefined,
      'must be such as reviewed-only or reviewed-only,pages=labelled',
    ),
  ),
});

/** The environment as the stack writes it. */
export type PublishEnvironment = v.InferInput<typeof schema>;

/** @throws Error naming every variable that is missing or cannot be used */
export function readEnvironment(variables: Variables): {
  table: string;
  policy: StagePolicy;
} {
  const read = parseEnvironment(schema, variables);
  return { table: read.CONTENT_TABLE, policy: read.TRANSLATION_POLICY };
}

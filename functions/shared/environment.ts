import * as v from 'valibot';

/** Where configuration comes from: `process.env`, or a test's own. */
export type Variables = Readonly<Record<string, string | undefined>>;

/**
 * Parses the environment, once, at a function's start. An empty variable counts as absent.
 *
 * @throws Error naming every variable that is missing or cannot be used
 */
export function parseEnvironment<const S extends v.GenericSchema<Record<string, unknown>, unknown>>(
  schema: S,
  variables: Variables,
): v.InferOutput<S> {
  const present = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const result = v.safeParse(schema, present);
  if (result.success) return result.output;
  const complaints = result.issues.map(
    (issue) => `${v.getDotPath(issue) ?? '?'}: ${issue.message}`,
  );
  throw new Error(`The environment is not complete. ${complaints.join('; ')}`);
}

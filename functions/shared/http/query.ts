import type { Context } from 'hono';
import * as v from 'valibot';

/** Parameters by their names. */
export type Parameters = v.ObjectEntries;

/** Values of parameters, as their schemas give them. */
export type Values<P extends Parameters> = v.InferOutput<v.ObjectSchema<P, undefined>>;

/** A query that was read, or the name of the first parameter that cannot be used. */
export type Query<P extends Parameters> =
  | {
      readonly values: Values<P>;
      /** Equal queries have equal ones. */
      readonly key: string;
    }
  | { readonly invalid: string };

/** What is told of a name that somebody made up. */
const maxNameLength = 64;

/**
 * Makes a reader of queries: an unknown parameter is refused by its name, and so is one that comes twice.
 *
 * @param parameters those that it gives the values of
 * @param others names of those that somebody else reads
 */
export function queryReader<P extends Parameters>(
  parameters: P,
  others: readonly string[] = [],
): (c: Context) => Query<P> {
  const schema = v.strictObject(parameters);
  const read = (given: Readonly<Record<string, string>>): Query<P> => {
    const result = v.safeParse(schema, given);
    if (result.success) return { values: result.output, key: JSON.stringify(result.output) };
    // The name of a parameter is as far as a path goes.
    return { invalid: (v.getDotPath(result.issues[0]) ?? '').slice(0, maxNameLength) };
  };
  // Most requests have no query, and all that have none read the same.
  const ofNone = read({});

  return (c) => {
    const { url } = c.req;
    const mark = url.indexOf('?');
    if (mark === -1) return ofNone;
    const given = new Map<string, string>();
    for (const [name, value] of new URLSearchParams(url.slice(mark))) {
      if (given.has(name)) return { invalid: name.slice(0, maxNameLength) };
      given.set(name, value);
    }
    for (const name of others) given.delete(name);
    return read(Object.fromEntries(given));
  };
}

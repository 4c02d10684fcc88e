import * as v from 'valibot';
import type { Parameters, Query } from './query.ts';

/**
 * Makes a reader for systems that send more than anybody reads: other parameters are passed over, doubled or not. One that
 * is read must come once; an empty one counts as absent.
 *
 * @param parameters those that it gives the values of
 */
export function tolerantQueryReader<P extends Parameters>(
  parameters: P,
): (query: URLSearchParams) => Query<P> {
  const schema = v.object(parameters);
  const names = Object.keys(parameters);
  return (query) => {
    const given = names.map((name) => [name, query.getAll(name)] as const);
    const doubled = given.find(([, values]) => values.length > 1);
    if (doubled !== undefined) return { invalid: doubled[0] };
    const present = given.flatMap(([name, [value = '']]) => (value === '' ? [] : [[name, value]]));
    const result = v.safeParse(schema, Object.fromEntries(present));
    return result.success
      ? { values: result.output, key: JSON.stringify(result.output) }
      : { invalid: v.getDotPath(result.issues[0]) ?? '' };
  };
}

/** Parameters; what is undefined, false or empty is left out. */
export type Query = Readonly<Record<string, string | number | boolean | undefined>>;

/**
 * @param base the address that the service is under, with a slash at its end or without
 * @param segments of the path below `/v1`
 * @throws RangeError where a segment would lead elsewhere
 */
export function addressOf(base: string, segments: readonly string[], query: Query): string {
  const path = segments.map((segment) => {
    // A browser resolves these however they are written.
    if (/^\.{0,2}$/.test(segment)) throw new RangeError(`"${segment}" names nothing`);
    return `/${encodeURIComponent(segment)}`;
  });
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value) parameters.set(name, value === true ? '1' : `${value}`);
  }
  return `${base.replace(/\/+$/, '')}/v1${path.join('')}?${parameters}`.replace(/\?$/, '');
}

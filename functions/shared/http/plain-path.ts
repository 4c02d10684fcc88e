/** `.` and `..`, written plainly or not (WHATWG URL, dot path segments). */
const dotSegment = /(^|\/)(\.|%2e){1,2}(?=\/|$)/i;

/** What a URL parser would drop or turn into a slash: a path that has it is not the path that is served. */
// oxlint-disable-next-line no-control-regex
const rewritten = /[\u0000-\u001f\\]/;

/** @returns whether a path means what it says, so that it can be served or refused for what it is */
export function isPlainPath(path: string): boolean {
  return path.startsWith('/') && !dotSegment.test(path) && !rewritten.test(path);
}

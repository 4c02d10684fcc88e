/** The published types are of an older version, which took no preference of the server's. */
declare module 'negotiator' {
  // oxlint-disable-next-line import/no-default-export -- so it is exported
  export default class Negotiator {
    constructor(request: { readonly headers: Readonly<Record<string, string>> });
    /** The codings that a request takes, the best first; of equal weights the preferred one. */
    encodings(available: readonly string[], options: { preferred: readonly string[] }): string[];
    /** The media types that a request takes, the best first. */
    mediaTypes(available: readonly string[]): string[];
  }
}

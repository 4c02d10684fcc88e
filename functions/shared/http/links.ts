/** A version of a resource in one language. */
export interface Alternate {
  readonly locale: string;
  readonly href: string;
}

/** Addresses of what the API serves. */
export interface Links {
  /** @param path below the locale, with its slash: `/treatments`; empty for the home */
  localized: (tag: string, path: string) => string;
  /** The address that negotiates the language. */
  negotiated: (path: string) => string;
}

/** @param base without a slash at its end */
export function createLinks(base: string): Links {
  return {
    localized: (tag, path) => `${base}/v1/${tag}${path}`,
    negotiated: (path) => `${base}/v1${path}`,
  };
}

/**
 * The Link field (RFC 8288) that tells of all versions of a resource, and of the one that negotiates.
 *
 * @param xDefault address for readers of none of the languages
 */
export function alternatesField(alternates: readonly Alternate[], xDefault: string): string {
  const versions = [...alternates, { locale: 'x-default', href: xDefault }];
  return versions
    .map(({ locale, href }) => `<${href}>; rel="alternate"; hreflang="${locale}"`)
    .join(', ');
}

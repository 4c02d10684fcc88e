/** Where the pages are. */
export interface Place {
  /** Absolute URL that the service is under, without a slash at its end; empty where it is not known. */
  readonly base: string;
  /** Scheme and host; empty where neither is known, for addresses relative to the host. */
  readonly origin: string;
  /** Path of the pages of a clinic's screen, without a slash at its end. */
  readonly kiosk: string;
  /** Path of the pages for somebody's own device. */
  readonly read: string;
}

/** @param base absolute URL that the service is under, without a slash at its end; or empty */
export function placeOf(base: string): Place {
  const { origin, pathname } = base === '' ? { origin: '', pathname: '' } : new URL(base);
  const path = pathname.replace(/\/$/, '');
  return { base: `${origin}${path}`, origin, kiosk: `${path}/kiosk`, read: `${path}/read` };
}

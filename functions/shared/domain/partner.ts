/** What pages look like in a partner's site. */
export interface PartnerTheme {
  readonly mode?: (typeof themeModes)[number];
  /** A colour: `#0b5c63`. */
  readonly accent?: string;
}

/** A practice that shows our content in its own web site. Nothing of patients is known of it. */
export interface Partner {
  /** As addresses have it: `north-spine-clinic`. */
  readonly id: string;
  readonly name: string;
  /** The origins of its site (RFC 6454): only they may show our pages. */
  readonly origins: readonly string[];
  /** Canonical tag of the locale that its site shows where it asks for none. */
  readonly locale?: string;
  readonly theme?: PartnerTheme;
  readonly status: (typeof partnerStatuses)[number];
}

export const themeModes = ['auto', 'light', 'dark'] as const;
export const partnerStatuses = ['active', 'suspended'] as const;
export const maxOrigins = 20;

/** What a partner's parts must be, for those who write them. */
export const partnerForms = {
  id: '3 to 40 small letters and digits, with single hyphens between, such as north-spine-clinic',
  name: 'a name in one line, of at most 80 characters',
  origin:
    'https:// and a host, without a path, a wildcard or a slash at the end, such as https://practice.example (http:// for localhost and 127.0.0.1 only)',
  accent: 'a colour of # and six digits in small letters, such as #0b5c63',
} as const;

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const maxNameLength = 80;
/** Control characters, line ends, and controls of direction, which would turn what stands around a name. */
const unfitForNames = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/** The host as a source in a Content-Security-Policy may have it: `new URL` takes even `*` and `;` for hosts. */
const schemeAndHost = /^https?:\/\/[a-z0-9-]+(\.[a-z0-9-]+)*(:\d+)?$/;
/** `https://`, the longest name that DNS knows, and a port. */
const maxOriginLength = 'https://'.length + 253 + ':65535'.length;
const loopback = new Set(['localhost', '127.0.0.1']);

export function isPartnerId(text: string): boolean {
  return text.length >= 3 && text.length <= 40 && slug.test(text);
}

export function isPartnerName(text: string): boolean {
  const isLong = text.length > maxNameLength;
  return text !== '' && text.trim() === text && !isLong && !unfitForNames.test(text);
}

/** @returns whether a text is an origin as browsers send it (RFC 6454 §6.2), of https or of this machine */
export function isPartnerOrigin(text: string): boolean {
  if (text.length > maxOriginLength || !schemeAndHost.test(text) || !URL.canParse(text)) {
    return false;
  }
  const { protocol, hostname, origin } = new URL(text);
  return origin === text && (protocol === 'https:' || loopback.has(hostname));
}

export function isAccent(text: string): boolean {
  return /^#[0-9a-f]{6}$/.test(text);
}

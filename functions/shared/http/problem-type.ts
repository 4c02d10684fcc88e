/** Every problem that an answer may be, with its status (RFC 9457). */
export const problemStatus = {
  malformedRequest: 400,
  invalidParameter: 400,
  suspended: 403,
  notFound: 404,
  unknownLocale: 404,
  unknownTopic: 404,
  methodNotAllowed: 405,
  notAcceptable: 406,
  recalled: 410,
  tokenExpired: 410,
  internalError: 500,
  unavailable: 503,
} as const;

export type ProblemName = keyof typeof problemStatus;

/** @returns the problem's URI: `urn:problem-type:carelingua:unknown-topic`; it never changes */
export function problemTypeOf(name: ProblemName): string {
  return `urn:problem-type:carelingua:${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** All but the characters that XML 1.0 may hold (§2.2): controls, halves of surrogate pairs, U+FFFE and U+FFFF. */
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** @returns the text without what no XML document may hold, escaped or not */
export function dropForbidden(text: string): string {
  return text.replace(forbidden, '');
}

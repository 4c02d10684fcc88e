/**
 * Writes a date in a language, or as ISO 8601 has it where the runtime does not know the language: it would silently take
 * its own instead.
 *
 * @param date ISO 8601
 */
export function formatDate(date: string, tag: string): string {
  return Intl.DateTimeFormat.supportedLocalesOf(tag).length === 0
    ? date.slice(0, 10)
    : new Date(date).toLocaleDateString(tag, { dateStyle: 'long', timeZone: 'UTC' });
}

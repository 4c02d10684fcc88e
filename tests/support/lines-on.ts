/** @returns the lines that our page for partners offers, as they are copied */
export function linesOn(page: string): string {
  const [, written = ''] = /<textarea[^>]*>\n?([^<]*)<\/textarea/.exec(page) ?? [];
  return written
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

/**
 * Where sites learn how to show a page of ours (oembed.com §4: what the page's own link of discovery leads to).
 *
 * @param base without a slash at its end
 * @param page its absolute address
 */
export function oembedAddress(base: string, page: string): string {
  return `${base}/oembed?${new URLSearchParams({ url: page, format: 'json' }).toString()}`;
}

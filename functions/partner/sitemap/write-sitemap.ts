import { html } from 'hono/html';
import { dropForbidden } from '../../shared/formats/xml-text.ts';

/** A page in one language, as search engines are told of it. */
export interface ListedPage {
  /** Absolute. */
  readonly address: string;
  /** ISO 8601 date of its text's last change, where that is known. */
  readonly changed?: string | undefined;
  /** The same page in all languages that have it, this one among them, and for readers of none of them. */
  readonly versions: readonly { readonly hreflang: string; readonly href: string }[];
}

/** @returns a sitemap (sitemaps.org), with the languages of pages as Google reads them */
export async function writeSitemap(pages: readonly ListedPage[]): Promise<string> {
  // prettier-ignore
  const written = await html`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">${pages.map(writePage)}
</urlset>
`;
  return dropForbidden(written.toString());
}

/** @returns a sitemap of sitemaps. @param addresses absolute */
export async function writeSitemapIndex(addresses: readonly string[]): Promise<string> {
  // prettier-ignore
  const written = await html`<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${addresses.map((address) => html`
<sitemap><loc>${address}</loc></sitemap>`)}
</sitemapindex>
`;
  return dropForbidden(written.toString());
}

function writePage({ address, changed, versions }: ListedPage) {
  // prettier-ignore
  return html`
<url><loc>${address}</loc>${changed !== undefined && html`<lastmod>${changed}</lastmod>`}${versions.map(({ hreflang, href }) => html`
<xhtml:link rel="alternate" hreflang="${hreflang}" href="${href}"/>`)}</url>`;
}

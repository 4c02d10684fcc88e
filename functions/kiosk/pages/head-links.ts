import { html } from 'hono/html';
import { addressOf, takeHomeAddress, type Scene } from '../scene.ts';
import type { Html, PageContent } from './page-content.ts';

/** The fonts of a page's script, and the Latin one, whose figures and spaces all languages use. */
export function fontLinks({ assets, locale, place }: Scene): Html[] {
  const scripts = new Set([locale.script, 'Latn']);
  return [...scripts]
    .flatMap((script) => assets.fonts[script]?.slice(0, 1) ?? [])
    .map(
      (name) =>
        html`<link
          rel="preload"
          as="font"
          type="font/woff2"
          href="${place.kiosk}/assets/${name}"
          crossorigin
        /> `,
    );
}

/** Where the page is in other languages, for search engines: each lists all, itself among them, and the choice. */
export function versionLinks(scene: Scene, { alternates, path }: PageContent): Html {
  if (alternates.length === 0) return html`<meta name="robots" content="noindex" />`;
  const { origin, read } = scene.place;
  const links = alternates.map(
    (tag) =>
      html`<link
        rel="alternate"
        hreflang="${tag}"
        href="${origin}${addressOf({ ...scene, mode: 'read' }, path, tag)}"
      /> `,
  );
  const choice = path === '' ? `${read}/` : `${read}/languages?for=${encodeURIComponent(path)}`;
  return html`<link rel="canonical" href="${takeHomeAddress(scene, path)}" />
    ${links}
    <link rel="alternate" hreflang="x-default" href="${origin}${choice}" />`;
}

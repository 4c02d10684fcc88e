import { html } from 'hono/html';
import { addressOf, takeHomeAddress, type Scene } from '../scene.ts';
import type { Html, PageContent } from './page-content.ts';

/**
 * The fonts of a page's script, and the Latin ones, whose figures and spaces all languages use. All weights: the menu alone
 * needs the bold one, which would else wait for the style.
 */
export function fontLinks({ assets, locale, place }: Scene): Html[] {
  const scripts = new Set([locale.script, 'Latn']);
  return [...scripts]
    .flatMap((script) => assets.fonts[script] ?? [])
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

/** Where the page is in other languages, for search engines: each lists all, itself among them, and the one for everybody else. */
export function versionLinks(scene: Scene, { alternates, path }: PageContent): Html {
  if (alternates.length === 0) return html`<meta name="robots" content="noindex" />`;
  const { origin } = scene.place;
  const source = scene.shelf.matcher.negotiate(undefined).locale.tag;
  const links = alternates.map(
    (tag) =>
      html`<link
        rel="alternate"
        hreflang="${tag}"
        href="${origin}${addressOf({ ...scene, mode: 'read' }, path, tag)}"
      /> `,
  );
  return html`<link rel="canonical" href="${takeHomeAddress(scene, path)}" />
    ${links}
    <link
      rel="alternate"
      hreflang="x-default"
      href="${origin}${addressOf({ ...scene, mode: 'read' }, path, source)}"
    />`;
}

import { html } from 'hono/html';
import { isTopicId } from '../../shared/domain/topic.ts';
import { oembedAddress } from '../../shared/formats/oembed-address.ts';
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

/**
 * Where the page is in other languages, for search engines: each lists all, itself among them, and the one for everybody else.
 * A page whose text is in another language is, to them, the one of that language.
 */
export function versionLinks(scene: Scene, { alternates, path, titleIn }: PageContent): Html {
  if (alternates.length === 0) return html`<meta name="robots" content="noindex" />`;
  const { locale } = scene;
  const { origin } = scene.place;
  const own = alternates.includes(locale.tag) ? locale.tag : (titleIn ?? locale.tag);
  const source = scene.shelf.matcher.negotiate(undefined).locale.tag;
  const links = alternates.map(
    (tag) =>
      html`<link
        rel="alternate"
        hreflang="${tag}"
        href="${origin}${addressOf({ ...scene, mode: 'read' }, path, tag)}"
      /> `,
  );
  return html`<link
      rel="canonical"
      href="${origin}${addressOf({ ...scene, mode: 'read' }, path, own)}"
    />
    ${links}
    <link
      rel="alternate"
      hreflang="x-default"
      href="${origin}${addressOf({ ...scene, mode: 'read' }, path, source)}"
    />`;
}

/** Where sites that are given a topic's address learn how to show it. No site shows a screen that many share. */
export function embedLink(scene: Scene, { path, title, status }: PageContent): Html {
  const { mode, place } = scene;
  const isOffered = mode === 'read' && place.base !== '' && isTopicId(path.slice(1));
  if (!isOffered || status !== undefined) return html``;
  return html`<link
    rel="alternate"
    type="application/json+oembed"
    href="${oembedAddress(place.base, takeHomeAddress(scene, path))}"
    title="${title}"
  />`;
}

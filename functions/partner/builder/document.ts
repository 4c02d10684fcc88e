import { html, raw } from 'hono/html';
import type { Clinic } from '../../shared/domain/clinic.ts';
import type { ReleaseLocale } from '../../shared/domain/release.ts';
import { translationEnvelope } from '../../shared/http/envelope.ts';
import type { View } from '../../shared/http/view.ts';
import { style } from './style.ts';

export type Html = ReturnType<typeof html>;

/** What stands around what a page says. */
export interface Surroundings {
  readonly view: View;
  readonly clinic: Clinic;
}

export interface DocumentContent {
  readonly title: string;
  readonly summary: string;
  /** Links to the page's versions, and what it runs. */
  readonly head?: Html;
  /** A choice of languages, beside the title. */
  readonly aside?: Html;
  readonly main: Html;
}

export async function writeDocument(
  { view: { language, t }, clinic }: Surroundings,
  { title, summary, head, aside, main }: DocumentContent,
): Promise<string> {
  const { tag, dir, interface: translation } = language.locale;
  const { label } = translationEnvelope(translation, t);
  const document = await html`<!doctype html>
    <html lang="${tag}" dir="${dir}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        ${head ?? ''} ${raw(`<style>${style}</style>`)}
      </head>
      <body>
        <header>
          <div>
            ${clinic.name === undefined ? '' : html`<p class="from"><bdi>${clinic.name}</bdi></p>`}
            <h1 id="title">${title}</h1>
            <p class="summary">${summary}</p>
          </div>
          ${aside ?? ''}
        </header>
        <main aria-labelledby="title">${main}</main>
        <footer>${label === undefined ? '' : html`<p class="quiet">${label}</p>`}</footer>
      </body>
    </html>`;
  return document.toString();
}

/** @returns links to a page in all languages, by their own names */
export function languageItems(
  locales: readonly ReleaseLocale[],
  addressOf: (tag: string) => string,
): Html[] {
  return locales.map(
    ({ tag, dir, autonym }) =>
      html`<li>
        <a href="${addressOf(tag)}" hreflang="${tag}" lang="${tag}" dir="${dir}">${autonym}</a>
      </li> `,
  );
}

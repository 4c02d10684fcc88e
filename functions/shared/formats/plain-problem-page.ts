import { html } from 'hono/html';
import { english } from '../i18n/translator.ts';

/**
 * A page for where nothing is at hand but this code: in English, without a style.
 *
 * @param home address to go on to; the page goes there by itself, for nobody may be there to do it. None where it is left out
 */
export async function writePlainProblem(
  name: 'internalError' | 'unavailable',
  home?: string,
): Promise<string> {
  const [title, detail] = [english(`problems.${name}.title`), english(`problems.${name}.detail`)];
  const page = await html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        ${home !== undefined && html`<meta http-equiv="refresh" content="15;url=${home}" />`}
        <title>${title}</title>
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          <p>${detail}</p>
          ${home !== undefined && html`<p><a href="${home}">${english('kiosk.startOver')}</a></p>`}
        </main>
      </body>
    </html>`;
  return page.toString();
}

import { html } from 'hono/html';
import { english } from '../../shared/i18n/translator.ts';

/**
 * For where nothing is at hand but this code: in English, without a style. It looks again by itself, for nobody may be there
 * to do it.
 *
 * @param home address to go on to
 */
export async function errorPage(
  name: 'internalError' | 'unavailable',
  home: string,
): Promise<string> {
  const [title, detail] = [english(`problems.${name}.title`), english(`problems.${name}.detail`)];
  const page = await html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="refresh" content="15;url=${home}" />
        <title>${title}</title>
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          <p>${detail}</p>
          <p><a href="${home}">${english('kiosk.startOver')}</a></p>
        </main>
      </body>
    </html>`;
  return page.toString();
}

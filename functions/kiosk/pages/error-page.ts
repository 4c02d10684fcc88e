import { html } from 'hono/html';
import { english } from '../../shared/i18n/translator.ts';

/** For where nothing is at hand but this code: in English, without a style. */
export async function errorPage(name: 'internalError' | 'unavailable'): Promise<string> {
  const [title, detail] = [english(`problems.${name}.title`), english(`problems.${name}.detail`)];
  const page = await html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          <p>${detail}</p>
        </main>
      </body>
    </html>`;
  return page.toString();
}

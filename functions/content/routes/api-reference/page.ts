import { html } from 'hono/html';

/** @param base address that the service is under, without a slash at its end */
export function referencePage(base: string) {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Carelingua: the API</title>
        <link rel="icon" href="data:," />
      </head>
      <body>
        <div id="reference" data-description="${base}/openapi.json"></div>
        <noscript>
          <p>
            This page needs scripts. <a href="${base}/openapi.json">The description as JSON</a>
            does not.
          </p>
        </noscript>
        <script src="${base}/docs/scripts/quiet.js"></script>
        <script type="module" src="${base}/docs/scripts/start.js"></script>
      </body>
    </html> `;
}

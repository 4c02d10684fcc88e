import { html } from 'hono/html';
import { encode } from 'uqr';
import { takeHomeAddress, type Scene } from '../scene.ts';
import { close } from './comfort.ts';
import { icon } from './icon.ts';
import type { Html } from './page-content.ts';

/**
 * How a page is taken along: as a code for the phone's camera on a screen that many share, by sharing on somebody's own;
 * and on paper.
 *
 * @param path of the page, below the locale
 */
export function takeHome(scene: Scene, path: string): Html {
  const { mode, t } = scene;
  const print = html`<button type="button" class="scripted-only" data-do="print">
    ${icon(scene, 'print')}<span>${t('take.print')}</span>
  </button>`;
  if (mode === 'read') {
    return html`<button type="button" hidden data-do="share">
        ${icon(scene, 'share')}<span>${t('take.share')}</span></button
      >${print}`;
  }
  const address = takeHomeAddress(scene, path);
  return html`<button type="button" popovertarget="take">
      ${icon(scene, 'phone')}<span>${t('take.title')}</span></button
    >${print}
    <div popover id="take" class="panel" role="dialog" aria-labelledby="take-title">
      <h2 id="take-title">${t('take.title')}</h2>
      <p>${t('take.scan')}</p>
      ${code(address, t('take.code'))}
      <p class="address"><bdi dir="ltr">${address}</bdi></p>
      ${close(scene, 'take')}
    </div>`;
}

/** A QR code (ISO/IEC 18004) as one path; a quarter of it may be unreadable. */
function code(text: string, label: string): Html {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  const runs = data.flatMap((row, y) =>
    row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')),
  );
  return html`<svg
    class="code"
    viewBox="0 0 ${size} ${size}"
    role="img"
    aria-label="${label}"
    shape-rendering="crispEdges"
  >
    <path fill="#fff" d="M0 0h${size}v${size}h-${size}z"></path>
    <path fill="#000" d="${runs.join('')}"></path>
  </svg>`;
}

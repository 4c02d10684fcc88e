import { html } from 'hono/html';
import { assetAddress, type Scene } from '../scene.ts';
import type { Html } from './page-content.ts';

/** A sign beside words that say the same. */
export function icon(scene: Scene, name: string): Html {
  return html`<svg class="icon icon-${name}" aria-hidden="true">
    <use href="${assetAddress(scene, 'pictures')}#icon-${name}"></use>
  </svg>`;
}

/** A drawing; it says nothing that the words beside it do not. */
export function picture(scene: Scene, name: string): Html {
  return html`<svg class="picture" aria-hidden="true">
    <use href="${assetAddress(scene, 'pictures')}#${name}"></use>
  </svg>`;
}

import { html } from 'hono/html';
import type { Scene } from '../scene.ts';
import { icon } from './icon.ts';
import type { Html } from './page-content.ts';

/**
 * What starts and stops the voice. The script shows the buttons where the device has a voice of the text's own language,
 * and else says where to get help (EN 301 549, 5.1.3.14).
 *
 * @param tag of the language that the text is in
 */
export function listen(scene: Scene, tag: string): Html {
  const { t } = scene;
  return html`<div class="listen" data-listen="${tag}">
    <p class="no-voice">${t('listen.noVoice')}</p>
    <div class="voice">
      ${button('start', 'listen')} ${button('pause', 'pause')} ${button('resume', 'play')}
      ${button('repeat', 'repeat')} ${button('stop', 'stop')}
    </div>
  </div>`;

  function button(name: 'start' | 'pause' | 'resume' | 'repeat' | 'stop', sign: string) {
    return html`<button type="button" hidden data-speech="${name}">
      ${icon(scene, sign)}<span>${t(`listen.${name}`)}</span>
    </button> `;
  }
}

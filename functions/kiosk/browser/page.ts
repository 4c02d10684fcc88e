/** What a page does beside being read: everything here is comfort, for each page works without it. */
import { startComfort } from './comfort.ts';
import { keepDevice } from './device.ts';
import { watchIdleness } from './idle.ts';
import { startScreenOff } from './screen-off.ts';
import { go } from './shared-screen.ts';
import { startListening } from './speech/listen.ts';
import { createVoices } from './speech/voices.ts';
import { startTaking } from './taking.ts';

const root = document.documentElement;
const main = document.querySelector<HTMLElement>('main');

async function start(page: HTMLElement): Promise<void> {
  const voices = createVoices();
  const speech = startListening(page, voices);
  startComfort(root);
  startTaking();
  startScreenOff(root, page, voices);
  if (root.dataset['mode'] === 'kiosk') {
    watchIdleness({
      isFirst: root.dataset['first'] !== undefined,
      isSpeaking: () => speech.isSpeaking(),
      startOver() {
        go(new URL(`${page.dataset['kiosk'] ?? ''}/`, location.href));
      },
    });
    await keepDevice(page);
  }
}

if (main !== null) void start(main);

const place = document.querySelector<HTMLElement>('#keyboard');
const input = document.querySelector<HTMLInputElement>('#q');
if (place !== null && input !== null && root.dataset['mode'] === 'kiosk') {
  const { keyboard = '{}', words = '[]' } = main?.dataset ?? {};
  void import('./keyboard/attach-keyboard.ts').then(async ({ attachKeyboard }) =>
    attachKeyboard(input, place, {
      locale: root.lang,
      strings: JSON.parse(keyboard),
      words: JSON.parse(words),
    }),
  );
}

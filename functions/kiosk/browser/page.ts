/** What a page does beside being read: everything here is comfort, for each page works without it. */
import { startComfort } from './comfort.ts';
import { keepDevice } from './device.ts';
import { watchIdleness } from './idle.ts';
import { startScreenOff } from './screen-off.ts';
import { startListening } from './speech/listen.ts';
import { isSpeaking, silence } from './speech/speak.ts';
import { createVoices } from './speech/voices.ts';
import { startTaking } from './taking.ts';

const root = document.documentElement;
const main = document.querySelector<HTMLElement>('main');
const isShared = root.dataset['mode'] === 'kiosk';

// The watch comes first: whatever else fails, the screen starts over.
if (isShared) watchIdleness(root, isSpeaking);
if (main !== null) start(main);
if (main !== null && isShared) {
  void keepDevice(root, main);
  void offerKeyboard(main);
}

function start(page: HTMLElement): void {
  const voices = createVoices();
  silence();
  addEventListener('pagehide', silence);
  startComfort(root);
  startTaking();
  startListening(page, voices);
  startScreenOff(root, page, voices);
}

/** On a screen that has none. */
async function offerKeyboard({ dataset }: HTMLElement): Promise<void> {
  const place = document.querySelector<HTMLElement>('#keyboard');
  const input = document.querySelector<HTMLInputElement>('#q');
  if (place === null || input === null) return;
  const { keyboard = '{}', words = '[]' } = dataset;
  const { attachKeyboard } = await import('./keyboard/attach-keyboard.ts');
  await attachKeyboard(input, place, {
    locale: root.lang,
    strings: JSON.parse(keyboard),
    words: JSON.parse(words),
  });
}

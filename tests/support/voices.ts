import type { BrowserContext, Page } from 'playwright-core';

/** What was said, and in which language. */
export interface Said {
  readonly text: string;
  readonly lang: string;
}

/**
 * Gives a browser voices: those of a device. Chromium without a screen has none. What is said is noted, and ends when the
 * test says so.
 *
 * @param languages of the voices
 */
export async function giveVoices(
  context: BrowserContext,
  languages: readonly string[],
): Promise<void> {
  await context.addInitScript(`{
    const said = [];
    let running = [];
    const voices = ${JSON.stringify(languages)}.map((lang) => ({ lang, name: lang, localService: true }));
    const synthesis = {
      getVoices: () => voices,
      get speaking() {
        return running.length > 0;
      },
      addEventListener() {},
      speak(utterance) {
        said.push({ text: utterance.text, lang: utterance.lang });
        running.push(utterance);
      },
      cancel() {
        running = [];
      },
    };
    class Utterance extends EventTarget {
      constructor(text) {
        super();
        this.text = text;
      }
    }
    Object.defineProperties(globalThis, {
      speechSynthesis: { value: synthesis },
      SpeechSynthesisUtterance: { value: Utterance },
      said: { value: said },
      running: { get: () => running.map(({ text }) => text) },
      endSentence: { value: (how) => running.shift()?.dispatchEvent(new Event(how)) },
    });
  }`);
}

export async function saidOn(page: Page): Promise<Said[]> {
  return page.evaluate('said');
}

/** What is being said at this moment. */
export async function runningOn(page: Page): Promise<string[]> {
  return page.evaluate('running');
}

/** @param how `error` where the voice fails */
export async function endSentence(page: Page, how: 'end' | 'error' = 'end'): Promise<void> {
  await page.evaluate(`endSentence('${how}')`);
}

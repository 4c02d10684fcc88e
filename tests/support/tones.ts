import type { BrowserContext, Page } from 'playwright-core';

/** Notes the tones that pages make from now on. */
export async function noteTones(context: BrowserContext): Promise<void> {
  await context.addInitScript(`{
    globalThis.tones = [];
    const { start } = OscillatorNode.prototype;
    OscillatorNode.prototype.start = function (...when) {
      globalThis.tones.push(this.frequency.value);
      return start.apply(this, when);
    };
  }`);
}

/** The pitches of the tones that a page has made, in hertz. */
export async function tonesOn(page: Page): Promise<number[]> {
  return page.evaluate('tones');
}

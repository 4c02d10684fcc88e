import { afterAll, describe, expect, it } from 'vitest';
import { journey } from '../support/journey.ts';
import { launchChromium } from '../../tools/local/chromium.ts';
import { serveKiosk } from '../support/served-kiosk.ts';

const service = await serveKiosk();
const browser = await launchChromium();
afterAll(async () => {
  await browser.close();
  await service.close();
});

/** Some of each; all together, in Haitian Creole too, are in `journey.all.test.ts`. */
describe('somebody comes to the screen, finds their language and what may help, and takes it along', () => {
  it.each([
    ['en', 'portrait', 'touch'],
    ['ar', 'landscape', 'keyboard'],
    ['zh-Hans', 'phone', 'touch'],
  ] as const)('in %s, %s, by %s', async (tag, viewport, by) => {
    const { title, heading, foreign, complaints } = await journey(browser, service, {
      tag,
      viewport,
      by,
    });
    expect({ foreign, complaints }).toEqual({ foreign: [], complaints: [] });
    expect(title).not.toBe('');
    expect(heading).toBe(title);
  });
});

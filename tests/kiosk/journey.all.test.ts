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

describe.each(['en', 'ar', 'zh-Hans', 'ht'])('the whole way in %s', (tag) => {
  describe.each(['portrait', 'landscape', 'phone'] as const)('%s', (viewport) => {
    it.each(['touch', 'keyboard'] as const)('by %s', async (by) => {
      const journeyed = await journey(browser, service, { tag, viewport, by });
      expect(journeyed).toMatchObject({ foreign: [], complaints: [] });
      expect(journeyed.heading).toBe(journeyed.title);
    });
  });
});

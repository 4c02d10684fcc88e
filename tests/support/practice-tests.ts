import type { Page } from 'playwright-core';
import { afterAll, afterEach, inject } from 'vitest';
import { openComponentFiles } from '../../functions/partner/component-files.ts';
import { launchChromium } from '../../tools/local/chromium.ts';
import { serveExamples, type ExamplePage } from '../../tools/partner/serve-examples.ts';
import { openPage, type PageOptions, type WatchedPage } from './kiosk-page.ts';
import { serveKiosk, type KioskOptions, type ServedKiosk } from './served-kiosk.ts';

/** The service, practices' web sites of another origin, and a browser; what tests open is closed after each. */
export interface PracticeTests {
  readonly service: ServedKiosk;
  /** Of the practices' pages. */
  readonly origin: string;
  /** Opens an example page, or one whose body a test writes. */
  readonly open: (
    page: ExamplePage | { readonly html: string },
    options?: Omit<PageOptions, 'origin'>,
  ) => Promise<WatchedPage>;
}

export async function startPracticeTests(options?: KioskOptions): Promise<PracticeTests> {
  const files = openComponentFiles(inject('builtComponent'));
  const service = await serveKiosk(options);
  const examples = await serveExamples(service.origin, files);
  const browser = await launchChromium();
  const opened: WatchedPage[] = [];
  afterEach(async () => {
    for (const { context } of opened.splice(0)) await context.close();
  });
  afterAll(async () => {
    await browser.close();
    await examples.close();
    await service.close();
  });
  return {
    service,
    origin: examples.origin,
    async open(wanted, pageOptions) {
      const { origin } = examples;
      const watched = await openPage(browser, { origin, viewport: 'landscape', ...pageOptions });
      opened.push(watched);
      const { page } = watched;
      if (typeof wanted === 'string') {
        await page.goto(`/${wanted}.html`);
        return watched;
      }
      const html = `<!doctype html><html lang="en"><head><title>A practice</title><link rel="icon" href="data:,">
        <script type="module" src="${service.origin}/embed/v1/embed.js"></script>
        <script type="module" src="${service.origin}/embed/v1/frame.js"></script></head>
        <body>${wanted.html}</body></html>`;
      await page.goto(examples.write(html));
      return watched;
    },
  };
}

/** What one of our elements shows: a part of its shadow. */
export function shown(page: Page, part: string, element = 'pain-care') {
  return page.locator(`${element} [part="${part}"]`);
}

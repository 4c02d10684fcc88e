import type { Browser } from 'playwright-core';

/** A picture to take. */
export interface View {
  readonly name: string;
  readonly path: string;
  readonly viewport: keyof typeof viewports;
  readonly isDark?: boolean;
  /** On the first screen: the language whose turn it is; the first where it is left out. */
  readonly greeting?: string;
  /** Selectors of what is chosen before the picture is taken, one after another. */
  readonly choose?: readonly string[];
}

const viewports = {
  portrait: { width: 1080, height: 1920 },
  landscape: { width: 1920, height: 1080 },
  phone: { width: 390, height: 844 },
} as const;

const topic = 'treatments/epidural-steroid-injections';
const chosen = 'topic=treatments%2Fnerve-blocks&topic=treatments%2Fjoint-injections';
const pages: readonly (readonly [name: string, path: string])[] = [
  ['home', ''],
  ['where', '/where'],
  ['topic', `/${topic}`],
  ['compare', `/compare?${chosen}`],
  ['search', '/search'],
  ['questions', '/questions'],
];

const code = 'mainSearchCriteria.v.c=M54.1&mainSearchCriteria.v.cs=ICD10CM';

/** What people who look after the design look at: key views in languages of each direction and sort of script. */
export const views: readonly View[] = [
  { name: 'first', path: '/kiosk/', viewport: 'portrait' },
  { name: 'first-ar-portrait', path: '/kiosk/', viewport: 'portrait', greeting: 'ar' },
  { name: 'first-ru-landscape', path: '/kiosk/', viewport: 'landscape', greeting: 'ru' },
  { name: 'first-es-phone', path: '/kiosk/', viewport: 'phone', greeting: 'es' },
  { name: 'languages', path: '/kiosk/languages', viewport: 'landscape' },
  ...['en', 'ar', 'zh-Hans', 'ht'].flatMap((tag) =>
    (['portrait', 'landscape', 'phone'] as const).flatMap((viewport) =>
      pages.map(([name, path]) => ({
        name: `${name}-${tag}-${viewport}`,
        path: viewport === 'phone' ? `/read/${tag}${path}` : `/kiosk/${tag}${path}`,
        viewport,
        isDark: viewport === 'landscape',
      })),
    ),
  ),
  { name: 'partners', path: '/partners/en', viewport: 'landscape' },
  { name: 'partners-ar-phone', path: '/partners/ar?lang=ar', viewport: 'phone' },
  { name: 'partners-frame', path: '/partners/es?way=frame&lang=vi', viewport: 'landscape' },
  { name: 'frame-fa-phone', path: `/embed/fa/${topic}?look=dark`, viewport: 'phone' },
  { name: 'infobutton', path: `/infobutton/page?${code}`, viewport: 'phone' },
  {
    name: 'take-home',
    path: `/kiosk/ru/${topic}`,
    viewport: 'portrait',
    choose: ['.actions > [popovertarget="take"]'],
  },
  {
    name: 'strong-contrast',
    path: `/kiosk/ko/${topic}`,
    viewport: 'portrait',
    choose: ['.menu [popovertarget="comfort"]', '[data-do="contrast"]', '#comfort .close'],
  },
];

/** Stops all motion when a greeting has faded in, so that a view looks the same in each picture. */
const stopMotion = (greeting: string) => `{
  const animations = document.getAnimations();
  const own = animations.find(({ effect }) => effect.target.lang === '${greeting}');
  const { delay = 0 } = own?.effect.getTiming() ?? {};
  for (const animation of animations) {
    animation.pause();
    animation.currentTime = delay + 2_000;
  }
}`;

/** @returns the picture, as PNG */
export async function takeScreenshot(
  browser: Browser,
  origin: string,
  { path, viewport, isDark = false, greeting = 'en', choose = [] }: View,
  file?: string,
): Promise<Buffer> {
  const context = await browser.newContext({
    viewport: viewports[viewport],
    colorScheme: isDark ? 'dark' : 'light',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await page.goto(origin + path);
  await page.evaluate('document.fonts.ready');
  // A browser may take a while to name its voices; the page then says whether it can be heard.
  await page.locator('.listen:not([data-voice])').waitFor({ state: 'detached' });
  await page.evaluate(stopMotion(greeting));
  for (const selector of choose) await page.locator(selector).click();
  const picture = await page.screenshot(file === undefined ? {} : { path: file });
  await context.close();
  return picture;
}

import type { Browser, BrowserContext, Page } from 'playwright-core';

/** Screens that people stand before, and the phone that they take home. */
export const viewports = {
  portrait: { width: 1080, height: 1920 },
  landscape: { width: 1920, height: 1080 },
  phone: { width: 390, height: 844 },
} as const;
export type ViewportName = keyof typeof viewports;

/** A page, and what it asked for and complained of. */
export interface WatchedPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Requests to anybody but the service. */
  readonly foreign: string[];
  /** Errors and warnings of the console, and errors of scripts; those of answers that were meant to fail are none. */
  readonly complaints: string[];
}

export interface PageOptions {
  readonly origin: string;
  readonly viewport?: ViewportName;
  readonly isTouch?: boolean;
  readonly hasWorker?: boolean;
  readonly colorScheme?: 'light' | 'dark';
  readonly javaScriptEnabled?: boolean;
}

export async function openPage(
  browser: Browser,
  {
    origin,
    viewport = 'portrait',
    isTouch = false,
    hasWorker = false,
    colorScheme = 'light',
    javaScriptEnabled = true,
  }: PageOptions,
): Promise<WatchedPage> {
  const context = await browser.newContext({
    viewport: viewports[viewport],
    hasTouch: isTouch,
    serviceWorkers: hasWorker ? 'allow' : 'block',
    colorScheme,
    reducedMotion: 'reduce',
    baseURL: origin,
    javaScriptEnabled,
  });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const foreign: string[] = [];
  const complaints: string[] = [];
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !url.startsWith('data:')) foreign.push(url);
  });
  page.on('console', (message) => {
    const text = message.text();
    const isMeant = /Service Worker registration blocked|the server responded with a status/.test(
      text,
    );
    const isBad = message.type() === 'error' || message.type() === 'warning';
    if (isBad && !isMeant) complaints.push(text);
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return { page, context, foreign, complaints };
}

/** The views, below a locale. */
export const viewPaths = [
  '',
  '/languages',
  '/where',
  '/where/lower-back',
  '/treatments',
  '/conditions',
  '/treatments/epidural-steroid-injections',
  '/conditions/nerve-pain',
  '/pages/what-it-is',
  '/compare',
  '/compare?topic=treatments%2Fnerve-blocks&topic=treatments%2Fjoint-injections',
  '/words',
  '/search',
  '/search?q=pain',
  '/questions',
  '/questions?ask=cause&ask=cost',
  '/treatments/none',
] as const;

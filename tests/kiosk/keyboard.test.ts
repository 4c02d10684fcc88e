import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import { build } from 'esbuild';
import type { Locator } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { writeTone } from '../../functions/kiosk/browser/keyboard/write-tone.ts';
import { readNames } from '../../tools/kiosk/names.ts';
import { portOf } from '../../tools/local/port-of.ts';
import { launchChromium } from '../../tools/local/chromium.ts';
import { allTags } from '../support/registry.ts';

const root = join(import.meta.dirname, '../..');
const folder = './functions/kiosk/browser/keyboard';
const portrait = { width: 1080, height: 1920 };
const landscape = { width: 1920, height: 1080 };

/** As strict as a page of the screen is. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  'img-src data:',
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const strings = {
  label: 'Keyboard',
  candidates: 'Suggestions',
  space: 'Space',
  delete: 'Delete',
  letters: 'Letters',
  numbers: 'Numbers',
};

const entry = `
import { attachKeyboard } from '${folder}/attach-keyboard.ts';
const answer = await fetch('/options' + location.search);
const [input, place] = ['input', '#keyboard'].map((name) => document.querySelector(name));
input.focus();
await attachKeyboard(input, place, await answer.json());
document.body.id = 'ready';
`;

const { outputFiles } = await build({
  stdin: { contents: entry, resolveDir: root, sourcefile: 'page.ts', loader: 'ts' },
  bundle: true,
  splitting: true,
  format: 'esm',
  target: 'es2024',
  minify: true,
  charset: 'utf8',
  legalComments: 'none',
  write: false,
  outdir: '/',
  entryNames: 'page',
  chunkNames: 'chunk-[hash]',
});
const scripts = new Map(outputFiles.map(({ path, contents }) => [path, contents]));
const style = await readFile(join(root, folder, 'keyboard.css'));

const server = createServer((request, response) => void respond(request, response));
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const origin = `http://127.0.0.1:${portOf(server)}`;
const browser = await launchChromium();
afterAll(async () => {
  await browser.close();
  server.close();
});

async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { type, body } = await answer(new URL(request.url ?? '/', 'http://127.0.0.1'));
  response.writeHead(200, { 'content-type': type, 'content-security-policy': policy });
  response.end(body);
}

async function answer({ pathname, searchParams }: URL) {
  const locale = searchParams.get('locale') ?? 'en';
  const script = scripts.get(pathname);
  if (script !== undefined) return { type: 'text/javascript', body: script };
  if (pathname === '/keyboard.css') return { type: 'text/css', body: style };
  if (pathname === '/options') {
    const body = JSON.stringify({ locale, strings, words: await readNames(locale) });
    return { type: 'application/json', body };
  }
  const dir = ['ar', 'fa'].includes(locale) ? 'rtl' : 'ltr';
  const body = `<!doctype html><html lang="${locale}" dir="${dir}"><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Search</title>
<link rel="stylesheet" href="/keyboard.css"><link rel="icon" href="data:,">
<main><h1>Search</h1><label>Find <input type="search" maxlength="40"></label>
<div id="keyboard"></div><button type="button">Next</button></main>
<script type="module" src="/page.js"></script>`;
  return { type: 'text/html; charset=utf-8', body };
}

interface Opened {
  readonly input: Locator;
  readonly keyboard: Locator;
  /** Touches keys by their names, one after the other; with `>` before it, a suggestion. */
  readonly touch: (keys: string) => Promise<void>;
}

const context = await browser.newContext({ hasTouch: true });
const page = await context.newPage();
const complaints: string[] = [];
const loaded: string[] = [];
page.on('console', (message) => {
  if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
});
page.on('pageerror', ({ message }) => complaints.push(message));
page.on('request', (request) => loaded.push(new URL(request.url()).pathname));

/** Opens the page, and sees that nothing breaks its policy. */
async function withKeyboard(locale: string, use: (opened: Opened) => Promise<void>): Promise<void> {
  complaints.length = 0;
  loaded.length = 0;
  await page.setViewportSize(portrait);
  await page.goto(`${origin}/?locale=${locale}`);
  await page.locator('#ready').waitFor();
  await use({
    input: page.locator('input'),
    keyboard: page.getByRole('group', { name: strings.label, exact: true }),
    async touch(keys) {
      for (const key of keys.split(' ')) {
        const name = key.replace(/^>/, '').replaceAll('_', ' ');
        const { x, y } = await placeOf(key.startsWith('>') ? 'suggestions' : 'plane', name);
        await page.touchscreen.tap(x, y);
      }
    },
  });
  expect(complaints).toEqual([]);
}

/** @returns the middle of a button, found by its accessible name with one question: there are hundreds of touches */
async function placeOf(part: string, name: string): Promise<{ x: number; y: number }> {
  return page.evaluate(`(() => {
    const keys = [...document.querySelectorAll('.keyboard-${part}:not([inert]) button')];
    const names = keys.map((key) => key.ariaLabel ?? key.textContent);
    const key = keys[names.indexOf(${JSON.stringify(name)})];
    if (key === undefined) throw new Error(${JSON.stringify(name)} + ' is none of ' + names);
    const { left, top, width, height } = key.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  })()`);
}

/** Touches, and what they write. */
const written: Readonly<Record<string, readonly (readonly [touches: string, text: string])[]>> = {
  en: [
    ['n e r v e Space p a i n', 'nerve pain'],
    ['k n e e Space p a >knee_pain', 'knee pain'],
    ['d i s c >slipped_disc', 'slipped disc'],
    ['r f a >RFA Space Numbers 5 - 6 Letters a', 'RFA 5-6a'],
  ],
  es: [['n i ñ o Space m a >á s', 'niño más']],
  'zh-Hans': [
    ['s h e n j i n g >神经', '神经'],
    ['s h e n j i n g t e n g t o n g >神经 >疼痛', '神经疼痛'],
    ['s j >神经痛', '神经痛'],
  ],
  'zh-Hant': [
    ['ㄕ ㄣ 二聲 ㄐ ㄧ ㄥ >神經', '神經'],
    ['ㄅ ㄟ 四聲 ㄊ ㄨ ㄥ >背痛', '背痛'],
    ['拼音 s h e n j i n g >神經 ABC_Numbers c t', '神經ct'],
  ],
  vi: [
    ['đ a u Space l ư n g', 'đau lưng'],
    ['t h u ô c sắc', 'thuốc'],
    ['d a u >đau_hông', 'đau hông'],
  ],
  ko: [
    ['ㅅ ㅣ ㄴ ㄱ ㅕ ㅇ', '신경'],
    ['ㅃ ㅕ ㅈ ㅜ ㅅ ㅏ Space ㅇ ㅗ ㅐ', '뼈주사 왜'],
    ['ㅅ ㅣ ㄴ Delete Delete ㅓ', '서'],
    ['ㅎ ㅓ >허리_주사', '허리 주사'],
  ],
  fil: [['p a g - i n i k s y o n', 'pag-iniksyon']],
  ru: [['б о л ь Space ABC_Numbers m', 'боль m']],
  ar: [['ا >أ ل م Space ع لا ج', 'ألم علاج']],
  ht: [["d o u l è Space n a n ' d o", "doulè nan'do"]],
  fr: [
    ['t e >ê t e', 'tête'],
    ['p é r i >péridurale', 'péridurale'],
  ],
  pl: [['b ó l', 'ból']],
  'pt-BR': [['i n j e ç a >ã o', 'injeção']],
  it: [['p e r c h é', 'perché']],
  de: [['r ü c k e n', 'rücken']],
  ja: [
    ['し ん け い >神経', '神経'],
    ['ち ゆ う し や >注射', '注射'],
    ['か 濁点 ん し や 小さい文字 は 半濁点', 'がんしゃぱ'],
  ],
  fa: [['د ر د Space ب ی نیم‌فاصله ح س ی', 'درد بی\u200cحسی']],
};

it.each(allTags)('in %s what is touched is written, and every key has room', async (locale) => {
  await withKeyboard(locale, async ({ input, touch }) => {
    const cases = written[locale] ?? [];
    expect(cases.length).toBeGreaterThan(0);
    for (const [touches, text] of cases) {
      await input.fill('');
      await touch(touches);
      expect({ touches, text: await input.inputValue() }).toEqual({ touches, text });
    }
    for (const row of lying[locale] ?? []) await expectRow(row);
    await expectRoom();
    expectFewBytes(locale);
  });
});

/** Keys from the left to the right, also where one reads from the right to the left. */
const lying: Readonly<Record<string, readonly string[]>> = {
  en: ['q w p', 'a s l'],
  fr: ['a z p', 'q s m'],
  de: ['q w z ü'],
  ar: ['ض ص د', 'ش س ط'],
  fa: ['ض ص چ', 'ش س گ'],
  ja: ['わ ら か あ', 'ん ろ こ お'],
};

async function expectRow(row: string): Promise<void> {
  const places = await Promise.all(row.split(' ').map(async (key) => placeOf('plane', key)));
  const ordered = places.toSorted((one, other) => one.x - other.x);
  expect({ row, places }).toEqual({ row, places: ordered });
  expect(new Set(places.map(({ y }) => y)).size).toBe(1);
}

async function expectRoom(): Promise<void> {
  for (const [viewport, height] of [
    [portrait, 60],
    [landscape, 44],
  ] as const) {
    await page.setViewportSize(viewport);
    for (const size of ['100%', '200%']) {
      const measured = await page.evaluate<Measured>(measure(size));
      expect({ ...viewport, size, ...measured }).toMatchObject({ overflow: 0, clipped: [] });
      expect(measured.narrowest).toBeGreaterThanOrEqual(44);
      expect(measured.lowest).toBeGreaterThanOrEqual(height);
    }
  }
}

/** A reader loads what their own script needs, and nothing of the others. */
function expectFewBytes(locale: string): void {
  const files = loaded.flatMap((path) => scripts.get(path) ?? []);
  const bytes = files.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0);
  expect(bytes).toBeGreaterThan(1_000);
  expect(bytes).toBeLessThan(60_000);
  const text = files.map((file) => Buffer.from(file).toString()).join('');
  const hasReadings = ['ja', 'zh-Hans', 'zh-Hant'].includes(locale);
  expect(/神経|\p{Script=Han}{20}/u.test(text)).toBe(hasReadings);
}

/** In CSS pixels. */
interface Measured {
  readonly overflow: number;
  readonly narrowest: number;
  readonly lowest: number;
  /** Keys whose label has no room. */
  readonly clipped: readonly string[];
}

/** Runs in the page, and measures every key of every plane. */
function measure(size: string): string {
  return `(() => {
    document.documentElement.style.fontSize = '${size}';
    const keys = [...document.querySelectorAll('.keyboard button')];
    const boxes = keys.map((key) => key.getBoundingClientRect());
    return {
      overflow: Math.max(0, document.documentElement.scrollWidth - innerWidth),
      narrowest: Math.min(...boxes.map(({ width }) => width)),
      lowest: Math.min(...boxes.map(({ height }) => height)),
      clipped: keys.filter((key) => key.scrollWidth > key.clientWidth).map((key) => key.textContent),
    };
  })()`;
}

describe('the field', () => {
  it('is written in at the caret, keeps the focus, and tells what is typed', async () => {
    await withKeyboard('en', async ({ touch }) => {
      await page.evaluate(`globalThis.told = [];
        document.querySelector('input').addEventListener('input', ({ target }) => told.push(target.value))`);
      await page.keyboard.type('nrve');
      for (const _ of 'rve') await page.keyboard.press('ArrowLeft');
      await touch('e');
      await page.keyboard.type('x');
      await touch('Delete');
      expect(await page.evaluate('told.slice(-3)')).toEqual(['nerve', 'nexrve', 'nerve']);
      expect(await page.evaluate('document.activeElement.selectionStart')).toBe(2);
    });
  });

  it('loses a whole letter, or what is selected, and takes no more than it may', async () => {
    await withKeyboard('fa', async ({ input, touch }) => {
      for (const [text, left] of [
        ['درد👩🏽‍⚕️', 'درد'],
        ['آّ', ''],
        ['بی\u200c', 'بی'],
      ] as const) {
        await input.fill(text);
        await touch('Delete');
        expect(await input.inputValue()).toBe(left);
      }
      await input.fill('درد');
      await page.keyboard.press('Home');
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('Shift+ArrowLeft');
      await touch('ا');
      expect(await input.inputValue()).toBe('داد');
      await page.keyboard.press('Shift+ArrowLeft');
      await touch('Delete');
      expect(await input.inputValue()).toBe('دا');
      await input.fill('ب'.repeat(39));
      await page.evaluate('document.querySelector("input").scrollLeft = 0');
      await touch('ا ا');
      expect(await input.inputValue()).toBe(`${'ب'.repeat(39)}ا`);
      expect(await page.evaluate('document.querySelector("input").scrollLeft < 0')).toBe(true);
    });
  });

  it('is written in by a long touch, after which a browser tells of no click, and once by a mouse', async () => {
    await withKeyboard('en', async ({ input }) => {
      const place = await placeOf('plane', 'q');
      const devtools = await context.newCDPSession(page);
      await devtools.send('Input.synthesizeTapGesture', { ...place, duration: 700 });
      expect(await input.inputValue()).toBe('q');
      await page.mouse.click(place.x, place.y);
      expect(await input.inputValue()).toBe('qq');
      expect(await page.evaluate('document.activeElement.localName')).toBe('input');
    });
  });

  it('has the device’s own keyboard where there is no other', async () => {
    await withKeyboard('en', async ({ input, keyboard }) => {
      expect(await input.getAttribute('inputmode')).toBe('none');
      await page.setViewportSize({ width: 390, height: 844 });
      await expect.poll(async () => input.getAttribute('inputmode')).toBe('');
      expect(await keyboard.isVisible()).toBe(false);
    });
  });
});

describe('the keyboard', () => {
  it('keeps a suggestion under a finger, and offers nothing for nothing', async () => {
    await withKeyboard('en', async ({ input, keyboard, touch }) => {
      await touch('n e');
      await page.evaluate(`globalThis.first = document.querySelector('.keyboard-suggestion');
        document.dispatchEvent(new Event('selectionchange'))`);
      expect(await page.evaluate('first.isConnected')).toBe(true);
      await input.fill('');
      expect(await keyboard.locator('.keyboard-suggestion').count()).toBe(0);
    });
  });

  it('is one stop for Tab, and arrow keys go from key to key as they lie', async () => {
    await withKeyboard('ja', async ({ input, keyboard }) => {
      const focused = async () =>
        page.evaluate('document.activeElement.ariaLabel ?? document.activeElement.textContent');
      await page.keyboard.press('Tab');
      expect(await focused()).toBe('あ');
      const path: unknown[] = [];
      for (const arrow of ['Down', 'Left', 'Left', 'Up', 'Right', 'Right', 'Right']) {
        await page.keyboard.press(`Arrow${arrow}`);
        path.push(await focused());
      }
      expect(path).toEqual(['い', 'き', 'し', 'さ', 'か', 'あ', 'あ']);
      await page.keyboard.press('Enter');
      await page.keyboard.press(' ');
      expect(await input.inputValue()).toBe('ああ');
      expect(await keyboard.getByRole('status').textContent()).toBe('ああ');
      expect(await focused()).toBe('あ');
      await page.keyboard.press('Tab');
      expect(await focused()).toBe('Next');
      // Who changes to other keys stays on the keyboard.
      await keyboard.getByRole('button', { name: 'ABC Numbers' }).press('Enter');
      expect(await focused()).toBe('1');
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Tab');
      expect(await focused()).toBe('1');
    });
  });

  it('has nothing that axe finds fault with', async () => {
    await withKeyboard('ja', async ({ touch }) => {
      await touch('か');
      const axe = new AxeBuilder({ page }).setLegacyMode();
      const { violations, passes } = await axe.include('#keyboard').analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      expect(passes.map(({ id }) => id)).toContain('button-name');
    });
  });
});

describe('a tone', () => {
  it.each([
    ['a', '\u0301', 'á'],
    ['đau', '\u0300', 'đàu'],
    ['thuôc', '\u0301', 'thuốc'],
    ['nươc', '\u0301', 'nước'],
    ['hoa', '\u0300', 'hòa'],
    ['toan', '\u0301', 'toán'],
    ['ngoai', '\u0300', 'ngoài'],
    ['qua', '\u0301', 'quá'],
    ['gia', '\u0300', 'già'],
    ['gi', '\u0300', 'gì'],
    ['khoe', '\u0309', 'khỏe'],
    ['chưa', '\u0303', 'chữa'],
    ['bênh', '\u0323', 'bệnh'],
    ['đau lưng mãn tinh', '\u0301', 'đau lưng mãn tính'],
    ['má', '\u0300', 'mà'],
    ['má', '\u0301', 'ma'],
    ['MRI x', '\u0301', 'MRI x'],
    ['', '\u0301', ''],
  ])('after “%s”', (before, mark, after) => {
    expect(writeTone(before, mark)).toBe(after);
  });
});

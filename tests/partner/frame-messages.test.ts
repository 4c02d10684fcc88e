import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { partnerOf } from '../support/partners.ts';
import { startPracticeTests } from '../support/practice-tests.ts';

const { service, origin, open } = await startPracticeTests();
await service.registry.add(partnerOf('here', { origins: [origin] }));

const question = 'pain-care:height?';
const height = { type: 'pain-care:height', height: expect.any(Number) };

/** Notes what a window is told, until it is told `last`. */
async function listen(page: Page): Promise<() => Promise<unknown>> {
  await page.evaluate(`window.told = [];
    window.all = new Promise((resolve) => addEventListener('message', ({ data }) => {
      if (data === 'last') resolve(told);
      else told.push(data);
    })); undefined`);
  return async () => page.evaluate('all');
}

describe('a frame tells its height', () => {
  /** Stands in for a page of ours in a frame: the same script, and a listener before it that answers last. */
  const framed = (allowed: string) => `<script>
      document.documentElement.dataset.origins = '${allowed}';
      addEventListener('message', ({ data, source }) => {
        if (data === 'last') source.postMessage('last', '*');
      });
    </script>
    <script type="module" src="${service.origin}/embed/v1/height.js"></script>`;

  it.each([
    ['to a page whose origin may know it', origin, [height]],
    ['to any page where all may', '*', [height]],
    ['to no page of another origin', 'https://there.example', []],
    ['to nobody where nobody may', '', []],
  ])('%s', async (_, allowed, expected) => {
    const inner = await open({ html: framed(allowed) });
    const { page } = await open({ html: `<iframe src="${inner.page.url()}" title="A"></iframe>` });
    await page.waitForLoadState('networkidle');
    const all = await listen(page);
    await page.evaluate(`frames[0].postMessage('${question}', '*');
      frames[0].postMessage('last', '*');`);
    expect(await all()).toEqual(expected);
  });

  it('to nobody where another frame asks', async () => {
    const inner = await open({ html: framed('*') });
    const { page } = await open({ html: `<iframe src="${inner.page.url()}" title="A"></iframe>` });
    await page.waitForLoadState('networkidle');
    const all = await listen(page);
    await page.evaluate(`
      const other = document.createElement('iframe');
      other.sandbox = 'allow-scripts';
      other.srcdoc = "<script>parent.frames[0].postMessage('${question}', '*'); parent.postMessage('asked', '*');</scr" + 'ipt>';
      document.body.append(other);`);
    await expect.poll(async () => page.evaluate('told.length')).toBe(1);
    await page.evaluate(`frames[0].postMessage('last', '*')`);
    expect(await all()).toEqual(['asked']);
  });

  it('to no window but that of the page around it', async () => {
    const { page, context } = await open({ html: '' });
    const opened = context.waitForEvent('page');
    const address = `${service.origin}/embed/en/benefits?partner=here`;
    await page.evaluate(`void (window.other = open('${address}'))`);
    const other = await opened;
    await other.waitForLoadState('networkidle');
    // The window that opened it may frame it, but does not.
    const heard = await listen(other);
    const all = await listen(page);
    await page.evaluate(`other.postMessage('${question}', '*'); other.postMessage('last', '*');`);
    expect(await heard()).toEqual([question]);
    await other.evaluate(`opener.postMessage('last', '*')`);
    expect(await all()).toEqual([]);
  });
});

describe('the page around a frame', () => {
  const src = `${service.origin}/embed/fa/conditions/nerve-pain?partner=here`;
  const ours = `<iframe src="${src}" title="A topic" sandbox="allow-scripts" style="height:100px;border:0"></iframe>`;
  const heightOf = `document.querySelector('iframe').offsetHeight`;

  async function openFramed() {
    const { page, complaints } = await open({ html: ours });
    await expect.poll(async () => page.evaluate<number>(heightOf)).toBeGreaterThan(500);
    return { page, complaints, before: await page.evaluate<number>(heightOf) };
  }

  it.each([
    ['itself', `postMessage(HEIGHT, '*'); postMessage('last', '*');`],
    [
      'a frame that has no origin, as ours, and is not ours',
      `const stranger = document.createElement('iframe');
       stranger.sandbox = 'allow-scripts';
       stranger.srcdoc = "<script>parent.postMessage(HEIGHT, '*'); parent.postMessage('last', '*');</scr" + 'ipt>';
       document.body.append(stranger);`,
    ],
  ])('believes nothing of %s', async (_, script) => {
    const { page, before } = await openFramed();
    const all = await listen(page);
    await page.evaluate(script.replace('HEIGHT', `{ type: 'pain-care:height', height: 9000 }`));
    await all();
    expect(await page.evaluate(heightOf)).toBe(before);
  });

  it.each<[what: string, message: string, expected: number | undefined]>([
    ['a height', `{ type: 'pain-care:height', height: 700 }`, 700],
    ['one that is beyond all pages', `{ type: 'pain-care:height', height: 1e9 }`, 20_000],
    ['one below nothing', `{ type: 'pain-care:height', height: -5 }`, 40],
    ['no number', `{ type: 'pain-care:height', height: '9000' }`, undefined],
    ['another word', `{ type: 'resize', height: 9000 }`, undefined],
    ['nothing', `null`, undefined],
  ])('takes of our frame what is a height: %s', async (_, message, expected) => {
    const { page, complaints, before } = await openFramed();
    const all = await listen(page);
    const inside = page.frames().find((each) => each.url() === src);
    await inside?.evaluate(`parent.postMessage(${message}, '*'); parent.postMessage('last', '*');`);
    await all();
    expect(await page.evaluate(heightOf)).toBe(expected ?? before);
    expect(complaints).toEqual([]);
  });
});

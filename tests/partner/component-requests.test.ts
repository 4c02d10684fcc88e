import { expect, it } from 'vitest';
import { shown, startPracticeTests } from '../support/practice-tests.ts';

const { service, open } = await startPracticeTests({ framing: 'all' });

it('asks once for what several on a page show', async () => {
  const { page } = await open({ html: '' });
  // The browser keeps nothing while its requests are watched.
  await page.route('**/*', async (route) => route.continue());
  service.asked.length = 0;
  await page.evaluate(`for (let count = 0; count < 3; count += 1) {
    const element = document.createElement('pain-care');
    element.setAttribute('topic', 'treatments/joint-injections');
    document.body.append(element);
  }`);
  await expect.poll(async () => shown(page, 'title').count()).toBe(3);
  const path = '/embed/en/treatments/joint-injections.json';
  expect(service.asked.filter((asked) => asked === path)).toHaveLength(1);
});

it('asks again for what was shown before, and for no change of its looks', async () => {
  const { page } = await open({ html: '' });
  // The browser keeps nothing while its requests are watched.
  await page.route('**/*', async (route) => route.continue());
  service.asked.length = 0;
  await page.evaluate(`
    const made = document.createElement('pain-care');
    made.setAttribute('topic', 'treatments/joint-injections');
    document.body.append(made);`);
  const heading = page.locator('pain-care [part="title"]');
  await heading.waitFor();
  const first = await heading.innerText();
  for (const [name, value] of [
    ['level', '3'],
    ['topic', 'treatments/nerve-blocks'],
    ['topic', 'treatments/joint-injections'],
  ] as const) {
    const loaded = page.evaluate(
      `new Promise((resolve) => document.addEventListener('pain-care-load', resolve, { once: true }))`,
    );
    await page.evaluate(`document.querySelector('pain-care').setAttribute('${name}', '${value}')`);
    await loaded;
  }
  expect(await heading.innerText()).toBe(first);
  const path = '/embed/en/treatments/joint-injections.json';
  expect(service.asked.filter((asked) => asked === path)).toHaveLength(2);
});

it('does nothing more once it is taken from the page', async () => {
  const { page } = await open({ html: '' });
  const { promise: wait, resolve: answer } = Promise.withResolvers<void>();
  await page.route('**/*.json', async (route) => {
    await wait;
    await route.continue();
  });
  const asked = page.waitForRequest('**/*.json');
  service.asked.length = 0;
  await page.evaluate(`
    window.said = [];
    window.make = (name) => {
      const made = document.createElement('pain-care');
      made.setAttribute('topic', 'treatments/nerve-blocks');
      made.addEventListener('pain-care-load', () => said.push(name));
      document.body.append(made);
      return made;
    };
    window.taken = make('taken');`);
  await asked;
  await page.evaluate(`
    make('kept');
    taken.remove();
    taken.setAttribute('topic', 'conditions/nerve-pain');`);
  answer();
  await shown(page, 'title').waitFor();
  expect(await page.evaluate('said')).toEqual(['kept']);
  expect(service.asked.filter((path) => path.includes('nerve-pain'))).toEqual([]);
  // Back on the page it shows what it names now.
  await page.evaluate(`document.body.prepend(taken)`);
  await expect.poll(async () => page.evaluate('said')).toEqual(['kept', 'taken']);
});

it('is fetched only when a reader comes near', async () => {
  service.asked.length = 0;
  const { page } = await open({
    html: '<div style="height:5000px"></div><pain-care topic="treatments/nerve-blocks"></pain-care>',
  });
  await page.waitForLoadState('networkidle');
  expect(service.asked.filter((path) => path.includes('.json'))).toEqual([]);
  await page.locator('pain-care').scrollIntoViewIfNeeded();
  await shown(page, 'title').waitFor();
});

import { afterAll, describe, expect, it } from 'vitest';
import { recall } from '../../functions/publish/amend.ts';
import { headLinks } from '../support/head-links.ts';
import { serveKiosk } from '../support/served-kiosk.ts';
import { startService } from '../support/service.ts';
import { clinicCatalogue } from '../support/content.ts';
import { readSitemap } from '../support/sitemap.ts';

const catalogue = await clinicCatalogue();
const served = await serveKiosk({ catalogue });
const strict = await serveKiosk({ catalogue, policy: 'reviewed-only' });
afterAll(async () => {
  await Promise.all([served.close(), strict.close()]);
});
const topic = 'treatments/nerve-blocks';

async function linksOf(path: string, { origin } = served) {
  const response = await fetch(`${origin}${path}`);
  return headLinks(await response.text());
}

const embedLinksOf = async (path: string) =>
  (await linksOf(path)).filter(({ type }) => type === 'application/json+oembed');

describe('a topic’s page', () => {
  it.each([
    [`/read/es/${topic}`, 'Bloqueos nerviosos'],
    [`/read/ar/${topic}`, catalogue.content.get('ar')?.topics.get(topic)?.text.title],
    [`/v1/es/${topic}.html`, 'Bloqueos nerviosos'],
  ])('%s leads to its oEmbed, which knows it', async (path, title) => {
    const links = await embedLinksOf(path);
    const href = `${served.origin}/oembed?url=${encodeURIComponent(served.origin + path)}&format=json`;
    expect(links).toEqual([{ rel: 'alternate', type: 'application/json+oembed', href, title }]);
    const response = await fetch(href);
    expect(await response.json()).toMatchObject({ version: '1.0', title });
  });

  it.each([
    `/kiosk/es/${topic}`,
    '/read/es',
    '/read/es/treatments',
    '/read/es/search',
    '/read/es/treatments/none',
    `/read/nl/${topic}`,
  ])('is none: %s', async (path) => {
    expect((await linksOf(path)).length).toBeGreaterThan(0);
    expect(await embedLinksOf(path)).toEqual([]);
  });

  it('is none where its topic is recalled', async () => {
    const gone = 'treatments/joint-injections';
    expect(await embedLinksOf(`/read/es/${gone}`)).toHaveLength(1);
    await recall({ store: served.store, now: () => 0 }, gone, 'wrong dose');
    expect(await embedLinksOf(`/read/es/${gone}`)).toEqual([]);
  });

  it('leads nowhere where nobody knows our address', async () => {
    const { app } = await startService({ catalogue, publicUrl: null });
    const page = await (await app.request(`/v1/es/${topic}.html`)).text();
    expect(headLinks(page).some(({ type }) => type === 'application/json+oembed')).toBe(false);
  });
});

describe('a page that search engines find', () => {
  it('says the same of its languages as the sitemap does', async () => {
    for (const tag of ['en', 'zh-Hant', 'fa']) {
      const response = await fetch(`${served.origin}/sitemap.xml?locale=${tag}`);
      for (const { loc, versions } of readSitemap(await response.text())) {
        const links = await linksOf(loc.slice(served.origin.length));
        const named = links.flatMap(({ hreflang, href }) => (hreflang ? [[hreflang, href]] : []));
        expect([loc, Object.fromEntries(named)]).toEqual([loc, Object.fromEntries(versions)]);
        expect(canonicalOf(links)).toBe(loc);
      }
    }
  });

  it.each([
    [`/read/fa/${topic}`, `/read/en/${topic}`],
    [`/v1/fa/${topic}.html`, `/v1/en/${topic}.html`],
    [`/read/en/${topic}`, `/read/en/${topic}`],
    [`/v1/en/${topic}.html`, `/v1/en/${topic}.html`],
    ['/read/fa/treatments', '/read/fa/treatments'],
  ])('%s is %s to them where its text is in another language', async (path, canonical) => {
    expect(canonicalOf(await linksOf(path, strict))).toBe(`${strict.origin}${canonical}`);
  });
});

function canonicalOf(links: Awaited<ReturnType<typeof linksOf>>): string | undefined {
  return links.find(({ rel }) => rel === 'canonical')?.['href'];
}

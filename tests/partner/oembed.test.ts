import { parseFragment } from 'parse5';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { recall } from '../../functions/publish/amend.ts';
import { textsIn, type Catalogue } from '../../functions/shared/domain/catalogue.ts';
import { createGatewayHandler } from '../../functions/shared/http/gateway.ts';
import { createMemoryStore } from '../../functions/shared/store/memory-store.ts';
import { clinicCatalogue, smallCatalogue } from '../support/content.ts';
import { gatewayEvent } from '../support/gateway-event.ts';
import { startPartnerService, type PartnerService } from '../support/partner-service.ts';
import { partnerOf } from '../support/partners.ts';

const catalogue = await clinicCatalogue();
const base = 'https://care.example';
const clinic = { name: 'The Clinic', website: 'https://clinic.example' };
const id = 'treatments/nerve-blocks';
const service = await startPartnerService({ catalogue, clinic, framing: 'all' });

const answer = v.looseObject({
  type: v.string(),
  title: v.string(),
  width: v.optional(v.number()),
  height: v.optional(v.number()),
  html: v.optional(v.string()),
});

async function ask(
  url: string,
  other: Readonly<Record<string, string>> = {},
  { app }: Pick<PartnerService, 'app'> = service,
): Promise<Response> {
  return app.request(`/oembed?${new URLSearchParams({ url, ...other }).toString()}`);
}

async function oembedOf(...asked: Parameters<typeof ask>) {
  const response = await ask(...asked);
  expect(response.status).toBe(200);
  return v.parse(answer, await response.json());
}

/** Parses HTML as browsers do. @returns the attributes of the only thing in it, which is a frame */
function frameIn(html = ''): Record<string, string> {
  const nodes = parseFragment(html).childNodes;
  expect(nodes.map(({ nodeName }) => nodeName)).toEqual(['iframe']);
  const [frame] = nodes;
  if (frame === undefined || !('attrs' in frame)) throw new Error(html);
  expect(frame.childNodes).toEqual([]);
  return Object.fromEntries(frame.attrs.map(({ name, value }) => [name, value]));
}

describe('an oEmbed', () => {
  it('is a frame of the topic, with its title in the text’s language, and whose it is', async () => {
    const response = await ask(`${base}/read/es/${id}`);
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'content-language': 'es',
      'access-control-allow-origin': '*',
      'cache-control': expect.stringContaining('public'),
      vary: 'Accept-Encoding',
    });
    const { html, ...rest } = v.parse(answer, await response.json());
    expect(rest).toEqual({
      type: 'rich',
      version: '1.0',
      title: 'Bloqueos nerviosos',
      author_name: 'The Clinic',
      author_url: 'https://clinic.example',
      provider_name: 'Carelingua',
      provider_url: base,
      cache_age: 86_400,
      width: 640,
      height: 640,
    });
    expect(frameIn(html)).toEqual({
      src: `${base}/embed/es/${id}`,
      title: 'Bloqueos nerviosos',
      lang: 'es',
      width: '640',
      height: '640',
      loading: 'lazy',
      referrerpolicy: 'no-referrer',
      sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox',
    });
  });

  it('leads to an embed that there is', async () => {
    for (const address of [`read/ar/${id}`, 'read/ja/conditions']) {
      const { html } = await oembedOf(`${base}/${address}`);
      const { src = '' } = frameIn(html);
      const embed = await service.app.request(src.slice(base.length));
      expect([src, embed.status]).toEqual([src, 200]);
    }
  });

  it('names no author where the clinic’s name is not known', async () => {
    const nameless = await startPartnerService({ catalogue, framing: 'all' });
    const { html: _, ...rest } = await oembedOf(`${base}/read/es/${id}`, {}, nameless);
    expect(rest).not.toHaveProperty('author_name');
    expect(rest).not.toHaveProperty('author_url');
  });

  it('has the title of a text that is in another language, and says so', async () => {
    const strict = await startPartnerService({
      catalogue,
      framing: 'all',
      policy: 'reviewed-only',
    });
    const response = await ask(`${base}/read/fa/${id}`, {}, strict);
    expect(response.headers.get('content-language')).toBe('en');
    const { title, html } = v.parse(answer, await response.json());
    expect(title).toBe('Nerve blocks');
    // The frame is in the reader's language, and tells why the text is not.
    expect(frameIn(html)).toMatchObject({ src: `${base}/embed/fa/${id}`, lang: 'en' });
  });

  it('writes a title as text, whatever is in it', async () => {
    const title = `"><script>alert(1)</script> & 'more' <b>title</b>`;
    const hostile = await startPartnerService({
      catalogue: retitled(smallCatalogue(), title),
      framing: 'all',
    });
    const { html, ...rest } = await oembedOf(`${base}/read/en/${id}`, {}, hostile);
    expect(rest.title).toBe(title);
    expect(frameIn(html)['title']).toBe(title);
  });

  it('is the same for all who ask for the same', async () => {
    const one = await ask(`${base}/read/zh-TW/${id}`);
    const other = await ask(`${base}/v1/zh-Hant/${id}.md?utm_source=x`);
    expect(await other.text()).toBe(await one.text());
    const etag = one.headers.get('etag') ?? '';
    const again = await service.app.request(
      `/oembed?url=${encodeURIComponent(`${base}/read/zh-Hant/${id}`)}`,
      { headers: { 'If-None-Match': etag } },
    );
    expect(again.status).toBe(304);
  });
});

const topicTitle = 'Bloqueos nerviosos';
const listTitle = 'Tratamientos';

describe('an address of ours', () => {
  it.each([
    [`/read/es/${id}`, topicTitle, `/es/${id}`],
    [`/read/es/${id}/`, topicTitle, `/es/${id}`],
    [`/read/es/${id}?q=x#section`, topicTitle, `/es/${id}`],
    [`/read/es/${id}#a?b`, topicTitle, `/es/${id}`],
    [`/read/es-MX/${id}`, topicTitle, `/es/${id}`],
    [`/kiosk/es/${id}`, topicTitle, `/es/${id}`],
    [`/embed/es/${id}`, topicTitle, `/es/${id}`],
    [`/embed/es/${id}.json`, topicTitle, `/es/${id}`],
    [`/embed/es/${id}.fragment.html`, topicTitle, `/es/${id}`],
    [`/v1/es/${id}`, topicTitle, `/es/${id}`],
    [`/v1/es/${id}.html`, topicTitle, `/es/${id}`],
    [`/v1/es/${id}.md`, topicTitle, `/es/${id}`],
    [`/v1/es/${id}.jsonld`, topicTitle, `/es/${id}`],
    [`/v1/es/${id}.txt`, topicTitle, `/es/${id}`],
    ['/read/es/treatments', listTitle, '/es/treatments'],
    ['/kiosk/es/treatments', listTitle, '/es/treatments'],
    ['/embed/es/treatments', listTitle, '/es/treatments'],
    ['/v1/es/treatments?page=1', listTitle, '/es/treatments'],
    [`/read/zh-TW/${id}`, '神經阻斷術', `/zh-Hant/${id}`],
    [`/read/ZH_cn/${id}`, '神经阻滞', `/zh-Hans/${id}`],
  ])('%s', async (address, title, embedded) => {
    const { html, ...rest } = await oembedOf(`${base}${address}`);
    expect(rest.title).toBe(title);
    expect(frameIn(html)['src']).toBe(`${base}/embed${embedded}`);
  });

  it.each([
    ['another host', `https://evil.example/read/es/${id}`],
    ['another host with ours before it', `https://care.example.evil.example/read/es/${id}`],
    ['another host that reads like ours', `https://care.example.read/es/${id}`],
    ['another host with ours as its user', `https://care.example@evil.example/read/es/${id}`],
    ['ours as a user with a path', `https://care.example/@evil.example/read/es/${id}`],
    ['a user of ours', `https://somebody@care.example/read/es/${id}`],
    ['a password', `https://somebody:secret@care.example/read/es/${id}`],
    ['a port', `https://care.example:8443/read/es/${id}`],
    ['a backslash before another host', `https://care.example\\@evil.example/read/es/${id}`],
    ['backslashes', `https:\\\\care.example\\read\\es\\${id}`],
    ['another scheme', `http://care.example/read/es/${id}`],
    ['a script', `javascript:alert("${base}/read/es/${id}")`],
    ['data', `data:text/html,${base}/read/es/${id}`],
    ['a file', `file://care.example/read/es/${id}`],
    ['no scheme', `//care.example/read/es/${id}`],
    ['no host', `/read/es/${id}`],
    ['a host with a dot at its end', `https://care.example./read/es/${id}`],
    ['two slashes', `${base}//read/es/${id}`],
    ['two slashes within', `${base}/read/es//${id}`],
    ['two slashes at the end', `${base}/read/es/${id}//`],
    ['dots', `${base}/read/../read/es/${id}`],
    ['encoded dots', `${base}/read/%2e%2e/read/es/${id}`],
    ['dots for a language', `${base}/read/../${id}`],
    ['encoded dots for a language', `${base}/read/%2E%2e/${id}`],
    ['an encoded slash', `${base}/read/es/treatments%2Fnerve-blocks`],
    ['encoded letters', `${base}/read/es/treatments/nerve%2Dblocks`],
    ['a zero', `${base}/read/es/${id}\u0000`],
    ['a line end', `${base}/re\nad/es/${id}`],
    ['a space before it', ` ${base}/read/es/${id}`],
    ['nothing below ours', base],
    ['the home', `${base}/read/es`],
    ['a page of the interface', `${base}/read/es/search`],
    ['a comparison', `${base}/read/es/compare?topic=${id}`],
    ['what negotiates the language', `${base}/v1/${id}`],
    ['our description', `${base}/openapi.json`],
    ['a format that there is not', `${base}/v1/es/${id}.xml`],
    ['a format of another surface', `${base}/read/es/${id}.md`],
    ['a surface that there is not', `${base}/write/es/${id}`],
    ['a name that all objects have', `${base}/constructor/es/${id}`],
    ['a kind that there is not', `${base}/read/es/recipes/soup`],
    ['a topic that there is not', `${base}/read/es/treatments/none`],
    ['a language that we lack', `${base}/read/nl/${id}`],
    ['a language that is none', `${base}/read/"><script>/${id}`],
    ['no text', 'nonsense'],
  ])('is not %s', async (_what, address) => {
    const response = await ask(address);
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it('is none where nobody knows which are ours', async () => {
    const { app } = await startPartnerService({ catalogue, publicUrl: null });
    for (const address of [`/read/es/${id}`, `https://care.example/read/es/${id}`, 'https:///']) {
      expect((await ask(address, {}, { app })).status).toBe(404);
    }
  });

  it('says which languages there are', async () => {
    const response = await ask(`${base}/read/nl/${id}`);
    expect(await response.json()).toMatchObject({
      type: 'urn:problem-type:carelingua:unknown-locale',
      available: expect.arrayContaining([{ locale: 'es', autonym: 'Español' }]),
    });
  });

  it('is gone where its topic is recalled', async () => {
    const store = createMemoryStore();
    const recalled = await startPartnerService({ catalogue, store, framing: 'all' });
    await oembedOf(`${base}/read/es/${id}`, {}, recalled);
    await recall({ store, now: () => 0 }, id, 'wrong dose');
    recalled.pass(5_000);
    const response = await ask(`${base}/read/es/${id}`, {}, recalled);
    expect(response.status).toBe(410);
    expect(await response.json()).toMatchObject({
      type: 'urn:problem-type:carelingua:recalled',
      title: 'En este momento no mostramos este tema',
    });
  });
});

describe('parameters', () => {
  it.each([
    [{}, 640, 640],
    [{ maxwidth: '300' }, 300, 640],
    [{ maxheight: '200' }, 640, 200],
    [{ maxwidth: '1', maxheight: '1' }, 1, 1],
    [{ maxwidth: '2000', maxheight: '99999' }, 640, 640],
    [{ maxwidth: '', maxheight: '' }, 640, 640],
    // What WordPress sends beside what the specification names.
    [{ maxwidth: '600', maxheight: '900', dnt: '1', format: 'json' }, 600, 640],
  ])('%j make a frame of %i by %i', async (other, width, height) => {
    const { html, ...rest } = await oembedOf(`${base}/read/es/${id}`, other);
    expect(rest).toMatchObject({ width, height });
    expect(frameIn(html)).toMatchObject({ width: String(width), height: String(height) });
  });

  const url = encodeURIComponent(`${base}/read/es/${id}`);
  it.each([
    ['url', ''],
    ['url', 'url='],
    ['url', `url=${url}&url=${url}`],
    ['url', `url=${url}${'x'.repeat(2_000)}`],
    ['format', `url=${url}&format=xml`],
    ['format', `url=${url}&format=JSON`],
    ['maxwidth', `url=${url}&maxwidth=0`],
    ['maxwidth', `url=${url}&maxwidth=-1`],
    ['maxwidth', `url=${url}&maxwidth=1e3`],
    ['maxwidth', `url=${url}&maxwidth=100000`],
    ['maxwidth', `url=${url}&maxwidth=1&maxwidth=2`],
    ['maxheight', `url=${url}&maxheight=1.5`],
  ])('%s is refused in query %#', async (parameter, query) => {
    const response = await service.app.request(`/oembed?${query}`);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ parameter });
  });
});

describe('a frame that only registered sites may show', () => {
  const registered = startPartnerService({
    catalogue,
    partners: [partnerOf('north'), partnerOf('south', { status: 'suspended' })],
  });

  it('is of the partner that the address names, and looks as it says', async () => {
    const query = 'partner=north&look=dark&accent=AA0000&utm_source=mail';
    const { html, type } = await oembedOf(`${base}/read/es/${id}?${query}`, {}, await registered);
    expect(type).toBe('rich');
    expect(frameIn(html)['src']).toBe(
      `${base}/embed/es/${id}?partner=north&look=dark&accent=AA0000`,
    );
  });

  it('leaves out what a frame could not be asked with', async () => {
    const query = 'partner=north&look=loud&accent=%22%3E&locale=ar';
    const { html } = await oembedOf(`${base}/read/es/${id}?${query}`, {}, await registered);
    expect(frameIn(html)['src']).toBe(`${base}/embed/es/${id}?partner=north`);
  });

  it.each(['', '?partner=south', '?partner=nobody', '?partner=', '?partner=%22%3E'])(
    'is not offered where no site could show it: %j',
    async (query) => {
      const response = await ask(`${base}/read/es/${id}${query}`, {}, await registered);
      expect(await response.json()).toEqual({
        type: 'link',
        version: '1.0',
        title: 'Bloqueos nerviosos',
        provider_name: 'Carelingua',
        provider_url: base,
        cache_age: 86_400,
      });
    },
  );

  it('asks for a partner once in a while, not each time', async () => {
    const { app, pass, registry } = await registered;
    registry.takeLookups();
    const address = `${base}/read/de/${id}?partner=north`;
    await oembedOf(address, {}, { app });
    await oembedOf(address, {}, { app });
    expect(registry.takeLookups()).toEqual([]);
    pass(60_000);
    await oembedOf(address, {}, { app });
    expect(registry.takeLookups()).toEqual(['north']);
  });
});

describe('behind a gateway', () => {
  it('addresses and frames carry the stage', async () => {
    const { app } = await startPartnerService({ catalogue, publicUrl: null, framing: 'all' });
    const handler = createGatewayHandler(app);
    const own = 'https://a1b2c3.execute-api.us-east-1.amazonaws.com/prod';
    const get = async (url: string) =>
      handler(
        gatewayEvent('/oembed', {
          query: { url },
          headers: { Host: 'evil.example', 'X-Forwarded-Host': 'evil.example' },
        }),
      );
    const { body, statusCode } = await get(`${own}/read/es/${id}`);
    expect(statusCode).toBe(200);
    const { html, ...rest } = v.parse(answer, JSON.parse(body));
    expect(rest).toMatchObject({ provider_url: own });
    expect(frameIn(html)['src']).toBe(`${own}/embed/es/${id}`);
    // The same host under another stage, without one, and the host that a header names, are somebody else's.
    for (const other of [
      own.replace('/prod', '/test'),
      own.replace('/prod', ''),
      own.replace('/prod', '/production'),
      'https://evil.example/prod',
      'https://evil.example',
    ]) {
      expect([other, (await get(`${other}/read/es/${id}`)).statusCode]).toEqual([other, 404]);
    }
  });
});

describe('the log', () => {
  it('says nothing of what was asked for', async () => {
    const { lines } = service;
    lines.length = 0;
    await ask(`${base}/read/es/${id}`);
    await ask(`https://somebody.example/secret`);
    expect(lines).toHaveLength(2);
    expect(lines.join('\n')).not.toMatch(/nerve|somebody|secret|https/);
  });
});

/** The same content with another title of a topic, in all languages. */
function retitled(original: Catalogue, title: string): Catalogue {
  const content = new Map(
    [...original.content].map(([tag, own]) => {
      const topics = new Map(
        [...own.topics].map(([name, topic]) => [
          name,
          { ...topic, text: { ...topic.text, title } },
        ]),
      );
      return [tag, { ...own, topics }];
    }),
  );
  return { ...original, content, textsOf: async (name) => textsIn(content, name) };
}

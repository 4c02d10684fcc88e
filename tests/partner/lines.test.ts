import { expect, it } from 'vitest';
import type { Embedded } from '../../functions/partner/builder/embedded.ts';
import { writeLines, type Service } from '../../functions/partner/builder/lines.ts';

const service: Service = {
  base: 'https://care.example/prod',
  version: '1.2.3',
  integrity: { 'embed.js': 'sha384-e', 'frame.js': 'sha384-f', 'height.js': 'sha384-h' },
};
const topic = { type: 'topic', id: 'treatments/nerve-blocks' } as const;
const list = { type: 'list', kind: 'conditions' } as const;
const search = { type: 'search' } as const;
const read = 'https://care.example/prod/read';
const link = { href: `${read}/en/treatments/nerve-blocks`, title: 'Nerve blocks', tag: 'en' };

const usual: Embedded = {
  subject: topic,
  reserve: 42,
  way: 'component',
  language: undefined,
  look: 'auto',
  accent: undefined,
  partner: undefined,
  link,
};

const embed =
  '<script type="module" src="https://care.example/prod/embed/v1/1.2.3/embed.js" integrity="sha384-e" crossorigin="anonymous"></script>';
const frame =
  '<script type="module" src="https://care.example/prod/embed/v1/1.2.3/frame.js" integrity="sha384-f" crossorigin="anonymous"></script>';
const sandbox = 'sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"';
const size = 'style="width:100%;height:42rem;border:0"';

it.each<[name: string, choice: Partial<Embedded>, lines: readonly string[]]>([
  [
    'a topic in the language of the page',
    {},
    [
      embed,
      '<pain-care topic="treatments/nerve-blocks" style="display:block;min-height:42rem">',
      `  <a href="${read}/en/treatments/nerve-blocks" lang="en">Nerve blocks</a>`,
      '</pain-care>',
    ],
  ],
  [
    'a topic in a language, with all that can be chosen',
    {
      language: 'es',
      look: 'dark',
      accent: '#aa3300',
      partner: 'north-spine-clinic',
      link: { href: `${read}/es/treatments/nerve-blocks`, title: 'Bloqueos nerviosos', tag: 'es' },
    },
    [
      embed,
      '<pain-care topic="treatments/nerve-blocks" lang="es" look="dark" partner="north-spine-clinic" style="display:block;min-height:42rem;--pain-care-accent:#aa3300">',
      `  <a href="${read}/es/treatments/nerve-blocks">Bloqueos nerviosos</a>`,
      '</pain-care>',
    ],
  ],
  [
    'a topic whose title is in another language than is asked for',
    { language: 'vi' },
    [
      embed,
      '<pain-care topic="treatments/nerve-blocks" lang="vi" style="display:block;min-height:42rem">',
      `  <a href="${read}/en/treatments/nerve-blocks" lang="en">Nerve blocks</a>`,
      '</pain-care>',
    ],
  ],
  [
    'a list',
    { subject: list, language: 'en', link: { ...link, title: 'Conditions' } },
    [
      embed,
      '<pain-care-list kind="conditions" lang="en" style="display:block;min-height:42rem">',
      `  <a href="${read}/en/treatments/nerve-blocks">Conditions</a>`,
      '</pain-care-list>',
    ],
  ],
  [
    'a search, which is not as high as a text',
    { subject: search, language: 'en', link: { ...link, title: 'Search' } },
    [
      embed,
      '<pain-care-search lang="en" style="display:block;min-height:42rem">',
      `  <a href="${read}/en/treatments/nerve-blocks">Search</a>`,
      '</pain-care-search>',
    ],
  ],
  [
    'a title that is no markup',
    { language: 'en', link: { ...link, title: '"Blocks" <b> & more' } },
    [
      embed,
      '<pain-care topic="treatments/nerve-blocks" lang="en" style="display:block;min-height:42rem">',
      `  <a href="${read}/en/treatments/nerve-blocks">&quot;Blocks&quot; &lt;b&gt; &amp; more</a>`,
      '</pain-care>',
    ],
  ],
  [
    'a frame in the language that the browser asks for',
    { way: 'frame' },
    [
      `<iframe src="https://care.example/prod/embed/treatments/nerve-blocks" title="Nerve blocks" loading="lazy" ${sandbox} ${size}></iframe>`,
      frame,
    ],
  ],
  [
    'a frame with all that can be chosen',
    {
      way: 'frame',
      language: 'zh-Hans',
      look: 'light',
      accent: '#aa3300',
      partner: 'north-spine-clinic',
      link: { ...link, title: '"Blocks" <b> & more' },
    },
    [
      `<iframe src="https://care.example/prod/embed/zh-Hans/treatments/nerve-blocks?partner=north-spine-clinic&amp;look=light&amp;accent=aa3300" title="&quot;Blocks&quot; &lt;b&gt; &amp; more" loading="lazy" ${sandbox} ${size}></iframe>`,
      frame,
    ],
  ],
  [
    'a list in a frame',
    { way: 'frame', subject: list, language: 'ar' },
    [
      `<iframe src="https://care.example/prod/embed/ar/conditions" title="Nerve blocks" loading="lazy" ${sandbox} ${size}></iframe>`,
      frame,
    ],
  ],
  [
    'a topic for a server: look and colour are those of its page',
    { way: 'server', language: 'ko', look: 'dark', accent: '#aa3300', partner: 'north' },
    [
      'https://care.example/prod/embed/ko/treatments/nerve-blocks.fragment.html?partner=north',
      'https://care.example/prod/v1/ko/treatments/nerve-blocks.jsonld',
    ],
  ],
  [
    'a topic for a server that negotiates the language',
    { way: 'server' },
    [
      'https://care.example/prod/embed/treatments/nerve-blocks.fragment.html',
      'https://care.example/prod/v1/treatments/nerve-blocks.jsonld',
    ],
  ],
  [
    'a search for a server: nothing describes it to search engines',
    { way: 'server', subject: search, language: 'fr' },
    ['https://care.example/prod/embed/fr/search.fragment.html'],
  ],
])('%s', (_, choice, lines) => {
  expect(writeLines({ ...usual, ...choice }, service).text.split('\n')).toEqual(lines);
});

it.each<[way: Embedded['way'], subject: Embedded['subject'], policy?: string, rule?: string]>([
  [
    'component',
    topic,
    'script-src https://care.example; connect-src https://care.example',
    'pain-care { display: block; min-height: 42rem; --pain-care-accent: #aa3300 }',
  ],
  [
    'component',
    search,
    'script-src https://care.example; connect-src https://care.example',
    'pain-care-search { display: block; min-height: 42rem; --pain-care-accent: #aa3300 }',
  ],
  [
    'frame',
    topic,
    'frame-src https://care.example; script-src https://care.example',
    'iframe[src^="https://care.example/prod/embed/"] { width: 100%; height: 42rem; border: 0 }',
  ],
  ['server', topic],
])('what a policy must allow: %s of %o', (way, subject, policy, rule) => {
  const embedded: Embedded = { ...usual, way, subject, accent: '#aa3300' };
  const { text: _, ...told } = writeLines(embedded, service);
  expect(told).toEqual({ policy, rule });
});

it('names no origin where the service does not know its own', () => {
  const { text, policy } = writeLines({ ...usual, way: 'frame' }, { ...service, base: '' });
  expect(policy).toBeUndefined();
  expect(text).toContain('src="/embed/treatments/nerve-blocks"');
});

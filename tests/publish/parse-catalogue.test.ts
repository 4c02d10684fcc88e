import { describe, expect, it } from 'vitest';
import { InvalidContentError } from '../../functions/publish/content/complaint.ts';
import { parseCatalogue } from '../../functions/publish/content/parse-catalogue.ts';
import { segmentsOfTopic } from '../../functions/shared/domain/segments.ts';
import type { TopicText } from '../../functions/shared/domain/topic.ts';
import { filesOf, smallContent, translatedFrom } from '../support/content.ts';

type Json = { [key: string]: Json } & Json[] & string;
type Change = (content: Record<string, Json>) => void;

/** The complaints about the small content after a change, as `file: key: message`. */
function complaintsAfter(change: Change): string[] {
  const content = structuredClone(smallContent()) as Record<string, Json>;
  change(content);
  return complaintsAbout(filesOf(content));
}

function complaintsAbout(files: Parameters<typeof parseCatalogue>[0]): string[] {
  try {
    parseCatalogue(files);
    return [];
  } catch (error) {
    if (!(error instanceof InvalidContentError)) throw error;
    return error.complaints.map(({ file, key, message }) => `${file}: ${key}: ${message}`);
  }
}

const english = 'en/treatments/nerve-blocks.json';
const spanish = 'es/treatments/nerve-blocks.json';
const set =
  (file: string, path: string, value: unknown): Change =>
  (content) => {
    const keys = path.split('.');
    const last = keys.pop() ?? '';
    const parent = keys.reduce<Json | undefined>((node, key) => node?.[key], content[file]);
    if (parent === undefined) throw new Error(`${file} has no ${path}`);
    if (value === undefined) Reflect.deleteProperty(parent, last);
    else parent[last] = value as Json;
  };

describe('parseCatalogue', () => {
  it('takes content that is right', () => {
    expect(complaintsAfter(() => {})).toEqual([]);
  });

  it('takes a locale that lacks a topic or the glossary: they fall back', () => {
    expect(
      complaintsAfter((content) => {
        delete content[spanish];
        delete content['es/glossary.json'];
      }),
    ).toEqual([]);
  });

  it.each<[what: string, change: Change, complaint: string]>([
    ['a source text is missing', (content) => delete content[english], `${english}: : is missing`],
    [
      'the interface is missing',
      (content) => delete content['es/ui.json'],
      'es/ui.json: : is missing',
    ],
    [
      'the registry is missing',
      (content) => delete content['registry.json'],
      'registry.json: : is missing',
    ],
    ['a member is missing', set(spanish, 'summary', undefined), `${spanish}: summary: Invalid key`],
    ['a member is unknown', set(spanish, 'sumary', 'x'), `${spanish}: sumary: Invalid key`],
    [
      'a block is unknown',
      set(spanish, 'sections.0.blocks.0.type', 'html'),
      `${spanish}: sections.0.blocks.0.type: Invalid type`,
    ],
    ['a text is empty', set(spanish, 'title', ''), `${spanish}: title: is empty`],
    ['a text is blank', set(spanish, 'title', ' \u00a0'), `${spanish}: title: is empty`],
    [
      'a text ends in white space',
      set(spanish, 'title', 'Hola '),
      `${spanish}: title: starts or ends`,
    ],
    ['a text holds HTML', set(spanish, 'summary', 'a <b>b</b>'), `${spanish}: summary: holds HTML`],
    [
      'a text holds an entity',
      set(spanish, 'summary', 'a&nbsp;b'),
      `${spanish}: summary: holds HTML`,
    ],
    [
      'a text holds a script',
      set(english, 'summary', '<script>x</script>'),
      `${english}: summary: holds HTML`,
    ],
    [
      'a text is not NFC',
      set(spanish, 'title', 'Coraz\u006f\u0301n'),
      `${spanish}: title: is not in Unicode`,
    ],
    [
      'a text holds a bidi control',
      set(spanish, 'title', 'a\u202eb'),
      `${spanish}: title: holds a bidi control`,
    ],
    [
      'a text holds a control character',
      set(spanish, 'title', 'a\u0007b'),
      `${spanish}: title: holds a control`,
    ],
    [
      'a text holds a line separator',
      set(spanish, 'title', 'a\u2028b'),
      `${spanish}: title: holds a control`,
    ],
    [
      'a text was not UTF-8',
      set(spanish, 'title', 'a\ufffdb'),
      `${spanish}: title: holds a replacement`,
    ],
    [
      'a section is left out',
      set(spanish, 'sections.0.id', 'other'),
      `${spanish}: provenance.contributions: sections.other.heading has no contribution`,
    ],
    [
      'a list item is left out',
      set(spanish, 'sections.0.blocks.1.items', ['a', 'b', 'c']),
      `${spanish}: provenance.contributions: sections.what-it-is.1.list.2 has no contribution`,
    ],
    [
      'a relation leads nowhere',
      set('topics.json', 'topics.1.related', ['treatments/none']),
      'topics.json: topics.1.related: conditions/nerve-pain: there is no treatments/none',
    ],
    [
      'a region is unknown',
      set('topics.json', 'topics.0.regions', ['tail']),
      'topics.json: topics.0.regions: treatments/nerve-blocks: there is no tail',
    ],
    [
      'a term is unknown',
      set('topics.json', 'topics.0.terms', ['none']),
      'topics.json: topics.0.terms: treatments/nerve-blocks: there is no none',
    ],
    [
      'a topic is of no kind',
      set('topics.json', 'topics.0.id', 'cures/all'),
      'topics.json: topics.0.id: must be {kind}/{slug}',
    ],
    [
      'a topic is there twice',
      set('topics.json', 'topics.1.id', 'treatments/nerve-blocks'),
      'topics.json: topics.1.id: treatments/nerve-blocks is there twice',
    ],
    [
      'an interface string is missing',
      set('es/ui.json', 'hello', undefined),
      'es/ui.json: hello: is missing',
    ],
    [
      'an interface string is unknown',
      set('es/ui.json', 'bye', 'Adiós'),
      'es/ui.json: bye: is not in the source',
    ],
    [
      'a plural form is missing',
      set('es/ui.json', 'count_many', undefined),
      'es/ui.json: count_many: is missing',
    ],
    [
      'a plural form is not of the language',
      set('es/ui.json', 'count_few', '{{count}}'),
      'es/ui.json: count_few: is not in the source',
    ],
    [
      'a placeholder is lost',
      set('es/ui.json', 'hello', 'Hola'),
      'es/ui.json: hello: must have the placeholders {{name}}, not none',
    ],
    [
      'a placeholder is another',
      set('es/ui.json', 'hello', 'Hola {{nombre}}'),
      'es/ui.json: hello: must have the placeholders {{name}}, not {{nombre}}',
    ],
    [
      'a term is left out',
      set('es/glossary.json', 'terms', {}),
      'es/glossary.json: provenance.contributions: steroid.term is not in the text',
    ],
    [
      'a provenance is unknown',
      set(spanish, 'provenance', { method: 'magic' }),
      `${spanish}: provenance.method: Invalid`,
    ],
    [
      'a translation does not say its source',
      set(spanish, 'provenance.contributions.0.sources.title', 'PENDING'),
      `${spanish}: provenance.contributions.0.sources.title: must be a version`,
    ],
    [
      'a translation claims to be the original',
      set(spanish, 'provenance', { method: 'original', versions: {} }),
      `${spanish}: provenance.method: only, and always, the source is original`,
    ],
    [
      'a text was written on no day',
      set(english, 'provenance.date', 'yesterday'),
      `${english}: provenance.date: Invalid date`,
    ],
    [
      'a review names nobody',
      set(spanish, 'provenance.review', {
        reviewer: ' ',
        date: '2026-11-22',
        version: '0123456789abcdef',
      }),
      `${spanish}: provenance.review.reviewer: must be a name`,
    ],
    [
      'a translator has no name',
      set(spanish, 'provenance.contributions.0.translator', ' '),
      `${spanish}: provenance.contributions.0.translator: must be a name`,
    ],
    [
      'a segment has two records',
      (content) => {
        const contributions = content[spanish]?.['provenance']?.['contributions'];
        contributions?.push(structuredClone(contributions[0]) as Json);
      },
      `${spanish}: provenance.contributions: title is there twice`,
    ],
    [
      'sections are in another order',
      (content) => {
        const sections = content[english]?.['sections'];
        sections?.push(Object.assign(structuredClone(sections[0]) as Json, { id: 'more' }) as Json);
        const translated = content[spanish]?.['sections'];
        translated?.unshift(
          Object.assign(structuredClone(translated[0]) as Json, { id: 'more' }) as Json,
        );
        Object.assign(
          content[spanish]?.['provenance'] ?? {},
          translatedFrom(segmentsOfTopic(content[english] as unknown as TopicText)),
        );
      },
      `${spanish}: sections.more.heading: must be sections.what-it-is.heading`,
    ],
    [
      'a tag is not canonical',
      set('registry.json', 'locales.1.tag', 'ES'),
      'registry.json: locales.1.tag: ES is not a canonical BCP 47 tag',
    ],
    [
      'a locale is a pseudolocale',
      set('registry.json', 'locales.1.tag', 'en-XA'),
      'registry.json: locales.1.tag: en-XA is of a region for private use',
    ],
    [
      'a script is wrong',
      set('registry.json', 'locales.1.script', 'Cyrl'),
      'registry.json: locales.1.script: Cyrl is not the script of es: Latn',
    ],
    [
      'a fallback is unknown',
      set('registry.json', 'locales.1.fallbacks', ['pt']),
      'registry.json: locales.1.fallbacks: pt is not one of the locales',
    ],
    [
      'a locale has no plural rule',
      set('registry.json', 'locales.1.tag', 'ht'),
      'registry.json: locales.1.pluralsLike: there is no plural rule for ht',
    ],
    [
      'the source is no locale',
      set('registry.json', 'source', 'de'),
      'registry.json: source: de is not one of the locales',
    ],
    [
      'a file is of nothing',
      (content) => {
        content['es/treatments/old.json'] = {} as Json;
      },
      'es/treatments/old.json: : is of no registered locale and no topic',
    ],
    [
      'a glossary claims to be the original',
      set('es/glossary.json', 'provenance', { method: 'original', versions: {} }),
      'es/glossary.json: provenance.method: only, and always',
    ],
    [
      'an interface claims to be the original',
      (content) => {
        content['es/ui.provenance.json'] = { method: 'original', versions: {} } as unknown as Json;
      },
      'es/ui.provenance.json: method: only, and always',
    ],
    [
      'a direction is wrong',
      set('registry.json', 'locales.1.dir', 'rtl'),
      'registry.json: locales.1.dir: Latn is written ltr',
    ],
    [
      'an autonym is markup',
      set('registry.json', 'locales.1.autonym', '<b>'),
      'registry.json: locales.1.autonym: must be a name',
    ],
    [
      'there are no topics',
      set('topics.json', 'topics', []),
      'topics.json: topics: there must be topics',
    ],
    [
      'a term is named twice',
      set('topics.json', 'topics.0.terms', ['steroid', 'steroid']),
      'topics.json: topics.0.terms: must not repeat a name',
    ],
    ['a text is invisible', set(spanish, 'title', '\u200b'), `${spanish}: title: is empty`],
    [
      'a text holds a private character',
      set(spanish, 'title', 'a\ue000'),
      `${spanish}: title: holds a character that means nothing`,
    ],
    [
      'a string refers to another',
      set('es/ui.json', 'hello', '$t(x) {{name}}'),
      'es/ui.json: hello: holds a reference',
    ],
    [
      'a placeholder is broken',
      set('es/ui.json', 'count_one', '{{count} Hola'),
      'es/ui.json: count_one: must have the placeholders',
    ],
    [
      'a placeholder reaches into a value',
      set('es/ui.json', 'hello', '{{name}} {{user.x}}'),
      'es/ui.json: hello: must have the placeholders',
    ],
    [
      'the interface is a list',
      (content) => {
        content['es/ui.json'] = [] as unknown as Json;
      },
      'es/ui.json: : must be an object',
    ],
  ])('refuses content where %s', (_what, change, complaint) => {
    expect(complaintsAfter(change).join('\n')).toContain(complaint);
  });

  it('refuses a file that is not JSON', () => {
    const files = filesOf(smallContent()).map((file) =>
      file.path === spanish ? { ...file, text: file.text.slice(0, -20) } : file,
    );
    expect(complaintsAbout(files)).toEqual([expect.stringContaining(`${spanish}: : is not JSON:`)]);
  });

  it('tells of a file with a wrong shape what is wrong with its texts, too', () => {
    const complaints = complaintsAfter((content) => {
      set(spanish, 'sumary', 'x')(content);
      set(spanish, 'title', '')(content);
    });
    expect(complaints).toHaveLength(2);
  });

  it('tells once of a source that cannot be read, and not of every translation', () => {
    const complaints = complaintsAfter((content) => {
      content['en/ui.json'] = {} as Json;
    });
    expect(complaints).toEqual(['en/ui.json: : has no strings']);
  });

  it('tells everything that is wrong at once, file by file', () => {
    const complaints = complaintsAfter((content) => {
      set(english, 'title', '')(content);
      set(spanish, 'summary', '<b>x</b>')(content);
      set('es/ui.json', 'hello', undefined)(content);
      set('topics.json', 'topics.1.related', ['treatments/none'])(content);
    });
    // The string that is gone is missed twice: as a string, and by the account of the file.
    expect(complaints).toHaveLength(5);
  });
});

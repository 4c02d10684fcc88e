import { describe, expect, it } from 'vitest';
import { parseCatalogue } from '../../functions/publish/content/parse-catalogue.ts';
import { buildRelease } from '../../functions/shared/domain/build-release.ts';
import { parseBlob } from '../../functions/shared/domain/parse-blob.ts';
import type { WholeManifest } from '../../functions/shared/domain/manifest.ts';
import type {
  Blob,
  GlossaryDocument,
  TopicDocument,
} from '../../functions/shared/domain/release.ts';
import type { SearchIndex } from '../../functions/shared/domain/search.ts';
import type { StagePolicy } from '../../functions/shared/domain/policy.ts';
import { miniSearchIndexer } from '../../functions/shared/search/indexer.ts';
import { sha256 } from '../../functions/shared/store/hash.ts';
import { filesOf, smallContent } from '../support/content.ts';

const publishedAt = '2026-11-22T00:00:00.000Z';

async function build(content = smallContent(), policy: StagePolicy = { policy: 'labelled' }) {
  const blobs = new Map<string, Blob>();
  const built = await buildRelease(parseCatalogue(filesOf(content)), {
    ...policy,
    recalls: [],
    parent: null,
    publishedAt,
    hash: sha256,
    indexer: miniSearchIndexer,
    put: async (blob) => void blobs.set(blob.hash, blob),
  });
  const bodyOf = (hash: string) => blobs.get(hash)?.body ?? 'null';
  const manifestOf = (tag: string) => {
    const hash = built.release.locales.find((locale) => locale.tag === tag)?.manifest ?? '';
    return parseBlob<WholeManifest>(bodyOf(hash));
  };
  const documentOf = (hash: string) => parseBlob<TopicDocument>(bodyOf(hash));
  return { ...built, blobs: [...blobs.values()], bodyOf, manifestOf, documentOf };
}

const reviewedOnly = { policy: 'reviewed-only' } as const;

describe('buildRelease', () => {
  it('names every blob by its hash, and reaches every blob from the root', async () => {
    const { blobs, root, release, manifestOf, bodyOf } = await build();
    for (const { hash, body } of [...blobs, root]) expect(hash).toBe(sha256(body));
    const segmentsOf = (hash = '') => parseBlob<SearchIndex>(bodyOf(hash)).segments;
    const reached = release.locales.flatMap(({ tag, manifest, ...locale }) => [
      manifest,
      locale.strings,
      locale.glossary,
      locale.speech,
      locale.search,
      ...segmentsOf(locale.search),
      ...manifestOf(tag).topics.map(({ document }) => document),
    ]);
    expect(new Set(reached)).toEqual(new Set(blobs.map(({ hash }) => hash)));
  });

  it('lists every topic in every locale, in order, and each can be opened', async () => {
    const { release, manifestOf, documentOf } = await build();
    for (const { tag } of release.locales) {
      const { topics } = manifestOf(tag);
      expect(topics.map(({ id }) => id)).toEqual([
        'treatments/nerve-blocks',
        'conditions/nerve-pain',
      ]);
      for (const entry of topics) {
        const { id, title, summary } = documentOf(entry.document);
        expect({ id, title, summary }).toEqual({
          id: entry.id,
          title: entry.title,
          summary: entry.summary,
        });
      }
    }
  });

  it('gives under reviewed-only the English document itself, and says why', async () => {
    const { manifestOf, release } = await build(smallContent(), reviewedOnly);
    const [english, spanish] = [manifestOf('en').topics[0], manifestOf('es').topics[0]];
    expect(spanish).toEqual({ ...english, reason: 'unreviewed' });
    expect(spanish?.alternates).toEqual(['en']);
    expect(release.locales[1]?.coverage).toMatchObject({
      topics: 2,
      own: 0,
      fallback: 2,
      missing: 0,
      unreviewed: 2,
    });
  });

  it('serves under labelled the translation, with both as alternates', async () => {
    const { manifestOf, release } = await build();
    expect(manifestOf('es').topics[0]).toMatchObject({
      served: 'es',
      reason: 'exact',
      translation: { method: 'machine', status: 'unreviewed', stale: false },
      alternates: ['en', 'es'],
      related: ['conditions/nerve-pain'],
      regions: ['neck'],
    });
    expect(release.locales[1]?.coverage).toMatchObject({
      own: 2,
      fallback: 0,
      unreviewed: 2,
      kinds: { treatments: { topics: 1, own: 1 }, pages: { topics: 0 } },
    });
  });

  it('marks a translation stale as soon as its source changes, and only that one', async () => {
    const content = structuredClone(smallContent()) as Record<string, { summary: string }>;
    const source = content['en/treatments/nerve-blocks.json'];
    if (source !== undefined) source.summary = 'Another summary.';
    const { topics } = (await build(content)).manifestOf('es');
    expect(topics.map(({ translation }) => translation.stale)).toEqual([true, false]);
  });

  it('serves one content by another policy in each kind, where the stage says so', async () => {
    const { manifestOf } = await build(smallContent(), {
      policy: 'reviewed-only',
      kindPolicies: { conditions: 'labelled' },
    });
    expect(manifestOf('es').topics).toMatchObject([
      { id: 'treatments/nerve-blocks', served: 'en', reason: 'unreviewed' },
      { id: 'conditions/nerve-pain', served: 'es', reason: 'exact' },
    ]);
  });

  it('puts the explanations of terms into the document, in its language', async () => {
    const { manifestOf, documentOf } = await build();
    const hash = manifestOf('es').topics[0]?.document ?? '';
    expect(documentOf(hash).terms).toEqual([
      { id: 'steroid', term: 'Un steroid', definition: 'Un.' },
    ]);
  });

  it('resolves the glossary as it resolves texts', async () => {
    const content = smallContent();
    const glossaryOf = (built: Awaited<ReturnType<typeof build>>) => {
      const { glossary = '' } = built.release.locales.find(({ tag }) => tag === 'es') ?? {};
      const { body = 'null' } = built.blobs.find(({ hash }) => hash === glossary) ?? {};
      return parseBlob<GlossaryDocument>(body);
    };
    expect(glossaryOf(await build())).toMatchObject({
      served: 'es',
      reason: 'exact',
      alternates: ['en', 'es'],
      terms: [{ id: 'steroid', term: 'Un steroid' }],
    });
    expect(glossaryOf(await build(content, reviewedOnly))).toMatchObject({
      served: 'en',
      reason: 'unreviewed',
    });
    const { 'es/glossary.json': _, ...without } = content;
    expect(glossaryOf(await build(without))).toMatchObject({ served: 'en', reason: 'fallback' });
  });

  it('leaves out explanations that the policy holds back', async () => {
    const { manifestOf, documentOf } = await build(smallContent(), reviewedOnly);
    const hash = manifestOf('es').topics[0]?.document ?? '';
    expect(documentOf(hash).terms[0]?.term).toBe('A steroid');
  });

  it('is the same release for the same content', async () => {
    expect((await build()).root).toEqual((await build()).root);
  });

  it('changes the blobs of one text where one text changes', async () => {
    const content = structuredClone(smallContent()) as Record<string, { title: string }>;
    const text = content['es/conditions/nerve-pain.json'];
    if (text !== undefined) text.title = 'Dolor';
    const before = new Set((await build()).blobs.map(({ hash }) => hash));
    const changed = (await build(content)).blobs.filter(({ hash }) => !before.has(hash));
    expect(changed.map(({ label }) => label)).toEqual([
      'conditions/nerve-pain in es',
      'manifest of es',
      'part 1 of the search index of es',
      'search index of es',
    ]);
  });
});

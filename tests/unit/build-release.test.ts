import { describe, expect, it } from 'vitest';
import { parseCatalogue } from '../../functions/publish/content/parse-catalogue.ts';
import { buildRelease } from '../../functions/shared/domain/build-release.ts';
import type { TranslationPolicy } from '../../functions/shared/domain/policy.ts';
import { parseBlob } from '../../functions/shared/domain/parse-blob.ts';
import type {
  GlossaryDocument,
  Manifest,
  TopicDocument,
} from '../../functions/shared/domain/release.ts';
import { sha256 } from '../../functions/shared/store/hash.ts';
import { filesOf, smallContent } from '../support/content.ts';

const publishedAt = '2026-11-22T00:00:00.000Z';

function build(content = smallContent(), policy: TranslationPolicy = 'labelled') {
  const catalogue = parseCatalogue(filesOf(content));
  const built = buildRelease(catalogue, {
    policy,
    recalls: [],
    parent: null,
    publishedAt,
    hash: sha256,
  });
  const bodies = new Map(built.blobs.map(({ hash, body }) => [hash, body]));
  const manifestOf = (tag: string) => {
    const hash = built.release.locales.find((locale) => locale.tag === tag)?.manifest ?? '';
    return parseBlob<Manifest>(bodies.get(hash) ?? '');
  };
  const documentOf = (hash: string) => parseBlob<TopicDocument>(bodies.get(hash) ?? '');
  return { ...built, manifestOf, documentOf };
}

describe('buildRelease', () => {
  it('names every blob by its hash, and reaches every blob from the root', () => {
    const { blobs, root, release, manifestOf } = build();
    for (const { hash, body } of [...blobs, root]) expect(hash).toBe(sha256(body));
    const reached = release.locales.flatMap(({ tag, manifest, strings, glossary }) => [
      manifest,
      strings,
      glossary,
      ...manifestOf(tag).topics.map(({ document }) => document),
    ]);
    expect(new Set(reached)).toEqual(new Set(blobs.map(({ hash }) => hash)));
  });

  it('lists every topic in every locale, in order, and each can be opened', () => {
    const { release, manifestOf, documentOf } = build();
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

  it('gives under reviewed-only the English document itself, and says why', () => {
    const { manifestOf, release } = build(smallContent(), 'reviewed-only');
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

  it('serves under labelled the translation, with both as alternates', () => {
    const { manifestOf, release } = build();
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

  it('marks a translation stale as soon as its source changes, and only that one', () => {
    const content = structuredClone(smallContent()) as Record<string, { summary: string }>;
    const source = content['en/treatments/nerve-blocks.json'];
    if (source !== undefined) source.summary = 'Another summary.';
    const { topics } = build(content).manifestOf('es');
    expect(topics.map(({ translation }) => translation.stale)).toEqual([true, false]);
  });

  it('serves one content by another policy in each kind, where the stage says so', () => {
    const catalogue = parseCatalogue(filesOf(smallContent()));
    const { release, blobs } = buildRelease(catalogue, {
      policy: 'reviewed-only',
      kindPolicies: { conditions: 'labelled' },
      recalls: [],
      parent: null,
      publishedAt,
      hash: sha256,
    });
    const spanish = release.locales.find(({ tag }) => tag === 'es')?.manifest;
    const { body = 'null' } = blobs.find(({ hash }) => hash === spanish) ?? {};
    expect(parseBlob<Manifest>(body).topics).toMatchObject([
      { id: 'treatments/nerve-blocks', served: 'en', reason: 'unreviewed' },
      { id: 'conditions/nerve-pain', served: 'es', reason: 'exact' },
    ]);
  });

  it('puts the explanations of terms into the document, in its language', () => {
    const { manifestOf, documentOf } = build();
    const hash = manifestOf('es').topics[0]?.document ?? '';
    expect(documentOf(hash).terms).toEqual([
      { id: 'steroid', term: 'Un steroid', definition: 'Un.' },
    ]);
  });

  it('resolves the glossary as it resolves texts', () => {
    const content = smallContent();
    const glossaryOf = (built: ReturnType<typeof build>) => {
      const { glossary = '' } = built.release.locales.find(({ tag }) => tag === 'es') ?? {};
      const { body = 'null' } = built.blobs.find(({ hash }) => hash === glossary) ?? {};
      return parseBlob<GlossaryDocument>(body);
    };
    expect(glossaryOf(build())).toMatchObject({
      served: 'es',
      reason: 'exact',
      alternates: ['en', 'es'],
      terms: [{ id: 'steroid', term: 'Un steroid' }],
    });
    expect(glossaryOf(build(content, 'reviewed-only'))).toMatchObject({
      served: 'en',
      reason: 'unreviewed',
    });
    const { 'es/glossary.json': _, ...without } = content;
    expect(glossaryOf(build(without))).toMatchObject({ served: 'en', reason: 'fallback' });
  });

  it('leaves out explanations that the policy holds back', () => {
    const { manifestOf, documentOf } = build(smallContent(), 'reviewed-only');
    const hash = manifestOf('es').topics[0]?.document ?? '';
    expect(documentOf(hash).terms[0]?.term).toBe('A steroid');
  });

  it('is the same release for the same content', () => {
    expect(build().root).toEqual(build().root);
  });

  it('changes the blobs of one text where one text changes', () => {
    const content = structuredClone(smallContent()) as Record<string, { title: string }>;
    const text = content['es/conditions/nerve-pain.json'];
    if (text !== undefined) text.title = 'Dolor';
    const before = new Set(build().blobs.map(({ hash }) => hash));
    const changed = build(content).blobs.filter(({ hash }) => !before.has(hash));
    expect(changed.map(({ label }) => label)).toEqual([
      'conditions/nerve-pain in es',
      'manifest of es',
    ]);
  });
});

import * as v from 'valibot';
import type { ContentFile } from '../../../functions/publish/content/files.ts';
import type { OpenFiles } from '../../../functions/publish/content/open-files.ts';
import {
  glossarySchema,
  provenanceSchema,
  topicTextSchema,
  uiSchema,
} from '../../../functions/publish/content/schemas.ts';
import { sourceKeyOf } from '../../../functions/shared/domain/plural-keys.ts';
import {
  sourcesOf,
  versionsOf,
  type Contribution,
  type TranslationProvenance,
  type Versions,
} from '../../../functions/shared/domain/provenance.ts';
import {
  segmentsOfGlossary,
  segmentsOfStrings,
  segmentsOfTopic,
  type Segments,
} from '../../../functions/shared/domain/segments.ts';
import { sha256 } from '../../../functions/shared/store/hash.ts';
import { contribute } from './contribute.ts';

export interface Stamp {
  readonly source: string;
  readonly locale: string;
  /** `ui`, `glossary` or a topic. */
  readonly name: string;
  readonly by: Omit<Contribution, 'sources'>;
}

export interface StampedDocument {
  readonly name: string;
  /** Keys of what was recorded. */
  readonly segments: readonly string[];
  readonly file: ContentFile;
}

/** A file with a text, and an account of it that need not be right yet. */
const topicFile = v.object({ ...topicTextSchema.entries, provenance: v.optional(v.unknown()) });
const glossaryFile = v.object({ ...glossarySchema.entries, provenance: v.optional(v.unknown()) });

/**
 * Records of a document which source its segments were made from. What is wrong with the files is told to `files`.
 *
 * @returns undefined where the locale has no such text, or nothing needs a record
 */
export function stampDocument(
  files: OpenFiles,
  { source, locale, name, by }: Stamp,
): StampedDocument | undefined {
  const path = `${locale}/${name}.json`;
  const account = name === 'ui' ? `${locale}/ui.provenance.json` : path;
  const original = readSegments(files, `${source}/${name}.json`, name);
  const segments = readSegments(files, path, name);
  if (original === undefined || segments === undefined) return undefined;

  const content = files.read(account, v.record(v.string(), v.unknown())) ?? {};
  const recorded = readProvenance(name === 'ui' ? content : content['provenance']);
  const { provenance, stamped } = stampSegments(recorded, segments, original, by);
  if (stamped.length === 0) return undefined;
  const next = name === 'ui' ? provenance : { ...content, provenance };
  return {
    name,
    segments: stamped,
    file: { path: account, text: `${JSON.stringify(next, undefined, 2)}\n` },
  };
}

/** Adds a contribution of the segments that have no current record. */
function stampSegments(
  recorded: TranslationProvenance,
  segments: Segments,
  source: Segments,
  by: Omit<Contribution, 'sources'>,
): { provenance: TranslationProvenance; stamped: string[] } {
  const versions = versionsOf(source, sha256);
  const known = sourcesOf(recorded);
  const sources: Versions = Object.fromEntries(
    [...segments.keys()].flatMap((key) => {
      const version = versions.get(sourceKeyOf(key, versions) ?? '');
      return version === undefined || known.get(key) === version ? [] : [[key, version]];
    }),
  );
  const stamped = Object.keys(sources);
  const keys = new Set(segments.keys());
  return { provenance: contribute(recorded, keys, { ...by, sources }), stamped };
}

function readProvenance(value: unknown): TranslationProvenance {
  const result = v.safeParse(provenanceSchema, value);
  if (result.success && result.output.method === 'translated') return result.output;
  return { method: 'translated', contributions: [] };
}

function readSegments(files: OpenFiles, path: string, name: string): Segments | undefined {
  if (name === 'ui') {
    const strings = files.read(path, uiSchema);
    return strings && segmentsOfStrings(strings);
  }
  if (name === 'glossary') {
    const glossary = files.read(path, glossaryFile);
    return glossary && segmentsOfGlossary(glossary.terms);
  }
  const text = files.read(path, topicFile);
  return text && segmentsOfTopic(text);
}

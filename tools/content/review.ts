import { Command } from 'commander';
import { sourceSegments } from '../../functions/shared/domain/localizations.ts';
import { reviewedVersion, type Provenance } from '../../functions/shared/domain/provenance.ts';
import { segmentStates } from '../../functions/shared/domain/segment-state.ts';
import { sha256 } from '../../functions/shared/store/hash.ts';
import { countOf, jsonOption, localeOption, personOption, topicOption } from './options.ts';
import { choose, documentsIn, readCatalogue, saveFiles, today } from './workflow/content.ts';
import { confirmFlagged } from './workflow/confirm.ts';
import { unmarkedChanges } from './workflow/mark.ts';
import type { Document } from './workflow/documents.ts';

interface Options {
  readonly locale: string;
  readonly reviewer: string;
  readonly topic: readonly string[];
  readonly json?: true;
}

export const reviewCommand = new Command('review')
  .description('record that a qualified person compared texts with the English and signs them')
  .addOption(localeOption())
  .addOption(personOption('--reviewer <name>', 'who signs'))
  .addOption(topicOption())
  .addOption(jsonOption())
  .addHelpText(
    'after',
    `
A review is of the text as it is: whoever changes a word afterwards ends it. Texts that the locale lacks, or whose
English has changed in meaning, cannot be signed; then none is.`,
  )
  .action(async ({ locale, reviewer, topic, json }: Options) => {
    const documents = choose(documentsIn(await readCatalogue([locale]), locale), topic);
    const objections = documents.flatMap((document) => objectionTo(document) ?? []);
    if (objections.length > 0) {
      throw new Error(`These cannot be signed, so none was:\n${objections.join('\n')}`);
    }
    const signed = { reviewer, date: today() };
    await saveFiles(documents.flatMap((document) => sign(document, signed)));
    const names = documents.map(({ name }) => name);
    console.log(
      json
        ? JSON.stringify({ locale, ...signed, reviewed: names }, undefined, 2)
        : `${names.join('\n')}\n${countOf(names.length, 'text')} of ${locale} signed by ${reviewer}.`,
    );
  });

function objectionTo({ name, source, translated }: Document): string | undefined {
  if (translated === undefined) return `${name}: there is no translation`;
  const { provenance } = translated;
  if (provenance.method === 'original') {
    const { changed, added, removed } = unmarkedChanges(translated.segments, provenance);
    const isMarked = changed.length + added.length + removed.length === 0;
    return isMarked ? undefined : `${name}: it has changes that nobody marked: see "mark --help"`;
  }
  const states = segmentStates(provenance, sourceSegments(source, sha256));
  const stale = [...states].filter(([, state]) => state === 'stale' || state === 'missing');
  if (stale.length === 0) return undefined;
  return `${name}: the English has changed: ${stale.map(([key]) => key).join(', ')}`;
}

function sign(document: Document, signed: { reviewer: string; date: string }) {
  const { source, translated = source } = document;
  const { segments } = translated;
  const { reviewer: by, date } = signed;
  // Whoever signs a text has looked at what was flagged in it.
  const provenance: Provenance =
    translated.provenance.method === 'original'
      ? translated.provenance
      : confirmFlagged(translated.provenance, sourceSegments(source, sha256), { by, date });
  const version = reviewedVersion(segments, provenance, sha256);
  return document.withProvenance({ ...provenance, review: { ...signed, version } });
}

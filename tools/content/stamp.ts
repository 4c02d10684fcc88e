import { Command, Option } from 'commander';
import { InvalidContentError } from '../../functions/publish/content/complaint.ts';
import { readContentFiles } from '../../functions/publish/content/files.ts';
import { openFiles } from '../../functions/publish/content/open-files.ts';
import { registrySchema, topicsSchema } from '../../functions/publish/content/schemas.ts';
import type { Contribution } from '../../functions/shared/domain/provenance.ts';
import { localesDirectory } from '../local/paths.ts';
import { countOf, jsonOption, localeOption, personOption, topicOption } from './options.ts';
import { saveFiles, today } from './workflow/content.ts';
import { stampDocument } from './workflow/stamp.ts';

interface Options extends Pick<Contribution, 'method' | 'translator'> {
  readonly locale: string;
  readonly topic: readonly string[];
  readonly json?: true;
}

export const stampCommand = new Command('stamp')
  .description('record who made translations that were written by hand from the English as it is')
  .addOption(localeOption())
  .addOption(
    new Option('--method <method>', 'who translated')
      .choices(['human', 'machine'])
      .makeOptionMandatory(),
  )
  .addOption(personOption('--translator <name>', 'name of the person or of the engine'))
  .addOption(topicOption())
  .addOption(jsonOption())
  .addHelpText(
    'after',
    '\nSegments that have no record, or whose English has changed since, are recorded; the others keep theirs.',
  )
  .action(async ({ locale, method, translator, topic, json }: Options) => {
    const files = openFiles(await readContentFiles(localesDirectory));
    const registry = files.require('registry.json', registrySchema);
    const neutral = files.require('topics.json', topicsSchema);
    if (registry === undefined || neutral === undefined)
      throw new InvalidContentError(files.complaints);
    if (locale === registry.source)
      throw new Error(`${locale} is the source: it is made from nothing.`);
    if (!registry.locales.some(({ tag }) => tag === locale)) {
      throw new Error(`${locale} is not in registry.json.`);
    }
    const all: string[] = [...neutral.topics.map(({ id }) => id), 'glossary', 'ui'];
    const unknown = topic.filter((name) => !all.includes(name));
    if (unknown.length > 0) throw new Error(`There is no ${unknown.join(', ')}.`);

    const by = { method, translator, date: today() };
    const stamped = (topic.length > 0 ? topic : all).flatMap(
      (name) => stampDocument(files, { source: registry.source, locale, name, by }) ?? [],
    );
    if (files.complaints.length > 0) throw new InvalidContentError(files.complaints);
    await saveFiles(stamped.map(({ file }) => file));
    const listed = stamped.map(({ name, segments }) => ({ name, segments }));
    const lines = stamped.map(
      ({ name, segments }) => `${name}: ${countOf(segments.length, 'segment')}`,
    );
    console.log(
      json
        ? JSON.stringify({ locale, ...by, stamped: listed }, undefined, 2)
        : [...lines, `${countOf(stamped.length, 'text')} of ${locale} stamped.`].join('\n'),
    );
  });

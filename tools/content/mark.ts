import { Command, Option } from 'commander';
import type { Significance } from '../../functions/shared/domain/provenance.ts';
import { countOf, jsonOption, personOption, topicOption } from './options.ts';
import { choose, documentsIn, readCatalogue, saveFiles, today } from './workflow/content.ts';
import { markChanges, unmarkedChanges } from './workflow/mark.ts';

interface Options {
  readonly as: Significance;
  readonly editor: string;
  readonly topic: readonly string[];
  readonly json?: true;
}

export const markCommand = new Command('mark')
  .description('say of changes to the English whether they change what it tells')
  .addOption(
    new Option(
      '--as <significance>',
      'clinical: translations are stale at once; cosmetic: they are flagged for a second look',
    )
      .choices(['clinical', 'cosmetic'])
      .makeOptionMandatory(),
  )
  .addOption(personOption('--editor <name>', 'who says so'))
  .addOption(topicOption())
  .addOption(jsonOption())
  .addHelpText('after', '\nA change that nobody marked counts as clinical.')
  .action(async ({ as: significance, editor, topic, json }: Options) => {
    const { registry, ...rest } = await readCatalogue([]);
    const documents = choose(documentsIn({ registry, ...rest }, registry.source), topic);
    const mark = { significance, editor, date: today() };
    const marked = documents.flatMap((document) => {
      const { segments, provenance } = document.source;
      if (provenance.method !== 'original') return [];
      const { changed, added, removed } = unmarkedChanges(segments, provenance);
      const keys = [...changed.map(({ segment }) => segment), ...added, ...removed];
      if (keys.length === 0) return [];
      const files = document.withProvenance(markChanges(segments, provenance, mark));
      return [{ name: document.name, segments: keys, files }];
    });
    await saveFiles(marked.flatMap(({ files }) => files));
    const listed = marked.map(({ name, segments }) => ({ name, segments }));
    if (json) console.log(JSON.stringify({ ...mark, marked: listed }, undefined, 2));
    else if (listed.length === 0) console.log('Nothing has changed since the last mark.');
    else {
      const lines = listed.flatMap(({ name, segments }) => segments.map((key) => `${name} ${key}`));
      console.log(
        `${lines.join('\n')}\n${countOf(lines.length, 'change')} marked as ${significance}.`,
      );
    }
  });

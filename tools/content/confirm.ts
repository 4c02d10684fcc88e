import { Command } from 'commander';
import { sourceSegments } from '../../functions/shared/domain/localizations.ts';
import { sha256 } from '../../functions/shared/store/hash.ts';
import { countOf, jsonOption, localeOption, personOption, topicOption } from './options.ts';
import { confirmFlagged, flaggedIn } from './workflow/confirm.ts';
import { readTranslations, saveFiles, today } from './workflow/content.ts';

interface Options {
  readonly locale: string;
  readonly by: string;
  readonly topic: readonly string[];
  readonly json?: true;
}

export const confirmCommand = new Command('confirm')
  .description('record a second look at what a cosmetic change of the English flagged')
  .addOption(localeOption())
  .addOption(personOption('--by <name>', 'who looked'))
  .addOption(topicOption())
  .addOption(jsonOption())
  .action(async ({ locale, by, topic, json }: Options) => {
    const look = { by, date: today() };
    const confirmed = (await readTranslations(locale, topic)).flatMap((document) => {
      const provenance = document.translated?.provenance;
      if (provenance?.method !== 'translated') return [];
      const source = sourceSegments(document.source, sha256);
      const segments = flaggedIn(provenance, source);
      if (segments.length === 0) return [];
      const files = document.withProvenance(confirmFlagged(provenance, source, look));
      return [{ name: document.name, segments, files }];
    });
    await saveFiles(confirmed.flatMap(({ files }) => files));
    const listed = confirmed.map(({ name, segments }) => ({ name, segments }));
    if (json) console.log(JSON.stringify({ locale, ...look, confirmed: listed }, undefined, 2));
    else if (listed.length === 0) console.log(`Nothing of ${locale} is flagged.`);
    else {
      const lines = listed.flatMap(({ name, segments }) =>
        segments.map((segment) => `${name} ${segment}`),
      );
      console.log(`${lines.join('\n')}\n${countOf(lines.length, 'segment')} confirmed by ${by}.`);
    }
  });

import { writeFile } from 'node:fs/promises';
import { Command, Option } from 'commander';
import { collectUnits, selections, type Selection } from './exchange/collect-units.ts';
import { writePo } from './exchange/po.ts';
import { exchangeFormats, type ExchangeFormat } from './exchange/unit.ts';
import { writeXliff12, writeXliff2 } from './exchange/write-xliff.ts';
import { countOf, jsonOption, localeOption, topicOption } from './options.ts';
import { choose, documentsIn, readCatalogue } from './workflow/content.ts';
import { termbaseOf } from './workflow/terms.ts';

interface Options {
  readonly locale: string;
  readonly format: ExchangeFormat;
  readonly only?: Selection;
  readonly topic: readonly string[];
  readonly out?: string;
  readonly json?: true;
}

const writers = { xliff2: writeXliff2, xliff12: writeXliff12, po: writePo } as const;
const endings = { xliff2: 'xlf', xliff12: '12.xlf', po: 'po' } as const;

export const exportCommand = new Command('export')
  .description('write the texts of a locale to a file for translators')
  .addOption(localeOption())
  .addOption(
    new Option('--format <format>', 'XLIFF 2.0, XLIFF 1.2, or gettext')
      .choices(exchangeFormats)
      .default('xliff2'),
  )
  .addOption(
    new Option(
      '--only <state>',
      'what its English left behind, what is not there, or all that nobody reviewed',
    ).choices(selections),
  )
  .addOption(topicOption())
  .option('--out <file>', 'where to write it; "-" for the standard output')
  .addOption(jsonOption())
  .action(async ({ locale: tag, format, only, topic, out, json }: Options) => {
    const catalogue = await readCatalogue([tag]);
    const documents = documentsIn(catalogue, tag);
    const { source, locales } = catalogue.registry;
    const locale = locales.find((each) => each.tag === tag);
    if (tag === source || locale === undefined) throw new Error(`${tag} is the source itself.`);
    const termbase = termbaseOf(documents);
    const exchange = collectUnits(catalogue, locale, choose(documents, topic), termbase, only);
    if (exchange.units.length === 0) {
      console.log(json ? JSON.stringify({ locale: tag, units: 0 }) : `Nothing of ${tag} is to do.`);
      return;
    }
    const text = await writers[format](exchange);
    if (out === '-') {
      process.stdout.write(text);
      return;
    }
    const file = out ?? `${tag}${only === undefined ? '' : `.${only}`}.${endings[format]}`;
    await writeFile(file, text);
    const units = exchange.units.length;
    console.log(
      json
        ? JSON.stringify({ locale: tag, format, file, units }, undefined, 2)
        : `${countOf(units, 'segment')} of ${tag} written to ${file}.`,
    );
  });

import { Command, Option } from 'commander';
import { readContentFiles, type ContentFile } from '../../functions/publish/content/files.ts';
import { parseCatalogue } from '../../functions/publish/content/parse-catalogue.ts';
import { localesDirectory } from '../local/paths.ts';
import type { DocumentChange } from './exchange/apply-units.ts';
import { compareExchange } from './exchange/compare-exchange.ts';
import { ExchangeError } from './exchange/errors.ts';
import type { Problem } from './exchange/find-problems.ts';
import { readExchange } from './exchange/read-file.ts';
import { countOf, jsonOption, parseName } from './options.ts';
import { readCatalogue, saveFiles, today } from './workflow/content.ts';

interface Options {
  readonly translator?: string;
  readonly method: 'human' | 'machine';
  readonly dryRun?: true;
  readonly json?: true;
}

export const importCommand = new Command('import')
  .description('take the translations of a file that "export" wrote and a translator worked on')
  .argument('<file>', 'XLIFF 2, XLIFF 1.2 or PO; it says itself what it is and for which locale')
  .option('--translator <name>', 'who translated: a person, or an engine', parseName)
  .addOption(
    new Option('--method <method>', 'whether a person or a machine translated')
      .choices(['human', 'machine'])
      .default('human'),
  )
  .option('--dry-run', 'tell what would change, and write nothing')
  .addOption(jsonOption())
  .addHelpText(
    'after',
    '\nAll of a file is taken, or none of it: every problem is told with its unit.',
  )
  .action(async (file: string, { translator, method, dryRun, json }: Options) => {
    const exchange = await readExchange(file);
    const catalogue = await readCatalogue([exchange.locale]);
    const { changes, problems } = compareExchange(catalogue, exchange);
    if (problems.length > 0) {
      if (json) console.log(JSON.stringify({ locale: exchange.locale, problems }, undefined, 2));
      throw new ExchangeError(describeProblems(file, problems));
    }
    const outcome = {
      locale: exchange.locale,
      units: exchange.units.length,
      untranslated: exchange.units.filter(({ target }) => target === undefined).length,
      changed: changes.map(({ name, segments }) => ({ name, segments })),
    };
    if (changes.length > 0 && dryRun === undefined) {
      if (translator === undefined) {
        throw new ExchangeError(`${file} changes texts: name who translated with --translator.`);
      }
      const by = { method, translator, date: today() };
      await save(
        changes.flatMap((change) => change.files(by)),
        exchange.locale,
      );
    }
    console.log(
      json ? JSON.stringify(outcome, undefined, 2) : describe(outcome, dryRun !== undefined),
    );
  });

/** What is written must be content that can be published: it is tried before it is written. */
async function save(files: readonly ContentFile[], tag: string): Promise<void> {
  const paths = new Set(files.map(({ path }) => path));
  const others = (await readContentFiles(localesDirectory)).filter(({ path }) => !paths.has(path));
  parseCatalogue([...others, ...files], [tag]);
  await saveFiles(files);
}

function describeProblems(file: string, problems: readonly Problem[]): string {
  const lines = problems.map(({ document, key, message }) => `${document} ${key}: ${message}`);
  return `${file} has ${countOf(problems.length, 'problem')}; nothing was taken.\n${lines.join('\n')}`;
}

interface Outcome {
  readonly locale: string;
  readonly units: number;
  readonly untranslated: number;
  readonly changed: readonly Pick<DocumentChange, 'name' | 'segments'>[];
}

function describe({ locale, units, untranslated, changed }: Outcome, isDryRun: boolean): string {
  const lines = changed.map(
    ({ name, segments }) => `${name}: ${countOf(segments.length, 'segment')}`,
  );
  const count = changed.reduce((sum, { segments }) => sum + segments.length, 0);
  const verb = isDryRun ? 'would be taken' : 'taken';
  const left = untranslated === 0 ? '' : ` ${countOf(untranslated, 'unit')} had no translation.`;
  const outcome =
    count === 0
      ? `Nothing to take: the ${countOf(units, 'unit')} of ${locale} say what ours say.`
      : `${countOf(count, 'segment')} of ${locale} ${verb}.`;
  return [...lines, `${outcome}${left}`].join('\n');
}

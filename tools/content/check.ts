import { Command } from 'commander';
import { codeEditions } from './gates/code-editions.ts';
import { examine } from './gates/examine.ts';
import type { PlacedFinding } from './gates/gate.ts';
import { gates } from './gates/gates.ts';
import { countOf, jsonOption } from './options.ts';
import { documentsIn, readCatalogue, today } from './workflow/content.ts';

interface Options {
  readonly locale?: readonly string[];
  readonly json?: true;
}

export const checkCommand = new Command('check')
  .description('pass all content through the gates of quality')
  .option('--locale <tags...>', 'only these locales, and the English')
  .addOption(jsonOption())
  .addHelpText('after', '\nErrors make it fail; warnings want a person’s look.')
  .action(async ({ locale: tags, json }: Options) => {
    const catalogue = await readCatalogue(tags);
    for (const tag of tags ?? []) documentsIn(catalogue, tag);
    const findings = [...codeEditions(catalogue.codes, today()), ...examine(catalogue, gates)];
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    console.log(
      json
        ? JSON.stringify(findings, undefined, 2)
        : describe(findings, errors, catalogue.content.size),
    );
    if (errors > 0) process.exitCode = 1;
  });

function describe(findings: readonly PlacedFinding[], errors: number, locales: number): string {
  const byLocale = Map.groupBy(findings, ({ locale = 'all locales' }) => locale);
  const groups = [...byLocale].flatMap(([locale, found]) => [locale, ...found.map(line), '']);
  const counts = `${countOf(errors, 'error')} and ${countOf(findings.length - errors, 'warning')}`;
  return [...groups, `${counts} in ${countOf(locales, 'locale')}.`].join('\n');
}

function line({ severity, document, segment, gate, message }: PlacedFinding): string {
  const place = segment === undefined ? document : `${document} ${segment}`;
  return `  ${severity.padEnd(7)}  ${place}: ${message} (${gate})`;
}

import { Option, type Command } from 'commander';
import {
  themeModes,
  type Partner,
  type PartnerTheme,
} from '../../../functions/shared/domain/partner.ts';
import { matchLocale } from './match-locale.ts';
import { parseAccent, parseOrigin, parsePartnerName } from './parse-options.ts';

/** What is told of a practice on the command line. */
export interface DetailOptions {
  readonly name?: string;
  readonly origin?: readonly string[];
  readonly locale?: string;
  readonly theme?: PartnerTheme['mode'];
  readonly accent?: string;
}

/** Adds the options that tell of a practice; of a new one its name and its origins must be told. */
export function addDetails(command: Command, isNew: boolean): Command {
  const name = new Option('--name <name>', 'what the practice is called').argParser(
    parsePartnerName,
  );
  const origin = new Option(
    '--origin <origin>',
    'where its site is: https://practice.example; once for each',
  ).argParser(parseOrigin);
  const theme = new Option(
    '--theme <mode>',
    'what our pages look like there; else as each device has it',
  ).choices(themeModes);
  return command
    .addOption(name.makeOptionMandatory(isNew))
    .addOption(origin.makeOptionMandatory(isNew))
    .option('--locale <tag>', 'the locale that its site shows where it asks for none: es')
    .addOption(theme)
    .option('--accent <colour>', 'a colour of its own: "#0b5c63"', parseAccent);
}

/** @returns what was told, and nothing else */
export async function readDetails({
  name,
  origin: origins,
  locale,
  theme: mode,
  accent,
}: DetailOptions): Promise<Partial<Omit<Partner, 'id' | 'status'>>> {
  const theme = { ...(mode && { mode }), ...(accent && { accent }) };
  return {
    ...(name !== undefined && { name }),
    ...(origins !== undefined && { origins }),
    ...(locale !== undefined && { locale: await matchLocale(locale) }),
    ...(Object.keys(theme).length > 0 && { theme }),
  };
}

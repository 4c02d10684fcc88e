import { Command, Option } from 'commander';
import {
  themeModes,
  type Partner,
  type PartnerTheme,
} from '../../../functions/shared/domain/partner.ts';
import { describeTarget, withPartners } from '../open-store.ts';
import { jsonOption } from '../options.ts';
import { describePartner } from './describe-partner.ts';
import { matchLocale } from './match-locale.ts';
import { parseAccent, parseId, parseOrigin, parsePartnerName } from './parse-options.ts';

interface Options {
  readonly name: string;
  readonly origin: readonly string[];
  readonly locale?: string;
  readonly theme?: PartnerTheme['mode'];
  readonly accent?: string;
  readonly json?: true;
}

export const addCommand = new Command('add')
  .description('register a practice, so that its site may show our pages')
  .argument('<id>', 'how addresses name it: north-spine-clinic', parseId)
  .requiredOption('--name <name>', 'what the practice is called', parsePartnerName)
  .requiredOption(
    '--origin <origin>',
    'where its site is: https://practice.example; once for each',
    parseOrigin,
  )
  .option('--locale <tag>', 'the locale that its site shows where it asks for none: es')
  .addOption(
    new Option(
      '--theme <mode>',
      'what our pages look like there; else as each device has it',
    ).choices(themeModes),
  )
  .option('--accent <colour>', 'a colour of its own: "#0b5c63"', parseAccent)
  .addOption(jsonOption())
  .addHelpText(
    'after',
    '\nOnly the practice is described here: nothing of patients, and no secret.',
  )
  .action(async (id: string, { json, ...options }: Options) => {
    const partner = await read(id, options);
    await withPartners(async (registry, table) => {
      await registry.add(partner);
      console.log(
        json ? JSON.stringify(partner, undefined, 2) : report(partner, describeTarget(table)),
      );
    });
  });

async function read(
  id: string,
  { name, origin: origins, locale, theme: mode, accent }: Options,
): Promise<Partner> {
  const theme = { ...(mode && { mode }), ...(accent && { accent }) };
  return {
    id,
    name,
    origins,
    ...(locale !== undefined && { locale: await matchLocale(locale) }),
    ...(Object.keys(theme).length > 0 && { theme }),
    status: 'active',
  };
}

function report(partner: Partner, target: string): string {
  return `Registered in ${target}; the service knows it within a minute.

${describePartner(partner)}

What to paste into its site, the practice finds at the path /partners/ of the service.`;
}

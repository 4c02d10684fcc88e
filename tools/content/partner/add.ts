import { Command } from 'commander';
import type { Partner } from '../../../functions/shared/domain/partner.ts';
import { describeTarget, withPartners } from '../open-store.ts';
import { jsonOption } from '../options.ts';
import { describePartner } from './describe-partner.ts';
import { addDetails, readDetails, type DetailOptions } from './details.ts';
import { parseId } from './parse-options.ts';

interface Options extends DetailOptions {
  readonly name: string;
  readonly origin: readonly string[];
  readonly json?: true;
}

export const addCommand = addDetails(
  new Command('add')
    .description('register a practice, so that its site may show our pages')
    .argument('<id>', 'how addresses name it: north-spine-clinic', parseId),
  true,
)
  .addOption(jsonOption())
  .addHelpText(
    'after',
    '\nOnly the practice is described here: nothing of patients, and no secret.',
  )
  .action(async (id: string, { json, ...options }: Options) => {
    const { name, origin: origins } = options;
    const details = await readDetails(options);
    const partner: Partner = { id, name, origins, ...details, status: 'active' };
    await withPartners(async (registry, table) => {
      await registry.add(partner);
      console.log(
        json ? JSON.stringify(partner, undefined, 2) : report(partner, describeTarget(table)),
      );
    });
  });

function report(partner: Partner, target: string): string {
  return `Registered in ${target}; the service knows it within a minute.

${describePartner(partner)}

What to paste into its site, the practice finds at the path /partners/ of the service.`;
}

import { Command } from 'commander';
import { withPartners } from '../open-store.ts';
import { jsonOption } from '../options.ts';
import { describePartner } from './describe-partner.ts';
import { unknownPartner } from './unknown-partner.ts';

export const showCommand = new Command('show')
  .description('tell all that is known of a practice')
  .argument('<id>', 'as "partner list" has it')
  .addOption(jsonOption())
  .action(async (id: string, { json }: { json?: true }) => {
    const partner = await withPartners(async (registry) => {
      const found = await registry.find(id);
      if (found === undefined) throw await unknownPartner(registry, id);
      return found;
    });
    console.log(json ? JSON.stringify(partner, undefined, 2) : describePartner(partner));
  });

import { Command } from 'commander';
import { describeTarget, withPartners } from '../open-store.ts';
import { jsonOption } from '../options.ts';
import { partnersTable } from './describe-partner.ts';

export const listCommand = new Command('list')
  .description('list the practices that are registered')
  .addOption(jsonOption())
  .action(async ({ json }: { json?: true }) => {
    const { partners, table } = await withPartners(async (registry, name) => ({
      partners: await registry.list(),
      table: name,
    }));
    if (json) console.log(JSON.stringify(partners, undefined, 2));
    else if (partners.length > 0) console.log(partnersTable(partners));
    else {
      console.log(
        `No partner is registered in ${describeTarget(table)}. "npm run content -- partner add" does it.`,
      );
    }
  });

import { Command } from 'commander';
import { withPartners } from '../open-store.ts';
import { jsonOption } from '../options.ts';
import { describePartner } from './describe-partner.ts';
import { addDetails, readDetails, type DetailOptions } from './details.ts';
import { unknownPartner } from './unknown-partner.ts';

interface Options extends DetailOptions {
  readonly json?: true;
}

export const editCommand = addDetails(
  new Command('edit')
    .description('change what is known of a practice; what is not told stays')
    .argument('<id>', 'as "partner list" has it'),
  false,
)
  .addOption(jsonOption())
  .addHelpText('after', '\nOrigins that are told replace all that there were.')
  .action(async (id: string, { json, ...options }: Options) => {
    const details = await readDetails(options);
    if (Object.keys(details).length === 0) {
      throw new Error('Nothing is told that could change. "partner edit --help" says what can.');
    }
    const partner = await withPartners(async (registry) => {
      const changed = await registry.update(id, (known) => ({
        ...known,
        ...details,
        ...(details.theme && { theme: { ...known.theme, ...details.theme } }),
      }));
      if (changed === undefined) throw await unknownPartner(registry, id);
      return changed;
    });
    console.log(
      json
        ? JSON.stringify(partner, undefined, 2)
        : `Changed; the service knows it within a minute.\n\n${describePartner(partner)}`,
    );
  });

import { Command } from 'commander';
import type { Partner } from '../../../functions/shared/domain/partner.ts';
import { withPartners } from '../open-store.ts';
import { jsonOption } from '../options.ts';
import { unknownPartner } from './unknown-partner.ts';

export const suspendCommand = new Command('suspend')
  .description('stop showing our pages in the site of a practice; it stays registered')
  .argument('<id>', 'as "partner list" has it')
  .addOption(jsonOption())
  .action(async (id: string, options: { json?: true }) => setStatus(id, 'suspended', options));

export const resumeCommand = new Command('resume')
  .description('show our pages in the site of a suspended practice again')
  .argument('<id>', 'as "partner list" has it')
  .addOption(jsonOption())
  .action(async (id: string, options: { json?: true }) => setStatus(id, 'active', options));

/** To ask for what is so already changes nothing, and is no error. */
async function setStatus(
  id: string,
  status: Partner['status'],
  { json }: { json?: true },
): Promise<void> {
  const partner = await withPartners(async (registry) => {
    const changed = await registry.update(id, (known) => ({ ...known, status }));
    if (changed === undefined) throw await unknownPartner(registry, id);
    return changed;
  });
  console.log(
    json
      ? JSON.stringify(partner, undefined, 2)
      : `${partner.name} (${id}) is ${status}; the service knows it within a minute.`,
  );
}

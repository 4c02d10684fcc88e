import type { PartnerRegistry } from '../../../functions/shared/store/partner-registry.ts';

/** Says that there is no such partner, and which there are. */
export async function unknownPartner(registry: PartnerRegistry, id: string): Promise<Error> {
  const ids = (await registry.list()).map((partner) => partner.id);
  const known =
    ids.length === 0
      ? 'None is registered: "partner add" does it.'
      : `There are: ${ids.join(', ')}.`;
  return new Error(`There is no partner ${id}. ${known}`);
}

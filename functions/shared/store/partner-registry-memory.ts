import { PartnerExistsError } from '../domain/errors.ts';
import { refuseAborted } from './memory-store.ts';
import { decodePartner, encodePartner } from './partner-codec.ts';
import type { PartnerRegistry } from './partner-registry.ts';

/** A registry in this process's memory; what it holds is gone when the process is. */
export function createMemoryPartnerRegistry(): PartnerRegistry {
  const bodies = new Map<string, string>();
  const read = (id: string) => {
    const body = bodies.get(id);
    return body === undefined ? undefined : decodePartner(id, body);
  };

  return {
    async find(id, options) {
      refuseAborted(options);
      return read(id);
    },

    async list() {
      return [...bodies.keys()].toSorted().flatMap((id) => read(id) ?? []);
    },

    async add(partner) {
      const body = encodePartner(partner);
      if (bodies.has(partner.id)) throw new PartnerExistsError(partner.id);
      bodies.set(partner.id, body);
    },

    async update(id, edit) {
      const known = read(id);
      if (known === undefined) return undefined;
      bodies.set(id, encodePartner({ ...edit(known), id }));
      return read(id);
    },
  };
}

import { describe, expect, it } from 'vitest';
import { PartnerExistsError } from '../../functions/shared/domain/errors.ts';
import type { Partner } from '../../functions/shared/domain/partner.ts';
import { InvalidPartnerError, StoreUnavailableError } from '../../functions/shared/store/errors.ts';
import type { PartnerRegistry } from '../../functions/shared/store/partner-registry.ts';
import { partnerOf } from '../support/partners.ts';

const suspend = (partner: Partner): Partner => ({ ...partner, status: 'suspended' });
const withOrigin = (origin: string) => (partner: Partner) => ({
  ...partner,
  origins: [...partner.origins, origin],
});

/**
 * What every registry of partners must do.
 *
 * @param open gives a new, empty registry
 */
export function describePartnerRegistry(name: string, open: () => Promise<PartnerRegistry>): void {
  describe(`partner registry contract: ${name}`, () => {
    it('gives back what was added, whole and in any script', async () => {
      const registry = await open();
      const partner = partnerOf('north', {
        name: 'مرکز درد شمال',
        origins: ['https://north.example', 'http://localhost:4000'],
        locale: 'fa',
        theme: { mode: 'dark', accent: '#0b5c63' },
      });
      await registry.add(partner);
      expect(await registry.find('north')).toEqual(partner);
    });

    it('gives nothing for what is not there', async () => {
      const registry = await open();
      expect(await registry.find('nobody')).toBeUndefined();
      expect(await registry.list()).toEqual([]);
      expect(await registry.update('nobody', suspend)).toBeUndefined();
      expect(await registry.list()).toEqual([]);
    });

    it('lists in the order of ids', async () => {
      const registry = await open();
      const ids = ['west', 'east-2', 'east', 'north', 'east-10'];
      for (const id of ids) await registry.add(partnerOf(id));
      const listed = await registry.list();
      expect(listed).toEqual(ids.toSorted().map((id) => partnerOf(id)));
    });

    it('refuses an id that is taken, by the very same partner too, and changes nothing', async () => {
      const registry = await open();
      await registry.add(partnerOf('north'));
      for (const partner of [partnerOf('north'), partnerOf('north', { name: 'Another' })]) {
        await expect(registry.add(partner)).rejects.toThrow(PartnerExistsError);
      }
      expect(await registry.find('north')).toEqual(partnerOf('north'));
    });

    it('lets one of many win who add the same id at once', async () => {
      const registry = await open();
      const racers = Array.from({ length: 6 }, (_, index) =>
        partnerOf('north', { name: `Racer ${index}` }),
      );
      const results = await Promise.allSettled(racers.map((racer) => registry.add(racer)));
      const winners = racers.filter((_, index) => results[index]?.status === 'fulfilled');
      expect(winners).toHaveLength(1);
      expect(await registry.find('north')).toEqual(winners[0]);
    });

    it('changes a partner, and gives it back', async () => {
      const registry = await open();
      await registry.add(partnerOf('north'));
      await registry.add(partnerOf('south'));
      const suspended = partnerOf('north', { status: 'suspended' });
      expect(await registry.update('north', suspend)).toEqual(suspended);
      expect(await registry.find('north')).toEqual(suspended);
      expect(await registry.find('south')).toEqual(partnerOf('south'));
    });

    it('changes no id', async () => {
      const registry = await open();
      await registry.add(partnerOf('north'));
      await registry.update('north', (partner) => ({ ...partner, id: 'south' }));
      expect(await registry.list()).toEqual([partnerOf('north')]);
    });

    it('loses none of the changes that are made at once', async () => {
      const registry = await open();
      await registry.add(partnerOf('north'));
      const origins = Array.from({ length: 4 }, (_, index) => `https://${index}.north.example`);
      await Promise.all([
        ...origins.map((origin) => registry.update('north', withOrigin(origin))),
        registry.update('north', suspend),
      ]);
      const changed = await registry.find('north');
      expect(changed?.status).toBe('suspended');
      expect(changed?.origins.toSorted()).toEqual([...origins, 'https://north.example'].toSorted());
    });

    it('writes nothing that is no partner', async () => {
      const registry = await open();
      const wrong = partnerOf('north', { origins: ['https://*.example'] });
      await expect(registry.add(wrong)).rejects.toThrow(InvalidPartnerError);
      await expect(registry.add(wrong)).rejects.toThrow('origins.0: must be https://');
      await registry.add(partnerOf('north'));
      const edit = registry.update('north', withOrigin('https://north.example'));
      await expect(edit).rejects.toThrow('must not repeat an origin');
      expect(await registry.list()).toEqual([partnerOf('north')]);
    });

    it('answers nobody who has stopped waiting', async () => {
      const registry = await open();
      const signal = AbortSignal.abort();
      await expect(registry.find('north', { signal })).rejects.toThrow(StoreUnavailableError);
    });
  });
}

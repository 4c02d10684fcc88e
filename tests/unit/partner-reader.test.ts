import { once } from 'node:events';
import { beforeEach, describe, expect, it } from 'vitest';
import { createDeadline } from '../../functions/shared/store/deadline.ts';
import { InvalidPartnerError, StoreUnavailableError } from '../../functions/shared/store/errors.ts';
import {
  createPartnerReader,
  type PartnerReader,
} from '../../functions/shared/store/partner-reader.ts';
import { createMemoryPartnerRegistry } from '../../functions/shared/store/partner-registry-memory.ts';
import type { PartnerRegistry } from '../../functions/shared/store/partner-registry.ts';
import { countingRegistry, type CountingRegistry } from '../support/counting-registry.ts';
import { partnerOf } from '../support/partners.ts';

const north = partnerOf('north');
const suspended = partnerOf('north', { status: 'suspended' });
const patient = () => createDeadline(60_000);
/** Of a request whose time is over. */
const over = () => AbortSignal.abort();

let time: number;
let registry: PartnerRegistry;
let counted: CountingRegistry;
let reader: PartnerReader;
const find = async (id: string) => reader.find(id, patient());

beforeEach(async () => {
  time = 0;
  registry = createMemoryPartnerRegistry();
  counted = countingRegistry(registry);
  reader = createPartnerReader({ registry: counted, now: () => time });
  await registry.add(north);
});

const suspend = async () =>
  registry.update('north', (partner) => ({ ...partner, status: 'suspended' }));

describe('what was found', () => {
  it('is believed for a minute, and then looked up again', async () => {
    expect(await find('north')).toEqual(north);
    await suspend();
    time = 59_999;
    expect(await find('north')).toEqual(north);
    expect(counted.takeLookups()).toEqual(['north']);
    time = 60_000;
    expect(await find('north')).toEqual(suspended);
    expect(counted.takeLookups()).toEqual(['north']);
  });

  it('is believed also where it is nothing', async () => {
    expect(await find('south')).toBeUndefined();
    await registry.add(partnerOf('south'));
    time = 59_999;
    expect(await find('south')).toBeUndefined();
    expect(counted.takeLookups()).toEqual(['south']);
    time = 60_000;
    expect(await find('south')).toEqual(partnerOf('south'));
    time = 61_000;
    expect(await find('south')).toEqual(partnerOf('south'));
    expect(counted.takeLookups()).toEqual(['south']);
  });

  it('is forgotten where the partner is gone', async () => {
    let current = counted;
    reader = createPartnerReader({
      registry: { find: async (...args) => current.find(...args) },
      now: () => time,
    });
    await find('north');
    current = countingRegistry(createMemoryPartnerRegistry());
    time = 60_000;
    expect(await find('north')).toBeUndefined();
    expect(await find('north')).toBeUndefined();
    expect(current.takeLookups()).toEqual(['north']);
  });

  it('is looked up once for all who ask at the same time', async () => {
    const found = await Promise.all(['north', 'south', 'north', 'north'].map(find));
    expect(found).toEqual([north, undefined, north, north]);
    expect(counted.takeLookups()).toEqual(['north', 'south']);
  });

  it('is not looked for where the text is no id', async () => {
    for (const text of ['', 'no', '../north', 'North', 'n'.repeat(41)]) {
      expect(await find(text)).toBeUndefined();
    }
    expect(counted.takeLookups()).toEqual([]);
  });
});

describe('a registry that is away', () => {
  it('is not noticed by those whose partner was found, or found to be none, however long ago', async () => {
    await find('north');
    await find('south');
    counted.setAway(true);
    for (const days of [1, 2, 300]) {
      time = days * 86_400_000;
      expect(await find('north')).toEqual(north);
      expect(await find('south')).toBeUndefined();
    }
  });

  it('is asked again after a few seconds, not by everyone', async () => {
    await find('north');
    await suspend();
    counted.setAway(true);
    counted.takeLookups();
    time = 60_000;
    await find('north');
    time = 64_999;
    await find('north');
    expect(counted.takeLookups()).toEqual(['north']);
    counted.setAway(false);
    time = 65_000;
    expect(await find('north')).toEqual(suspended);
  });

  it('leaves nothing to say of a partner who was never looked up', async () => {
    counted.setAway(true);
    await expect(find('north')).rejects.toThrow(StoreUnavailableError);
    counted.setAway(false);
    expect(await find('north')).toEqual(north);
  });
});

describe('a registry that is silent', () => {
  /** Never answers; it ends only where its caller does. */
  const silent: Pick<PartnerRegistry, 'find'> = {
    async find(_, { signal } = {}) {
      if (signal !== undefined && !signal.aborted) await once(signal, 'abort');
      throw new StoreUnavailableError({ cause: signal?.reason });
    },
  };

  it('is given up on by the clock of the look-up', async () => {
    reader = createPartnerReader({ registry: silent, now: () => time, openPatience: 5 });
    await expect(find('north')).rejects.toThrow(StoreUnavailableError);
  });

  it('keeps nobody whose time is over, and those who wait get the answer', async () => {
    const hasty = reader.find('north', over);
    const waiting = find('north');
    await expect(hasty).rejects.toThrow(StoreUnavailableError);
    expect(await waiting).toEqual(north);
  });

  it('gives what is remembered to whose time is over', async () => {
    let isSilent = false;
    reader = createPartnerReader({
      registry: { find: async (...args) => (isSilent ? silent : registry).find(...args) },
      now: () => time,
      refreshPatience: 5,
    });
    await find('north');
    isSilent = true;
    time = 60_000;
    expect(await reader.find('north', over)).toEqual(north);
    expect(await find('north')).toEqual(north);
  });
});

it('tells of what is stored and no partner, whatever is remembered', async () => {
  let isWrong = false;
  reader = createPartnerReader({
    registry: {
      async find(id) {
        if (isWrong) throw new InvalidPartnerError(id, ['it is not JSON']);
        return registry.find(id);
      },
    },
    now: () => time,
  });
  await find('north');
  isWrong = true;
  time = 60_000;
  await expect(find('north')).rejects.toThrow(InvalidPartnerError);
});

it('forgets the partner whom nobody asked for longest, and none for ids that are made up', async () => {
  reader = createPartnerReader({ registry: counted, now: () => time, maxPartners: 2 });
  for (const id of ['south', 'west']) await registry.add(partnerOf(id));
  for (const id of ['north', 'south']) await find(id);
  for (let index = 0; index < 10; index += 1) await find(`made-up-${index}`);
  counted.takeLookups();
  for (const id of ['south', 'north']) await find(id);
  expect(counted.takeLookups()).toEqual([]);
  await find('west');
  await find('south');
  expect(counted.takeLookups()).toEqual(['west', 'south']);
});

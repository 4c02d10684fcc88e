import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { recall, unrecall } from '../../functions/publish/amend.ts';
import { launchChromium } from '../../tools/local/chromium.ts';
import { keptRelease, wholeCopy } from '../support/device-copy.ts';
import { openDevice, retitled, stringOf, type KioskDevice } from '../support/kiosk-device.ts';

const browser = await launchChromium();
let device: KioskDevice;
beforeEach(async () => {
  device = await openDevice(browser);
});
afterEach(async () => device.close());
afterAll(async () => browser.close());

describe('a device that something goes wrong with', () => {
  it('keeps the release that it has where the new one does not come whole', async () => {
    const release = await wholeCopy(device.page);
    await device.go('/kiosk/es');
    await device.service.publish(retitled('Otra edición'));
    device.service.refuse(/^\/(v1|kiosk\/device)\/ja/);
    await vi.waitFor(async () => {
      await device.refresh();
      expect(device.service.asked.filter((path) => path.startsWith('/v1/ja/sync'))).not.toEqual([]);
    }, 20_000);
    await device.go('/kiosk/');
    await device.go('/kiosk/es/treatments/nerve-blocks');
    expect(await device.heading()).toBe('Bloqueos nerviosos');
    expect(await keptRelease(device.page, 'live')).toBe(release);

    device.service.refuse(undefined);
    await device.nextIsThere();
    await device.go('/kiosk/');
    await device.go('/kiosk/es/treatments/nerve-blocks');
    expect(await device.heading()).toBe('Otra edición');
  });

  it('shows a recalled text again only as it was mended', async () => {
    await wholeCopy(device.page);
    const { store } = device.service;
    const amending = { store, now: Date.now };
    await device.go('/kiosk/es/treatments');
    await recall(amending, 'treatments/nerve-blocks', 'wrong dose');
    const link = device.page.locator('a[href$="/nerve-blocks"]');
    await vi.waitFor(async () => {
      await device.refresh();
      expect(await link.count()).toBe(0);
    }, 20_000);
    await device.service.publish(retitled('Otra edición'));
    await unrecall(amending, 'treatments/nerve-blocks');
    device.service.refuse(/^\/(v1|kiosk\/device)\/ja/);
    await vi.waitFor(async () => {
      await device.refresh();
      expect(device.service.refused).toBeGreaterThan(0);
    }, 20_000);
    await device.page.reload();
    expect(await link.count()).toBe(0);
    device.service.refuse(undefined);
    await device.nextIsThere();
    await device.go('/kiosk/');
    await device.go('/kiosk/es/treatments');
    expect(await link.innerText()).toContain('Otra edición');
  });

  it('asks people to ask the staff where it has heard nothing for two weeks', async () => {
    await wholeCopy(device.page);
    await device.go('/kiosk/en');
    await device.service.stop();
    await device.changeKept('editions', 'live', `kept.heardAt -= 15 * 24 * 60 * 60 * 1000`);
    const answer = await device.go('/kiosk/ar/treatments/nerve-blocks');
    expect(answer?.status()).toBe(503);
    expect(await device.heading()).toBe(stringOf('ar', 'old', 'title'));
    await device.go(
      '/kiosk/ar/compare?topic=treatments%2Fnerve-blocks&topic=treatments%2Fjoint-injections',
    );
    expect(await device.page.locator('.comparison').count()).toBe(0);
  });

  it('throws a broken copy away and fetches it again', async () => {
    const release = await wholeCopy(device.page);
    const damage = `kept.state.topics['treatments/nerve-blocks'].summary += ' Take twice as much.'`;
    await device.go('/kiosk/en');
    await device.changeKept('languages', `${release} es`, damage);
    const answer = await device.go('/kiosk/es/treatments/nerve-blocks');
    expect(await device.page.content()).not.toContain('Take twice as much.');
    expect(answer?.status()).toBe(200);
    await device.go('/kiosk/');
    await wholeCopy(device.page);
    await device.service.stop();
    await device.go('/kiosk/es/treatments/nerve-blocks');
    expect(await device.heading()).toBe('Bloqueos nerviosos');
  });

  it('outlives a browser that throws its storage away', async () => {
    await wholeCopy(device.page);
    const session = await device.context.newCDPSession(device.page);
    await session.send('Storage.clearDataForOrigin', {
      origin: device.service.origin,
      storageTypes: 'indexeddb,cache_storage',
    });
    expect((await device.go('/kiosk/es'))?.status()).toBe(200);
    await device.go('/kiosk/');
    await wholeCopy(device.page);
  });
});

import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { recall } from '../../functions/publish/amend.ts';
import { launchChromium } from '../../tools/local/chromium.ts';
import { differingPages, wholeCopy } from '../support/device-copy.ts';
import { viewPaths } from '../support/kiosk-page.ts';
import { openDevice, retitled, stringOf, type KioskDevice } from '../support/kiosk-device.ts';

const browser = await launchChromium();
let device: KioskDevice;
beforeEach(async () => {
  device = await openDevice(browser);
});
afterEach(async () => device.close());
afterAll(async () => browser.close());

describe('a device with everything on it', () => {
  it('makes the very pages that the server makes', async () => {
    await wholeCopy(device.page);
    await device.go('/kiosk/en');
    expect(await differingPages(device.page, device.service.origin, ['en', 'ar', 'ja'])).toEqual(
      [],
    );
  });

  it('goes on without a network, in all its views, without a complaint', async () => {
    await wholeCopy(device.page);
    await device.service.stop();
    for (const path of viewPaths) {
      const answer = await device.go(`/kiosk/ar${path}`);
      expect([path, answer?.fromServiceWorker()]).toEqual([path, true]);
    }
    expect(device.complaints).toEqual([]);
    await device.go('/kiosk/ja/treatments/nerve-blocks');
    const fonts: boolean = await device.page.evaluate(
      'document.fonts.ready.then(() => document.fonts.check("1em Noto Sans JP"))',
    );
    expect(fonts).toBe(true);
  });

  it('changes to a new release between two people, and never under one', async () => {
    const first = await wholeCopy(device.page);
    await device.go('/kiosk/es/treatments/nerve-blocks');
    expect(await device.heading()).toBe('Bloqueos nerviosos');
    await device.service.publish(retitled('Otra edición'));
    await device.nextIsThere();
    await device.page.reload();
    expect(await device.heading()).toBe('Bloqueos nerviosos');
    await device.go('/kiosk/ar/treatments/nerve-blocks');
    expect(await device.heading()).not.toBe('Otra edición');

    await device.go('/kiosk/');
    await wholeCopy(device.page, first);
    for (const tag of ['es', 'ar', 'ja']) {
      await device.go(`/kiosk/${tag}/treatments/nerve-blocks`);
      expect(await device.heading()).toBe('Otra edición');
    }
  });

  it('takes a topic off the screen at once where it is recalled', async () => {
    await wholeCopy(device.page);
    await device.go('/kiosk/es/treatments/nerve-blocks');
    const { store } = device.service;
    const recalled = stringOf('es', 'problems', 'recalled', 'title');
    await recall({ store, now: Date.now }, 'treatments/nerve-blocks', 'wrong dose');
    await vi.waitFor(async () => {
      await device.refresh();
      expect(await device.heading()).toBe(recalled);
    }, 20_000);
    await device.service.stop();
    await device.go('/kiosk/ar/treatments');
    expect(await device.page.locator('a[href$="/nerve-blocks"]').count()).toBe(0);
    await device.go('/kiosk/ar/search?q=nerve+block');
    expect(await device.page.locator('a[href$="/treatments/nerve-blocks"]').count()).toBe(0);
  });
});

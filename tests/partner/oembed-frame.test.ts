import * as v from 'valibot';
import { expect, it } from 'vitest';
import { partnerOf } from '../support/partners.ts';
import { startPracticeTests } from '../support/practice-tests.ts';

const { service, origin, open } = await startPracticeTests();
await service.registry.add(partnerOf('north', { origins: [origin] }));

it('a practice’s page shows the frame that an oEmbed gives, as high as its text', async () => {
  const url = `${service.origin}/read/es/treatments/nerve-blocks?partner=north`;
  const response = await fetch(
    `${service.origin}/oembed?${new URLSearchParams({ url }).toString()}`,
  );
  const { html } = v.parse(v.object({ html: v.string() }), await response.json());

  const { page, complaints } = await open({ html });
  const frame = page.frameLocator('iframe');
  await frame.getByRole('heading', { name: 'Bloqueos nerviosos' }).waitFor();
  // Its script runs, and is heard from within the sandbox.
  const element = page.locator('iframe[style*="height"]');
  await element.waitFor();
  const { height = 0 } = (await element.boundingBox()) ?? {};
  expect(height).toBeGreaterThan(700);
  expect(complaints).toEqual([]);
});

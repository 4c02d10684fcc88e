import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import type { StageConfig } from '../../infra/config.ts';
import { ContentStack } from '../../infra/stacks/content-stack.ts';
import cdk from '../../cdk.json' with { type: 'json' };

const config: StageConfig = {
  translationPolicy: 'reviewed-only',
  clinic: { name: 'The Clinic', phone: '+1 555 0100' },
  throttling: { rate: 10, burst: 20 },
  logRetention: 'ONE_MONTH',
  kioskMaxAgeDays: 7,
  licensedCodeSystems: ['cpt'],
};

/** Stand-ins for the bundles, so that a template does not change with the code that it deploys. */
function stubBundles(): string {
  const folder = mkdtempSync(join(tmpdir(), 'carelingua-bundles-'));
  for (const name of ['content', 'kiosk', 'partner', 'publish']) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, 'index.mjs'), `export const handler = '${name}';`);
  }
  return folder;
}

/** The stack, with the settings of `cdk.json`. */
export function buildStack(): { app: App; stack: ContentStack } {
  const { stages: _, ...flags } = cdk.context;
  const app = new App({ context: flags, outdir: mkdtempSync(join(tmpdir(), 'carelingua-cdk-')) });
  const stack = new ContentStack(app, 'Carelingua-test', { config, bundles: stubBundles() });
  return { app, stack };
}

import { join } from 'node:path';
import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { readStages } from './config.ts';
import { ContentStack } from './stacks/content-stack.ts';

const app = new App();
Validations.of(app).addPlugins(new AwsSolutionsChecks(app));

const bundles = join(import.meta.dirname, '..', 'dist');
for (const [name, config] of Object.entries(readStages(app.node.tryGetContext('stages')))) {
  new ContentStack(app, `Carelingua-${name}`, { config, bundles });
}

/** `npm run examples`: pages of practices that show our content, each from an origin of its own beside the service. */
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openComponentFiles } from '../functions/partner/component-files.ts';
import { serveContent } from './local/serve-content.ts';
import { buildComponent } from './partner/build-component.ts';
import { examplePages, serveExamples } from './partner/serve-examples.ts';

const folder = await mkdtemp(join(tmpdir(), 'carelingua-embed-'));
await buildComponent(folder);
const service = await serveContent();
const examples = await serveExamples(service.origin, openComponentFiles(folder));
console.log(`
  The service   ${service.origin}/partners/
${examplePages.map((page) => `  ${page.padEnd(12)}  ${examples.origin}/${page}.html`).join('\n')}

ready (Ctrl-C stops it)`);
await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
await examples.close();
await service.close();
await rm(folder, { recursive: true });

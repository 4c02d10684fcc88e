import { join } from 'node:path';
import { createLambdaLog } from '../shared/http/lambda-log.ts';
import { createDynamoClient } from '../shared/store/dynamo-client.ts';
import { createDynamoStore } from '../shared/store/dynamo-store.ts';
import { openCatalogue } from './content/open-catalogue.ts';
import { readEnvironment } from './environment.ts';
import { publish, type Publication } from './publish.ts';

const { table, policy } = readEnvironment(process.env);
const log = createLambdaLog('publish');
const store = createDynamoStore({ client: createDynamoClient('publisher'), table });

/** The build puts `locales/` beside the bundle, so that what is deployed and what is published are one thing. */
const locales = join(import.meta.dirname, 'locales');

/** Publishes the content that was deployed with the function. Whatever the event says is not read. */
export async function handler(): Promise<Publication> {
  try {
    const catalogue = await openCatalogue(locales);
    const publication = await publish({ store, catalogue, ...policy, now: Date.now });
    log.info('published', { ...publication });
    return publication;
  } catch (error) {
    // Lambda's own line has no cause, and an AccessDenied is one.
    log.error('The content was not published', { error });
    throw error;
  }
}

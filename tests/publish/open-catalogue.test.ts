import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { InvalidContentError } from '../../functions/publish/content/complaint.ts';
import { readContentFiles } from '../../functions/publish/content/files.ts';
import { openCatalogue } from '../../functions/publish/content/open-catalogue.ts';
import { parseCatalogue } from '../../functions/publish/content/parse-catalogue.ts';
import { publish } from '../../functions/publish/publish.ts';
import { createMemoryStore } from '../../functions/shared/store/memory-store.ts';
import { localesDirectory } from '../../tools/local/paths.ts';
import { clinicCatalogue, smallContent } from '../support/content.ts';
import { openContentFolder, type ContentFolder } from '../support/content-folder.ts';

let folder: ContentFolder | undefined;
afterEach(async () => {
  await folder?.remove();
  folder = undefined;
});

async function complaintsOf(open: () => unknown): Promise<string[]> {
  try {
    await open();
    return [];
  } catch (error) {
    if (!(error instanceof InvalidContentError)) throw error;
    return error.complaints
      .map(({ file, key, message }) => `${file}: ${key}: ${message}`)
      .toSorted();
  }
}

describe('content that is read topic by topic', () => {
  it('makes the same release as content that is read at once', async () => {
    const [first, second] = await Promise.all(
      [await openCatalogue(localesDirectory), await clinicCatalogue()].map(async (catalogue) =>
        publish({ store: createMemoryStore(), catalogue, policy: 'labelled', now: () => 0 }),
      ),
    );
    expect(first?.release).toBe(second?.release);
  });

  it('is checked as content that is read at once', async () => {
    const { directory, edit } = (folder = await openContentFolder(smallContent()));
    await edit('es/treatments/nerve-blocks.json', (text) => text.slice(0, 40));
    await edit('es/conditions/nerve-pain.json', (text) => text.replace('Spanish title', '<b>'));
    await edit('es/ui.json', (text) => text.replace('"hello"', '"helo"'));
    await edit('en/glossary.json', (text) => text.replace('"A."', '""'));
    await edit('topics.json', (text) => text.replace('"neck"', '"tail"'));
    await rm(join(directory, 'en/treatments/nerve-blocks.json'));
    await writeFile(join(directory, 'es/treatments/none.json'), '{}');
    await writeFile(join(directory, 'es/x.json'), '{}');
    const streamed = await complaintsOf(async () => openCatalogue(directory));
    const atOnce = await complaintsOf(async () =>
      parseCatalogue(await readContentFiles(directory)),
    );
    expect(streamed).toEqual(atOnce);
    expect(streamed.length).toBeGreaterThan(7);
  });

  it('is checked again when it is read again', async () => {
    folder = await openContentFolder(smallContent());
    const catalogue = await openCatalogue(folder.directory);
    await folder.edit('es/conditions/nerve-pain.json', (text) => text.slice(0, 40));
    const read = async () => catalogue.textsOf('conditions/nerve-pain');
    expect(await complaintsOf(read)).toEqual([expect.stringContaining('is not JSON')]);
  });

  it('cannot be opened without its registry', async () => {
    folder = await openContentFolder({ 'topics.json': {} });
    const { directory } = folder;
    expect(await complaintsOf(async () => openCatalogue(directory))).toContain(
      'registry.json: : is missing',
    );
  });
});

import { existsSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from 'commander';
import * as v from 'valibot';
import {
  glossarySchema,
  registrySchema,
  topicsSchema,
  topicTextSchema,
  uiSchema,
} from '../../functions/publish/content/schemas.ts';
import { versionOf } from '../../functions/shared/domain/provenance.ts';
import { sha256 } from '../../functions/shared/store/hash.ts';
import { localesDirectory } from '../local/paths.ts';

const stamped = v.looseObject({
  provenance: v.looseObject({ source: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)) }),
});

export const stampCommand = new Command('stamp')
  .description('record that translations were made from the source text as it is now')
  .argument('<locale>', 'tag of the locale: es')
  .argument('[names...]', 'topics, "glossary" or "ui"; else all that have no record yet')
  .action(async (locale: string, names: string[]) => {
    const { source, locales } = v.parse(registrySchema, await readJson('registry.json'));
    if (locale === source) throw new Error(`${locale} is the source: it is made from nothing.`);
    if (!locales.some(({ tag }) => tag === locale))
      throw new Error(`${locale} is not in registry.json.`);
    const { topics } = v.parse(topicsSchema, await readJson('topics.json'));
    const all = [...topics.map(({ id }) => id), 'glossary', 'ui'];
    const unknown = names.filter((name) => !all.some((known) => known === name));
    if (unknown.length > 0) throw new Error(`There is no ${unknown.join(', ')}.`);

    let count = 0;
    for (const name of names.length > 0 ? names : all) {
      const file = name === 'ui' ? `${locale}/ui.provenance.json` : `${locale}/${name}.json`;
      if (!existsSync(join(localesDirectory, file))) continue;
      const content = v.parse(v.looseObject({}), await readJson(file));
      const record = name === 'ui' ? { provenance: content } : content;
      if (names.length === 0 && v.is(stamped, record)) continue;
      const version = versionOf(await sourceText(name), sha256);
      // Whoever reviewed an earlier text has not seen this one.
      const { review: _, ...made } = v.parse(v.looseObject({}), record.provenance);
      const provenance = { method: 'machine', ...made, source: version };
      await writeJson(file, name === 'ui' ? provenance : { ...content, provenance });
      count += 1;
    }
    console.log(`${count} ${count === 1 ? 'file' : 'files'} of ${locale} stamped.`);
  });

/** What a translation is made from, just as publishing compares it. */
async function sourceText(name: string): Promise<unknown> {
  const json = await readJson(`en/${name}.json`);
  if (name === 'ui') return v.parse(uiSchema, json);
  if (name === 'glossary') return v.parse(glossarySchema, json).terms;
  const { provenance: _, ...text } = v.parse(topicTextSchema, json);
  return text;
}

async function readJson(file: string): Promise<unknown> {
  return JSON.parse(await readFile(join(localesDirectory, file), 'utf8'));
}

/** In one step: a reader sees the old file or the new one. */
async function writeJson(file: string, content: unknown): Promise<void> {
  const path = join(localesDirectory, file);
  await writeFile(`${path}.new`, `${JSON.stringify(content, undefined, 2)}\n`);
  await rename(`${path}.new`, path);
}

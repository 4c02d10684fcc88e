/**
 * Writes the types of the client's answers from the service's own description of its API.
 *
 *   node tools/generate-client-types.ts           writes client/src/api.ts
 *   node tools/generate-client-types.ts --check   fails where the file is not what would be written
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compile } from 'json-schema-to-typescript';
import { format, resolveConfig } from 'prettier';
import { createApp } from '../functions/content/app.ts';
import { openScriptFolder } from '../functions/content/routes/api-reference/script-folder.ts';
import { readContentFiles } from '../functions/publish/content/files.ts';
import { parseCatalogue } from '../functions/publish/content/parse-catalogue.ts';
import { publish } from '../functions/publish/publish.ts';
import { createMemoryStore } from '../functions/shared/store/memory-store.ts';
import { createReleaseReader } from '../functions/shared/store/release-reader.ts';
import { localesDirectory, referenceScripts } from './local/paths.ts';

const file = join(import.meta.dirname, '..', 'client', 'src', 'api.ts');
const firstLine =
  '// Generated from the API’s description by `node tools/generate-client-types.ts`. Do not edit it.';

/** A schema as JSON: only objects and arrays are looked into. */
type Json = string | number | boolean | null | Json[] | { [name: string]: Json };

type Schema = Extract<Json, { [name: string]: Json }>;
type Schemas = Readonly<Record<string, Schema>>;

async function main(): Promise<void> {
  const text = await typesOf(await readSchemas());
  if (!process.argv.includes('--check')) {
    await writeFile(file, text);
    return;
  }
  if ((await readFile(file, 'utf8').catch(() => '')) === text) return;
  console.error('client/src/api.ts is out of date. Run: node tools/generate-client-types.ts');
  process.exitCode = 1;
}

/** Asks the service, over the content of this checkout, for what its answers are made of. */
async function readSchemas(): Promise<Schemas> {
  const store = createMemoryStore();
  const catalogue = parseCatalogue(await readContentFiles(localesDirectory));
  await publish({ store, catalogue, policy: 'labelled', now: () => 0 });
  const silent = { info: () => {}, warn: () => {}, error: () => {} };
  const app = createApp({
    reader: createReleaseReader({ store, now: () => 0 }),
    log: silent,
    now: () => 0,
    clinic: {},
    scripts: openScriptFolder(referenceScripts),
    publicUrl: '',
  });
  const response = await app.request('/openapi.json');
  if (!response.ok) throw new Error(`/openapi.json was answered with ${response.status}.`);
  const document: { components: { schemas: Schemas } } = JSON.parse(await response.text());
  return document.components.schemas;
}

/** @param schemas of OpenAPI 3.1, by their names. @returns a module with a type of each name */
async function typesOf(schemas: Schemas): Promise<string> {
  const root = {
    type: 'object' as const,
    properties: Object.fromEntries(
      Object.keys(schemas).map((name) => [name, { $ref: `#/definitions/${name}` }]),
    ),
    definitions: Object.fromEntries(
      Object.entries(schemas).map(([name, schema]) => [name, asDraft4(schema)]),
    ),
    additionalProperties: false,
  };
  const code = await compile(root, 'Answers', {
    bannerComment: firstLine,
    format: false,
    unknownAny: true,
  });
  const named = code.replace(/export interface Answers \{[\s\S]*?\n\}\n/, '');
  return format(named, { ...(await resolveConfig(file)), parser: 'typescript' });
}

/** The compiler of types reads an older draft: other references, and tuples under another name. */
function asDraft4(schema: Schema): Schema {
  const { prefixItems, $ref, ...rest } = schema;
  const members = Object.entries(rest).map(([name, value]) => [name, withinDraft4(value)]);
  return {
    ...Object.fromEntries(members),
    ...(typeof $ref === 'string'
      ? { $ref: $ref.replace('components/schemas', 'definitions') }
      : {}),
    ...(Array.isArray(prefixItems) ? tupleOf(prefixItems) : {}),
  };
}

function withinDraft4(value: Json): Json {
  if (Array.isArray(value)) return value.map(withinDraft4);
  return typeof value === 'object' && value !== null ? asDraft4(value) : value;
}

function tupleOf(items: Json[]): Schema {
  const { length } = items;
  return {
    items: items.map(withinDraft4),
    additionalItems: false,
    minItems: length,
    maxItems: length,
  };
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});

import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as fc from 'fast-check';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { topicTextSchema } from '../../functions/publish/content/schemas.ts';
import { segmentsOfTopic } from '../../functions/shared/domain/segments.ts';
import { readPo, writePo } from '../../tools/content/exchange/po.ts';
import { readXliff } from '../../tools/content/exchange/read-xliff.ts';
import type { ExchangeFormat, OutgoingUnit } from '../../tools/content/exchange/unit.ts';
import { writeXliff12, writeXliff2 } from '../../tools/content/exchange/write-xliff.ts';
import { clinicCatalogue } from './content.ts';
import {
  by,
  changesOnTheWay,
  openExchangeFolder,
  spanish,
  topic,
  type ExchangeFolder,
} from './exchange.ts';

const write = { xliff2: writeXliff2, xliff12: writeXliff12, po: writePo } as const;
const read = { xliff2: readXliff, xliff12: readXliff, po: readPo } as const;
const clinic = clinicCatalogue();

/** A text goes out in a format, somebody works on it, and it comes back. */
export function roundTripSuite(format: ExchangeFormat): void {
  let folder: ExchangeFolder;
  let exchange: string;
  beforeEach(async () => {
    folder = await openExchangeFolder();
    exchange = folder.file;
  });
  afterEach(async () => folder.remove());

  describe(`a round trip in ${format}`, () => {
    // In every language: `exchange-whole.all.test.ts`.
    it('of everything in a language changes nothing', async () => {
      expect(await changesOnTheWay(format, await clinic, 'ar')).toEqual([]);
    });

    it('takes what a translator changed, and records who it was', async () => {
      const title = `${topic} Spanish title`;
      const taken = await folder.roundTrip(format, (text) => text.replace(title, 'Bloqueo'), ...by);
      expect(taken.stdout).toBe(`${topic}: 1 segment\n1 segment of es taken.\n`);
      expect(JSON.parse(await folder.read(spanish)).title).toBe('Bloqueo');
      expect(await folder.provenanceOf(spanish)).toMatchObject({
        contributions: [
          { method: 'machine' },
          { method: 'human', translator: 'A translator', sources: { title: expect.any(String) } },
        ],
      });
      expect((await folder.content('check')).code).toBe(0);
    });

    it('asks who translated before it writes', async () => {
      const before = await folder.read(spanish);
      const refused = await folder.roundTrip(format, (text) =>
        text.replace('Spanish title', 'título'),
      );
      expect(refused).toMatchObject({ code: 1, stderr: expect.stringContaining('--translator') });
      expect(await folder.read(spanish)).toBe(before);
    });

    it('brings what is stale up to date', async () => {
      await folder.edit(`en/${topic}.json`, (text) => text.replace('English title', 'name'));
      const only = ['--locale', 'es', '--format', format, '--only', 'stale', '--out', exchange];
      expect((await folder.content('export', ...only)).stdout).toContain('1 segment of es written');
      // Nobody has worked on it: it stays stale.
      expect((await folder.content('import', exchange)).stdout).toContain('Nothing to take');
      const text = await readFile(exchange, 'utf8');
      await writeFile(exchange, text.replace('Spanish title', 'nombre').replace('#, fuzzy\n', ''));
      expect((await folder.content('import', exchange, ...by)).code).toBe(0);
      expect((await folder.content('export', ...only)).stdout).toContain('Nothing of es is to do');
    });

    it('brings a text that is missing, and takes it whole or not at all', async () => {
      const before = await folder.read(spanish);
      await rm(join(folder.directory, spanish));
      const missing = [
        '--locale',
        'es',
        '--format',
        format,
        '--only',
        'missing',
        '--out',
        exchange,
      ];
      expect((await folder.content('export', ...missing)).stdout).toContain(
        '6 segments of es written',
      );
      const text = await readFile(exchange, 'utf8');
      expect((await folder.content('import', exchange)).stdout).toContain(
        '6 units had no translation',
      );

      const part = fill(text, JSON.parse(before), ['title']);
      await writeFile(exchange, part);
      const refused = await folder.content('import', exchange, ...by);
      expect(refused.stderr).toContain(`${topic} summary: has no translation: a text comes whole`);

      await writeFile(exchange, fill(text, JSON.parse(before)));
      expect((await folder.content('import', exchange, ...by)).code).toBe(0);
      const { provenance: _, ...after } = JSON.parse(await folder.read(spanish));
      const { provenance: __, ...wanted } = JSON.parse(before);
      expect(after).toEqual(wanted);
    });

    it('keeps every text, whatever is in it', async () => {
      const text = fc
        .array(
          fc.oneof(
            fc.string({ unit: 'grapheme' }),
            fc.constantFrom('{{name}}', '<b>', '&', ']]>', '"', '\\n', ' '),
          ),
        )
        .map((parts) => parts.join('').replaceAll(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\ufffe\uffff]/gu, ''))
        .filter((made) => made.trim() !== '');
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 5 }),
          async (texts) => {
            const units = texts.map(([source, target], index): OutgoingUnit => ({
              document: topic,
              key: `sections.s.${index}.paragraph`,
              source,
              target,
              state: 'translated',
              notes: [target],
              maxLength: 40,
            }));
            const back = read[format](await write[format]({ source: 'en', locale: 'es', units }));
            expect(back).toMatchObject({ source: 'en', locale: 'es' });
            expect(back.units.map(({ source, target }) => [source, target])).toEqual(texts);
          },
        ),
        { numRuns: 150 },
      );
    });
  });
}

/** Fills in the targets of a file, as a translator would. */
function fill(text: string, translated: unknown, keys?: readonly string[]): string {
  const targets = Object.entries(flatten(translated)).filter(
    ([key]) => keys?.includes(key) ?? true,
  );
  return targets.reduce((filled, [key, target]) => {
    const id = key.replaceAll('.', String.raw`\.`);
    return filled
      .replace(
        new RegExp(`(id="${id}"[^]*?<source>[^<]*</source>)`),
        (_, unit: string) => `${unit}<target state="final">${target}</target>`,
      )
      .replace(new RegExp(`(<unit id="${id}"[^]*?)<target state="final">`), '$1<target>')
      .replace(
        new RegExp(`(msgctxt "[^"]*#${id}"\nmsgid "[^"]*"\nmsgstr )""`),
        (_, unit: string) => `${unit}"${target}"`,
      );
  }, text);
}

function flatten(text: unknown): Record<string, string> {
  return Object.fromEntries(segmentsOfTopic(v.parse(topicTextSchema, text)));
}

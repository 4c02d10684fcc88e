import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Catalogue } from '../../functions/shared/domain/catalogue.ts';
import { collectUnits } from '../../tools/content/exchange/collect-units.ts';
import { compareExchange } from '../../tools/content/exchange/compare-exchange.ts';
import { readPo, writePo } from '../../tools/content/exchange/po.ts';
import { readXliff } from '../../tools/content/exchange/read-xliff.ts';
import type { Exchange, ExchangeFormat, OutgoingUnit } from '../../tools/content/exchange/unit.ts';
import { writeXliff12, writeXliff2 } from '../../tools/content/exchange/write-xliff.ts';
import { documentsIn } from '../../tools/content/workflow/content.ts';
import { termbaseOf } from '../../tools/content/workflow/terms.ts';
import { openContentFolder, type ContentFolder } from './content-folder.ts';

export const topic = 'treatments/nerve-blocks';
export const spanish = `es/${topic}.json`;
/** Who is said to have translated. */
export const by = ['--translator', 'A translator'];

/** A content folder, and a file beside it that goes to a translator and comes back. */
export interface ExchangeFolder extends ContentFolder {
  readonly file: string;
  /** Exports Spanish, lets somebody work on the file, and imports it. */
  readonly roundTrip: (
    format: ExchangeFormat,
    work: (text: string) => string,
    ...options: string[]
  ) => ReturnType<ContentFolder['content']>;
  readonly provenanceOf: (path: string) => Promise<unknown>;
}

export async function openExchangeFolder(): Promise<ExchangeFolder> {
  const folder = await openContentFolder();
  const file = join(folder.directory, 'exchange');
  return {
    ...folder,
    file,
    async roundTrip(format, work, ...options) {
      await folder.content('export', '--locale', 'es', '--format', format, '--out', file);
      const text = await readFile(file, 'utf8');
      const worked = work(text);
      if (worked === text && options.length > 0) throw new Error('The work has changed nothing');
      await writeFile(file, worked);
      return folder.content('import', file, ...options);
    },
    provenanceOf: async (path) => JSON.parse(await folder.read(path)).provenance,
    async remove() {
      await rm(file, { force: true });
      await folder.remove();
    },
  };
}

/** All of a locale, as it goes out. */
export function exportOf(catalogue: Catalogue, tag: string): Exchange<OutgoingUnit> {
  const documents = documentsIn(catalogue, tag);
  const locale = catalogue.registry.locales.find((each) => each.tag === tag);
  if (locale === undefined) throw new Error(tag);
  return collectUnits(catalogue, locale, documents, termbaseOf(documents), undefined);
}

const write = { xliff2: writeXliff2, xliff12: writeXliff12, po: writePo } as const;
const read = { xliff2: readXliff, xliff12: readXliff, po: readPo } as const;

/** Writes all of a locale and reads it again. @returns what has changed on the way, and what was lost */
export async function changesOnTheWay(
  format: ExchangeFormat,
  catalogue: Catalogue,
  tag: string,
): Promise<unknown[]> {
  const outgoing = exportOf(catalogue, tag);
  const back = read[format](await write[format](outgoing));
  const { changes, problems } = compareExchange(catalogue, back);
  const lost = outgoing.units.length - back.units.length;
  return [...changes, ...problems, ...(lost === 0 ? [] : [`${lost} units are lost`])];
}

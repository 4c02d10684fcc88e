import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Command } from 'commander';
import { countOf } from './options.ts';
import { addPseudolocales } from './pseudo/pseudo-catalogue.ts';
import { readCatalogue } from './workflow/content.ts';
import { documentsOf } from './workflow/documents.ts';

export const pseudoCommand = new Command('pseudo')
  .description(
    'write two languages that nobody speaks, one long and one mirrored, to look at layouts',
  )
  .requiredOption('--out <folder>', 'where to write them; never below locales/')
  .action(async ({ out }: { out: string }) => {
    const catalogue = addPseudolocales(await readCatalogue([]));
    const tags = catalogue.registry.locales
      .map(({ tag }) => tag)
      .filter((tag) => /-X[AB]$/.test(tag));
    let count = 0;
    for (const tag of tags) {
      for (const { translated, withProvenance } of documentsOf(catalogue, tag)) {
        if (translated === undefined) continue;
        for (const { path, text } of withProvenance(translated.provenance)) {
          const file = join(out, path);
          await mkdir(dirname(file), { recursive: true });
          await writeFile(file, text);
          count += 1;
        }
      }
    }
    console.log(`${countOf(count, 'file')} of ${tags.join(' and ')} written to ${out}.`);
  });

import type { Catalogue } from '../../../functions/shared/domain/catalogue.ts';
import { documentsOf } from '../workflow/documents.ts';
import type { Gate, PlacedFinding } from './gate.ts';

/** Passes every document of a catalogue's locales through gates. */
export function examine(catalogue: Catalogue, gates: readonly Gate[]): PlacedFinding[] {
  const { registry, content } = catalogue;
  return registry.locales
    .filter(({ tag }) => content.has(tag))
    .flatMap((locale) => {
      const documents = documentsOf(catalogue, locale.tag);
      const isSource = locale.tag === registry.source;
      return documents.flatMap((document) =>
        gates
          .flatMap((gate) => gate({ locale, isSource, document, documents }))
          .map((finding) => ({ locale: locale.tag, document: document.name, ...finding })),
      );
    });
}

import type { Catalogue } from '../../../functions/shared/domain/catalogue.ts';
import { documentsIn } from '../workflow/content.ts';
import { changeOf, lackingProblems, type DocumentChange } from './apply-units.ts';
import { ExchangeError } from './errors.ts';
import { findProblems, type Problem } from './find-problems.ts';
import type { Exchange, IncomingUnit } from './unit.ts';

/**
 * Compares what came back with what we have.
 *
 * @param catalogue with the locale that the exchange is for
 * @returns what it would change; nothing where it has problems
 * @throws ExchangeError where it is for no locale of ours, or from another language
 */
export function compareExchange(
  catalogue: Catalogue,
  { source, locale: tag, units }: Exchange<IncomingUnit>,
): { changes: DocumentChange[]; problems: Problem[] } {
  const { registry } = catalogue;
  const locale = registry.locales.find((each) => each.tag === tag);
  if (locale === undefined || tag === registry.source) {
    const tags = registry.locales.map((each) => each.tag);
    const known = tags.filter((each) => each !== registry.source).join(', ');
    throw new ExchangeError(`The file is for the locale “${tag}”. There are: ${known}.`);
  }
  if (source !== registry.source) {
    throw new ExchangeError(`The file is from “${source}”; our texts are from ${registry.source}.`);
  }
  const documents = documentsIn(catalogue, tag);
  const problems = findProblems(units, documents, locale);
  if (problems.length > 0) return { changes: [], problems };
  const changes = documents.flatMap((document) => {
    const own = units.filter((unit) => unit.document === document.name);
    return changeOf(document, own, locale) ?? [];
  });
  const lacking = lackingProblems(changes);
  return { changes: lacking.length > 0 ? [] : changes, problems: lacking };
}

import { textComplaint } from '../../../functions/publish/content/check-text.ts';
import {
  describePlaceholders,
  hasPlaceholders,
} from '../../../functions/publish/content/placeholders.ts';
import type { Locale } from '../../../functions/shared/domain/locale.ts';
import { sourceKeyOf } from '../../../functions/shared/domain/plural-keys.ts';
import { lengthOf, maxLengthOf } from '../text/max-length.ts';
import { numberProblems } from '../text/numbers.ts';
import { scriptProblems } from '../text/script.ts';
import { isUntranslated } from '../text/untranslated.ts';
import type { Document } from '../workflow/documents.ts';
import { termsOf } from '../workflow/terms.ts';
import { keysOf } from './collect-units.ts';
import type { IncomingUnit } from './unit.ts';

/** Why a unit cannot be taken. */
export interface Problem {
  readonly document: string;
  readonly key: string;
  readonly message: string;
}

/** What is wrong with the units of a file, unit by unit, all at once. */
export function findProblems(
  units: readonly IncomingUnit[],
  documents: readonly Document[],
  locale: Locale,
): Problem[] {
  const known = new Map(
    documents.map((document) => [
      document.name as string,
      { document, keys: new Set(keysOf(document, locale)) },
    ]),
  );
  const terms = termsOf(documents);
  const seen = new Set<string>();
  return units.flatMap((unit): Problem[] => {
    const { document: name, key } = unit;
    const place = `${name} ${key}`;
    const complain = (message: string) => [{ document: name, key, message }];
    if (seen.has(place)) return complain('is there twice');
    seen.add(place);
    const found = known.get(name);
    if (found === undefined) return complain('is of no document of ours');
    if (!found.keys.has(key)) return complain('is no segment of the document');
    const { segments } = found.document.source;
    const source = segments.get(sourceKeyOf(key, segments) ?? '') ?? '';
    if (unit.source !== source) {
      return complain('the English is not ours any more: export again, and carry the work over');
    }
    const { target } = unit;
    if (target === undefined) return [];
    return targetProblems(name, key, source, target, locale, terms).flatMap(complain);
  });
}

/** What is wrong with a translation beside its source, whatever the rest of the text says. */
function targetProblems(
  document: string,
  key: string,
  source: string,
  target: string,
  locale: Locale,
  terms: readonly string[],
): string[] {
  const problems = [textComplaint(target)].filter((problem) => problem !== undefined);
  if (!hasPlaceholders(key, source, target)) {
    problems.push(`must have the placeholders ${describePlaceholders(source) || 'none'}`);
  }
  const words = target.replaceAll(/\{\{\w+\}\}/g, ' ');
  problems.push(...numberProblems(source, target), ...scriptProblems(words, locale.script));
  if (isUntranslated(source, target, terms)) problems.push('is the English itself');
  const maxLength = maxLengthOf(document, key);
  if (maxLength !== undefined && lengthOf(target) > maxLength) {
    problems.push(`has ${lengthOf(target)} characters; there is room for ${maxLength}`);
  }
  return problems;
}

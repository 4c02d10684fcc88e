import { pluralCategory } from '../../shared/domain/plural-keys.ts';

/** Placeholders, and braces that are no placeholder: those never match a source's. */
const placeholder = /\{\{\w+\}\}|[{}]+/g;

/** Forms that stand for one number: a language may say the number with the noun alone. */
const numberlessForms = new Set(['zero', 'one', 'two']);

/** Whether a translated string has the placeholders of its source. */
export function hasPlaceholders(key: string, source: string, translated: string): boolean {
  const [wanted, found] = [describePlaceholders(source), describePlaceholders(translated)];
  return wanted === found || (found === '' && numberlessForms.has(pluralCategory(key) ?? ''));
}

/** @returns such as `{{language}} {{phone}}`; empty where there is none */
export function describePlaceholders(text: string): string {
  return [...text.matchAll(placeholder)]
    .map(([whole]) => whole)
    .toSorted()
    .join(' ');
}

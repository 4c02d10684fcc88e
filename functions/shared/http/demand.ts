import { maximizeTag } from '../domain/language-tag.ts';
import type { Language } from './reader-language.ts';

/** Which language a request was answered in, and which one it asked for that we lack. Nothing of who or of what. */
export interface Demand {
  /** Tag of the locale. */
  readonly locale: string | undefined;
  /** A language's subtag, or `other` for what is no language that anybody speaks; undefined where nothing was lacking. */
  readonly lacking: string | undefined;
}

/** Makes a metric of a demand: members for the request's line of log. */
export type DemandMetric = (demand: Demand) => Readonly<Record<string, unknown>>;

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** @param unknown a tag that a path named and no locale answers for */
export function demandOf(language: Language | undefined, unknown: string | undefined): Demand {
  if (unknown !== undefined) return { locale: undefined, lacking: languageOf(unknown) };
  const unmet = language?.unmet;
  return {
    locale: language?.locale.tag,
    lacking: unmet === undefined ? undefined : languageOf(unmet),
  };
}

/** Anybody can invent tags, and each would be a metric to pay for: those that CLDR has no name for are one. */
function languageOf(tag: string): string {
  const language = maximizeTag(tag)?.language ?? '';
  return /^[a-z]{2,3}$/.test(language) && names.of(language) !== undefined ? language : 'other';
}

import { parseAcceptLanguage } from './accept-language.ts';
import { canonicalizeTag, maximizeTag, truncations } from './language-tag.ts';
import { sourceLocale, type Locale, type Registry } from './locale.ts';

/** A registered locale that answers for a requested tag. */
export interface LocaleMatch<L extends Locale = Locale> {
  /** Canonical tag of what was asked for. */
  readonly requested: string;
  readonly locale: L;
  /** `exact`: the very locale under this or another name; `regional`: its language and script from elsewhere. */
  readonly reason: 'exact' | 'regional';
}

/** What a reader asked for, and the locale to answer in. */
export interface Negotiation<L extends Locale = Locale> {
  /** Canonical tag of the wish that was met, or of the first one where none was. */
  readonly requested: string;
  readonly locale: L;
  /** `fallback`: we have none of the languages asked for. */
  readonly reason: 'exact' | 'regional' | 'fallback';
  /** Canonical tag of a wish that came before the one that was met, and that no locale answers for. */
  readonly unmet?: string;
}

export interface LocaleMatcher<L extends Locale = Locale> {
  /**
   * Finds the locale that answers for a tag: same language and same script, never a neighbour's language
   * (CLDR's own distances would give French to readers of Haitian Creole).
   *
   * @param text a language tag as somebody wrote it
   * @returns undefined where no registered locale has that language in that script
   */
  match(text: string): LocaleMatch<L> | undefined;
  /**
   * Chooses the locale to answer in (RFC 9110 §12.5.4; lookup of RFC 4647 §3.4). It always ends in a registered
   * locale: who asks for nothing that we have is answered in the source locale.
   *
   * @param field the value of Accept-Language; undefined and empty mean that any language will do
   */
  negotiate(field: string | undefined): Negotiation<L>;
}

/** Browsers send few different fields, again and again. What is remembered of them is bounded. */
const maxRemembered = 500;
const maxRememberedLength = 200;

/** @param registry not empty, holding its own source */
export function createLocaleMatcher<L extends Locale>(registry: Registry<L>): LocaleMatcher<L> {
  const source = sourceLocale(registry);
  const byTag = new Map(
    registry.locales.map((locale): [string, LocaleMatch<L>] => [
      locale.tag,
      { requested: locale.tag, locale, reason: 'exact' },
    ]),
  );
  const negotiations = new Map<string, Negotiation<L>>();
  const offers = registry.locales.map((locale) => ({ locale, ...maximizeTag(locale.tag) }));

  function match(text: string): LocaleMatch<L> | undefined {
    return byTag.get(text) ?? matchLeniently(text);
  }

  function matchLeniently(text: string): LocaleMatch<L> | undefined {
    const tag = canonicalizeTag(text);
    const wanted = tag === undefined ? undefined : maximizeTag(tag);
    if (tag === undefined || wanted === undefined) return undefined;

    const related = offers.filter(
      ({ language, script }) => language === wanted.language && script === wanted.script,
    );
    const named = truncations(tag).flatMap(
      (form) => related.find((o) => o.locale.tag === form) ?? [],
    );
    const offer = related.find(({ region }) => region === wanted.region) ?? named[0] ?? related[0];
    if (offer === undefined) return undefined;
    const reason = offer.region === wanted.region ? 'exact' : 'regional';
    return { requested: tag, locale: offer.locale, reason };
  }

  function negotiate(field = ''): Negotiation<L> {
    const known = negotiations.get(field);
    if (known !== undefined) return known;
    if (negotiations.size >= maxRemembered) negotiations.clear();
    const negotiation = negotiateAnew(field);
    if (field.length <= maxRememberedLength) negotiations.set(field, negotiation);
    return negotiation;
  }

  function negotiateAnew(field: string): Negotiation<L> {
    const ranges = parseAcceptLanguage(field);
    const wishes = ranges.filter(({ weight }) => weight > 0).map(({ range }) => range);
    const refusals = ranges.filter(({ weight }) => weight === 0).map(({ range }) => range);
    const isRefused = ({ tag }: L) => refusals.some((range) => names(range, tag));

    for (const wish of wishes) {
      const found = wish === '*' ? anyBut(isRefused) : match(wish);
      if (found === undefined || isRefused(found.locale)) continue;
      return { ...found, ...unmetOf(wishes.slice(0, wishes.indexOf(wish))) };
    }
    const first = wishes.flatMap((wish) => canonicalizeTag(wish) ?? [])[0];
    if (first === undefined && !isRefused(source) && !refusals.includes('*')) {
      return { requested: source.tag, locale: source, reason: 'exact' };
    }
    // `und`: the reader ruled languages out and named none that would do.
    const requested = first ?? 'und';
    return { requested, locale: source, reason: 'fallback', ...unmetOf(wishes) };
  }

  function unmetOf(wishes: readonly string[]): { unmet?: string } {
    const lacking = wishes.filter((wish) => wish !== '*' && match(wish) === undefined);
    const [unmet] = lacking.flatMap((wish) => canonicalizeTag(wish) ?? []);
    return unmet === undefined ? {} : { unmet };
  }

  /** Whether a range names the locale itself, or all that it belongs to (RFC 4647 §3.3.1): not one region of it. */
  function names(range: string, tag: string): boolean {
    const canonical = canonicalizeTag(range);
    if (canonical === undefined) return false;
    if (truncations(tag).includes(canonical)) return true;
    const found = match(range);
    return found?.locale.tag === tag && found.reason === 'exact';
  }

  function anyBut(isRefused: (locale: L) => boolean): LocaleMatch<L> | undefined {
    const locale = [source, ...registry.locales].find((candidate) => !isRefused(candidate));
    return locale === undefined ? undefined : { requested: locale.tag, locale, reason: 'exact' };
  }

  return { match, negotiate };
}

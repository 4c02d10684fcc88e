/**
 * Language subtags that arrive from browsers and clinical systems and mean a language under another name:
 * ISO 639-2/3 codes (terminological and bibliographic), deprecated subtags, and members of a macrolanguage.
 * ICU knows most of them; the table makes the ones we promise independent of the runtime's data.
 */
const languageAliases: Readonly<Record<string, string>> = {
  ara: 'ar',
  arb: 'ar',
  chi: 'zh',
  cmn: 'zh',
  deu: 'de',
  eng: 'en',
  fas: 'fa',
  fra: 'fr',
  fre: 'fr',
  ger: 'de',
  hat: 'ht',
  ita: 'it',
  iw: 'he',
  jpn: 'ja',
  kor: 'ko',
  per: 'fa',
  pes: 'fa',
  pol: 'pl',
  por: 'pt',
  prs: 'fa-AF',
  rus: 'ru',
  spa: 'es',
  tgl: 'fil',
  tl: 'fil',
  vie: 'vi',
  zho: 'zh',
};

/** RFC 4646 wrote Mandarin as an extended subtag of Chinese; RFC 5646 prefers the language itself. */
const mandarinExtlang = /^zh-cmn(?=-|$)/i;

/** RFC 5646 §4.4.1 asks for 35 characters; longer tags are private inventions. */
const maxLength = 64;
const wellFormed = /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i;

/**
 * Canonicalises a language tag (RFC 5646 §4.5) as lenient readers write it.
 *
 * @param text such as `ES_mx`, `cmn-Hant`, `spa`
 * @returns the canonical tag (`es-MX`, `zh-Hant`, `es`), or undefined where the text is no language tag
 */
export function canonicalizeTag(text: string): string | undefined {
  const tag = text.replaceAll('_', '-').replace(mandarinExtlang, 'zh');
  if (tag.length > maxLength || !wellFormed.test(tag)) return undefined;
  const [language = '', ...rest] = tag.split('-');
  const alias = languageAliases[language.toLowerCase()];
  return parse([alias ?? language, ...rest].join('-'))?.toString();
}

/**
 * The language, script and region of a tag, the likely ones added (UTS 35, likely subtags).
 *
 * @param tag a canonical tag
 * @returns undefined for `und` and others that name no language
 */
export function maximizeTag(
  tag: string,
): { language: string; script: string; region: string | undefined } | undefined {
  const locale = parse(tag);
  // `und` maximizes to English, which nobody asked for.
  if (locale === undefined || /^und(-|$)/.test(locale.baseName)) return undefined;
  const { language, script, region } = locale.maximize();
  return script === undefined ? undefined : { language, script, region };
}

/**
 * A tag and its shorter forms, longest first, as RFC 4647 §3.4 truncates them: from the right,
 * and a single-letter subtag goes with its neighbour.
 */
export function truncations(tag: string): string[] {
  const forms: string[] = [];
  const subtags = tag.split('-');
  while (subtags.length > 0) {
    forms.push(subtags.join('-'));
    subtags.pop();
    if (subtags.at(-1)?.length === 1) subtags.pop();
  }
  return forms;
}

function parse(tag: string): Intl.Locale | undefined {
  for (const form of truncations(tag)) {
    try {
      return new Intl.Locale(form);
    } catch {
      // Not well-formed this long (`en-a`, say): RFC 4647 lookup goes on with the shorter form.
    }
  }
  return undefined;
}

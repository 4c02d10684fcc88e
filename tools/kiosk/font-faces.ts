import type { FontFile } from './fonts.ts';

/** A font, with the name of its file. */
interface NamedFont extends FontFile {
  readonly file: string;
}

/** Which languages read which script; what they lack comes from the Latin font, and then from the device. */
const stacks: readonly (readonly [languages: readonly string[], script: string])[] = [
  [['ru'], 'Cyrl'],
  [['ar', 'fa'], 'Arab'],
  [['zh-Hans'], 'Hans'],
  [['zh-Hant'], 'Hant'],
  [['ja'], 'Jpan'],
  [['ko'], 'Kore'],
];

/** Declares the fonts, and which language is set in which. */
export function fontFaces(fonts: readonly NamedFont[]): string {
  const faces = fonts.map(
    ({ family, weight, unicodeRange, file }) =>
      `@font-face{font-family:"${family}";font-weight:${weight};font-display:swap;src:url(${file}) format("woff2");unicode-range:${unicodeRange}}`,
  );
  const familyOf = (script: string) => fonts.find((font) => font.script === script)?.family ?? '';
  const latin = `"${familyOf('Latn')}",system-ui,sans-serif`;
  const rules = stacks.map(
    ([languages, script]) =>
      `${languages.map((tag) => `:lang(${tag})`).join()}{--font:"${familyOf(script)}",${latin}}`,
  );
  return [...faces, `:root{--font:${latin}}`, ...rules, '[lang]{font-family:var(--font)}'].join('');
}

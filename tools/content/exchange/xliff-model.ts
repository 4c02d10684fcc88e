import type { Exchange, ExchangeFormat, OutgoingUnit } from './unit.ts';

/** A text as the `xliff` library takes it: strings, and placeholders between them. */
export type XliffText = string | readonly (string | XliffPlaceholder)[];

/** An inline `<ph>` element; the attributes differ between the versions. */
export interface XliffPlaceholder {
  readonly Standalone: Readonly<Record<string, string>>;
}

export interface XliffUnit {
  readonly source: XliffText;
  readonly target?: XliffText;
  readonly note: readonly string[];
  readonly additionalAttributes?: Readonly<Record<string, string>>;
}

/** A document as the `xliff` library takes it: units by file and id. */
export interface XliffModel {
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
  readonly resources: Readonly<Record<string, Readonly<Record<string, XliffUnit>>>>;
}

type XliffVersion = Exclude<ExchangeFormat, 'po'>;

/** Makes the library's model of an exchange. */
export function toXliffModel(
  { source, locale, units }: Exchange<OutgoingUnit>,
  version: XliffVersion,
): XliffModel {
  const resources: Record<string, Record<string, XliffUnit>> = {};
  for (const unit of units) {
    const file = (resources[fileIdOf(unit.document)] ??= {});
    file[unit.key] = {
      source: toText(unit.source, version),
      ...(unit.target === undefined ? {} : { target: toText(unit.target, version) }),
      note: unit.notes,
      additionalAttributes: lengthAttributes(unit.maxLength, version),
    };
  }
  return { sourceLanguage: source, targetLanguage: locale, resources };
}

/** An id of XLIFF 2 is an NMTOKEN, which has no slash. */
export function fileIdOf(document: string): string {
  return document.replace('/', ':');
}

export function documentOf(fileId: string): string {
  return fileId.replace(':', '/');
}

function lengthAttributes(
  maxLength: number | undefined,
  version: XliffVersion,
): Record<string, string> {
  if (maxLength === undefined) return {};
  return version === 'xliff2'
    ? { sizeRestriction: String(maxLength) }
    : { maxwidth: String(maxLength), 'size-unit': 'char' };
}

/** Placeholders become elements, which tools keep translators from breaking. */
function toText(text: string, version: XliffVersion): XliffText {
  const parts = text.split(/(\{\{\w+\}\})/).filter((part) => part !== '');
  if (!parts.some((part) => part.startsWith('{{'))) return text;
  return parts.map((part) => {
    if (!part.startsWith('{{')) return part;
    const id = part.slice(2, -2);
    return {
      Standalone: version === 'xliff2' ? { id, disp: part } : { id, 'equiv-text': part },
    };
  });
}

import { po, type GetTextTranslation } from 'gettext-parser';
import { ExchangeError } from './errors.ts';
import type { Exchange, IncomingUnit, OutgoingUnit } from './unit.ts';

/** Stands between a document and a key in a message's context. */
const separator = '#';

/** @returns a PO file (GNU gettext), a message a unit; plural forms are messages of their own */
export function writePo({ source, locale, units }: Exchange<OutgoingUnit>): string {
  const translations: Record<string, Record<string, GetTextTranslation>> = {};
  for (const { document, key, source: msgid, target, state, notes, maxLength } of units) {
    const msgctxt = `${document}${separator}${key}`;
    const length = maxLength === undefined ? [] : [`At most ${maxLength} characters`];
    translations[msgctxt] = {
      [msgid]: {
        msgctxt,
        msgid,
        msgstr: [target ?? ''],
        comments: {
          translator: '',
          reference: document,
          extracted: [...notes, ...length, `State: ${state}`].join('\n'),
          flag: target !== undefined && (state === 'stale' || state === 'flagged') ? 'fuzzy' : '',
          previous: '',
        },
      },
    };
  }
  const headers = {
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Transfer-Encoding': '8bit',
    'MIME-Version': '1.0',
    Language: locale,
    'X-Source-Language': source,
  };
  return `${po.compile({ charset: 'utf-8', headers, translations }, { foldLength: 0 }).toString('utf8')}\n`;
}

/** @throws ExchangeError where it is no PO file, or names no language */
export function readPo(text: string): Exchange<IncomingUnit> {
  const { headers, translations } = parse(text);
  const header = (name: string) =>
    Object.entries(headers).find(([known]) => known.toLowerCase() === name.toLowerCase())?.[1] ??
    '';
  const units = Object.entries(translations).flatMap(([context, messages]) =>
    Object.values(messages)
      .filter(({ msgid }) => msgid !== '')
      .map(({ msgid, msgid_plural: plural, msgstr, comments }): IncomingUnit => {
        if (plural !== undefined) {
          throw new ExchangeError(
            `The message “${msgid}” has plural forms of its own; ours are messages each.`,
          );
        }
        const at = context.indexOf(separator);
        const target = msgstr.join('');
        const isFuzzy = (comments?.flag ?? '').includes('fuzzy');
        return {
          document: context.slice(0, Math.max(0, at)),
          key: context.slice(at + 1),
          source: msgid,
          // A fuzzy message is none: who is sure of it takes the flag away.
          target: target === '' || isFuzzy ? undefined : target,
          isDone: true,
        };
      }),
  );
  return { source: header('X-Source-Language') || 'en', locale: header('Language'), units };
}

function parse(text: string) {
  try {
    return po.parse(text, { validation: true });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ExchangeError(`It is not a PO file: ${reason}`, { cause: error });
  }
}

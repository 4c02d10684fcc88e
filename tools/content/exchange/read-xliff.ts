import { DOMParser, type Element } from '@xmldom/xmldom';
import { childText, elementsIn } from './dom.ts';
import { ExchangeError } from './errors.ts';
import type { Exchange, IncomingUnit } from './unit.ts';
import { documentOf } from './xliff-model.ts';
import { xliff12, xliff2 } from './xliff-namespaces.ts';

/**
 * Reads an XLIFF document of either version, as any tool may have saved it. The `xliff` library, which writes ours,
 * loses a text behind a line break, in a `<mrk>` or in a second segment, and units of the same name.
 *
 * @throws ExchangeError where it is not well formed, has a DOCTYPE, or is of another format
 */
export function readXliff(xml: string): Exchange<IncomingUnit> {
  // Nothing that goes to translators has one; one that comes back may hold a bomb of entities.
  if (/<!DOCTYPE/i.test(xml)) throw new ExchangeError('It has a DOCTYPE, which no XLIFF needs.');
  const root = parseXml(xml).documentElement;
  const version = root?.getAttribute('version') ?? '';
  if (root?.localName !== 'xliff') throw new ExchangeError('It is XML, and not XLIFF.');
  if (root.namespaceURI === xliff2 && /^2\.[0-2]$/.test(version)) return readXliff2(root);
  if (root.namespaceURI === xliff12 && version === '1.2') return readXliff12(root);
  throw new ExchangeError(
    `It is XLIFF of version ${version} and namespace ${root.namespaceURI ?? 'none'}; 2.0 to 2.2 and 1.2 can be read.`,
  );
}

function parseXml(xml: string) {
  try {
    return new DOMParser({
      onError: (level, message) => {
        if (level === 'warning') return;
        throw new ExchangeError(`It is not well-formed XML: ${message.split('\n')[0]}`);
      },
    }).parseFromString(xml, 'text/xml');
  } catch (error) {
    if (error instanceof ExchangeError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new ExchangeError(`It is not well-formed XML: ${reason}`, { cause: error });
  }
}

function readXliff2(root: Element): Exchange<IncomingUnit> {
  const units = elementsIn(root, xliff2, 'file').flatMap((file) =>
    [...file.getElementsByTagNameNS(xliff2, 'unit')].map((unit): IncomingUnit => {
      const segments = elementsIn(unit, xliff2, 'segment', 'ignorable');
      const targets = segments.map((segment) => childText(segment, xliff2, 'target'));
      const states = elementsIn(unit, xliff2, 'segment').map((segment) =>
        segment.getAttribute('state'),
      );
      return {
        document: documentOf(file.getAttribute('id') ?? ''),
        key: unit.getAttribute('id') ?? '',
        source: segments.map((segment) => childText(segment, xliff2, 'source') ?? '').join(''),
        target: targets.every((target) => target === undefined) ? undefined : targets.join(''),
        isDone: states.every((state) => done2.has(state ?? '')),
      };
    }),
  );
  const [source, locale] = [root.getAttribute('srcLang'), root.getAttribute('trgLang')];
  return { source: source ?? '', locale: locale ?? '', units };
}

/** States that say that a translation is done (XLIFF 2 §4.3.1.27, XLIFF 1.2 §2.4); one that says nothing is not. */
const done2: ReadonlySet<string> = new Set(['translated', 'reviewed', 'final']);
const done12: ReadonlySet<string> = new Set(['translated', 'signed-off', 'final']);

function readXliff12(root: Element): Exchange<IncomingUnit> {
  const files = elementsIn(root, xliff12, 'file');
  const units = files.flatMap((file) =>
    [...file.getElementsByTagNameNS(xliff12, 'trans-unit')].map((unit): IncomingUnit => {
      const [target] = elementsIn(unit, xliff12, 'target');
      return {
        document: documentOf(file.getAttribute('original') ?? ''),
        key: unit.getAttribute('id') ?? '',
        source: childText(unit, xliff12, 'source') ?? '',
        target: childText(unit, xliff12, 'target'),
        isDone: done12.has(target?.getAttribute('state') ?? ''),
      };
    }),
  );
  const oneOf = (name: string) =>
    [...new Set(files.map((file) => file.getAttribute(name) ?? ''))].join(', ');
  return { source: oneOf('source-language'), locale: oneOf('target-language'), units };
}

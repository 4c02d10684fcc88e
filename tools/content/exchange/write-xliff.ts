import { DOMParser, XMLSerializer, type Document, type Element } from '@xmldom/xmldom';
import js2xliff from 'xliff/js2xliff';
import jsToXliff12 from 'xliff/jsToXliff12';
import { isElement } from './dom.ts';
import type { Exchange, OutgoingUnit, UnitState } from './unit.ts';
import { fileIdOf, toXliffModel } from './xliff-model.ts';
import { xliff12, xliff2 } from './xliff-namespaces.ts';

/** A segment's `state` in XLIFF 2 (§4.3.1.27), with what it means to us as its `subState`. */
const states2: Readonly<Record<UnitState, string>> = {
  missing: 'initial',
  stale: 'initial',
  flagged: 'initial',
  translated: 'translated',
  reviewed: 'reviewed',
};

/** A target's `state` in XLIFF 1.2 (§2.4). */
const states12: Readonly<Record<UnitState, string>> = {
  missing: 'new',
  stale: 'needs-translation',
  flagged: 'needs-review-translation',
  translated: 'translated',
  reviewed: 'signed-off',
};

/** @returns an XLIFF 2.0 document (OASIS, with its size and length restriction module) */
export async function writeXliff2(exchange: Exchange<OutgoingUnit>): Promise<string> {
  const xml = await js2xliff(toXliffModel(exchange, 'xliff2'), { indent: '' });
  return mark(xml, exchange, (unit, state) => {
    for (const segment of unit.getElementsByTagNameNS(xliff2, 'segment')) {
      segment.setAttribute('state', states2[state]);
      segment.setAttribute('subState', `carelingua:${state}`);
    }
  });
}

/** @returns an XLIFF 1.2 document (OASIS, strict) */
export async function writeXliff12(exchange: Exchange<OutgoingUnit>): Promise<string> {
  const xml = await jsToXliff12(toXliffModel(exchange, 'xliff12'), { indent: '' });
  return mark(xml, exchange, (unit, state) => {
    unit.setAttribute('xml:space', 'preserve');
    const [target] = unit.getElementsByTagNameNS(xliff12, 'target');
    target?.setAttribute('state', states12[state]);
  });
}

/** The library writes no states; this adds them to what it wrote. */
function mark(
  xml: string,
  { units }: Exchange<OutgoingUnit>,
  setState: (unit: Element, state: UnitState) => void,
): string {
  const document = new DOMParser().parseFromString(xml, 'text/xml');
  const states = new Map(
    units.map(({ document: name, key, state }) => [`${fileIdOf(name)} ${key}`, state]),
  );
  for (const file of document.getElementsByTagName('file')) {
    const id = file.getAttribute('id') ?? file.getAttribute('original') ?? '';
    for (const unit of [
      ...file.getElementsByTagName('unit'),
      ...file.getElementsByTagName('trans-unit'),
    ]) {
      const state = states.get(`${id} ${unit.getAttribute('id') ?? ''}`);
      if (state !== undefined) setState(unit, state);
    }
  }
  if (document.documentElement !== null) indent(document, document.documentElement, '\n');
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(document)}\n`;
}

/** Elements whose white space is text. */
const texts: ReadonlySet<string> = new Set(['source', 'target', 'note']);

/** Puts elements on lines of their own; the library would break the lines of texts, too. */
function indent(document: Document, parent: Element, line: string): void {
  const children = [...parent.childNodes];
  if (texts.has(parent.localName ?? '') || children.length === 0) return;
  for (const child of children) {
    parent.insertBefore(document.createTextNode(`${line}  `), child);
    if (isElement(child)) indent(document, child, `${line}  `);
  }
  parent.appendChild(document.createTextNode(line));
}

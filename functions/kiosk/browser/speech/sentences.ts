import { tagOf, type Spoken } from './speak.ts';

/** A sentence of a page, and where it stands. */
export interface Sentence extends Spoken {
  readonly range: Range;
}

/** What holds one text each. */
const blocks = 'h1, h2, p, li';

/** @returns the sentences of a part of the page, in their order */
export function sentencesOf(part: Element): Sentence[] {
  const all = part.matches(blocks) ? [part] : [...part.querySelectorAll(blocks)];
  return all.flatMap((block) => {
    const tag = tagOf(block);
    const segmenter = new Intl.Segmenter(tag, { granularity: 'sentence' });
    const nodes = textNodesOf(block);
    // Where a line ends in the source, no sentence does.
    const text = nodes.map(({ data }) => data.replaceAll(/\s/g, ' ')).join('');
    return Array.from(segmenter.segment(text), ({ segment, index }) => ({
      text: segment.trim(),
      tag,
      range: rangeOf(nodes, index, index + segment.trimEnd().length),
    })).filter((sentence) => sentence.text !== '');
  });
}

function textNodesOf(block: Element): Text[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Text) nodes.push(node);
  }
  return nodes;
}

/** A stretch of text that may run over several nodes: words of it are buttons. */
function rangeOf(nodes: readonly Text[], start: number, end: number): Range {
  const range = new Range();
  let place = 0;
  for (const node of nodes) {
    const next = place + node.length;
    if (start >= place && start <= next) range.setStart(node, start - place);
    if (end > place && end <= next) range.setEnd(node, end - place);
    place = next;
  }
  return range;
}

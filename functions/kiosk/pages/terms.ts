import { html } from 'hono/html';
import type { NamedTerm } from '../../shared/domain/release.ts';
import { close } from './comfort.ts';
import type { Scene } from '../scene.ts';
import type { Html } from './page-content.ts';

/** Finds the words of a text that are explained, each where it stands first. */
export interface TermMarker {
  /** Takes out of a text the first words that are explained and were not before. */
  readonly cut: (text: string) => readonly Piece[];
}

/** A piece of a text: a term where it is explained. */
export interface Piece {
  readonly text: string;
  readonly term?: NamedTerm;
}

/** In scripts without spaces a word may stand right beside another. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const particled = /\p{Script=Hangul}$/u;
const letter = /[\p{Letter}\p{Mark}\p{Number}]/u;

/** @param tag of the language that texts and terms are in */
export function createTermMarker(terms: readonly NamedTerm[], tag: string): TermMarker {
  // A longer word comes first: `nerve root block` before `nerve`.
  const open = [...terms].toSorted((one, other) => other.term.length - one.term.length);

  function cut(text: string): readonly Piece[] {
    const lower = text.toLocaleLowerCase(tag);
    // Where folding moves letters, places in one are not places in the other.
    if (lower.length !== text.length) return [{ text }];
    for (const [index, term] of open.entries()) {
      const word = term.term.toLocaleLowerCase(tag);
      const start = placeOf(lower, word);
      if (start === -1) continue;
      const end = start + word.length;
      open.splice(index, 1);
      return [
        ...cutRest(text.slice(0, start)),
        { text: text.slice(start, end), term },
        ...cutRest(text.slice(end)),
      ];
    }
    return [{ text }];
  }

  const cutRest = (text: string) => (text === '' ? [] : cut(text));
  return { cut };
}

/** @returns where the word stands as a word, and not within another; -1 where it does not */
function placeOf(text: string, word: string): number {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    if (isWhole(text, at, at + word.length)) return at;
  }
  return -1;
}

function isWhole(text: string, start: number, end: number): boolean {
  const word = text.slice(start, end);
  if (unspaced.test(word)) return true;
  const [before, after] = [text.slice(0, start).at(-1) ?? '', text.charAt(end)];
  // In Korean the particle is written with its word.
  return !letter.test(before) && (particled.test(word) || !letter.test(after));
}

/** A text whose medical words can be touched; what they mean opens in place, without a script. */
export function explainedText(text: string, { cut }: TermMarker): Html {
  const pieces = cut(text);
  const isTerm = (index: number) => pieces[index]?.term !== undefined;
  // No line may end between a word and the marks that touch it: those stand with it, the first word's first.
  const after = (index: number) => opening.exec(pieces[index + 1]?.text ?? '')?.[0] ?? '';
  const own = (index: number) => {
    const { text: whole = '' } = pieces[index] ?? {};
    return isTerm(index - 1) ? whole.slice(after(index - 1).length) : whole;
  };
  const before = (index: number) => closing.exec(own(index - 1))?.[0] ?? '';
  const shown = pieces.map(({ text: words, term }, index) => {
    if (term !== undefined) return termButton(term, words, before(index), after(index));
    return isTerm(index + 1) ? own(index).replace(closing, '') : own(index);
  });
  return html`${shown}`;
}

/** Marks at the start of a text, and at its end. */
const opening = /^\p{Punctuation}+/u;
const closing = /\p{Punctuation}+$/u;

function termButton({ id }: NamedTerm, words: string, before: string, after: string): Html {
  // A line's end within a sentence would be read as the sentence's.
  // prettier-ignore
  const button = html`<button type="button" class="term" popovertarget="term-${id}">${words}</button>`;
  if (before === '' && after === '') return button;
  // prettier-ignore
  return html`<span class="whole">${before}${button}${after}</span>`;
}

/** What the buttons of a text open. */
export function explanations(scene: Scene, terms: readonly NamedTerm[], lang: Lang): Html {
  return html`${terms.map(
    ({ id, term, definition }) =>
      html`<div
        popover
        id="term-${id}"
        class="panel"
        role="dialog"
        aria-labelledby="term-${id}-title"
      >
        <div lang="${lang.tag}" dir="${lang.dir}">
          <h2 id="term-${id}-title">${term}</h2>
          <p>${definition}</p>
        </div>
        ${close(scene, `term-${id}`)}
      </div> `,
  )}`;
}

interface Lang {
  readonly tag: string;
  readonly dir: string;
}

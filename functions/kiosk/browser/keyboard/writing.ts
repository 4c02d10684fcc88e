/** A key, and what it makes of the text before the caret. */
export interface Key {
  readonly label: string;
  /** What a voice calls it, where its label does not say it. */
  readonly name?: string;
  /** In the width of a letter's key; one where it is left out. */
  readonly width?: number;
  readonly write: (before: string) => string;
}

/** Keys side by side; undefined leaves a place free. */
export type Row = readonly (Key | undefined)[];

/** Keys that are shown together. */
export interface Plane {
  /** What the key that leads to it says. */
  readonly label: string;
  readonly rows: readonly Row[];
  /** Where the first key of a row is: on the right for kana, otherwise on the left, as keyboards of every script have it. */
  readonly dir: 'ltr' | 'rtl';
}

/** What a touch could write instead of the last letters before the caret. */
export interface Suggestion {
  readonly text: string;
  /** How much of the text before the caret it replaces, in UTF-16 code units. */
  readonly replaces: number;
  /** What stays of that, after the text; nothing where it is left out. */
  readonly rest?: string;
}

/** @returns what could be meant by the text before the caret, the best first */
export type Suggest = (before: string, after: string) => readonly Suggestion[];

/** How a language is written with a few keys. It keeps no state: everything follows from the text before the caret. */
export interface Writing {
  /** The first is shown at first. */
  readonly planes: readonly Plane[];
  /** Takes the last thing away that was written. */
  readonly erase: (before: string) => string;
  readonly suggest: Suggest;
}

/** What the keyboard says, in the reader's language. */
export interface KeyboardStrings {
  /** The keyboard's name. */
  readonly label: string;
  /** The name of the row of suggestions. */
  readonly candidates: string;
  readonly space: string;
  readonly delete: string;
  /** Leads to the letters. */
  readonly letters: string;
  /** Leads to figures and signs. */
  readonly numbers: string;
}

/** What a way of writing is made for. */
export interface WritingRequest {
  /** BCP 47. */
  readonly locale: string;
  readonly strings: KeyboardStrings;
  /** Words that a search would find. */
  readonly words: readonly string[];
}

export type OpenWriting = (request: WritingRequest) => Writing;

import type { Translate } from '../shared/i18n/translator.ts';
import type { Assets } from './assets.ts';
import type { Place } from './place.ts';
import type { Book, Shelf, ShelfLocale } from './shelf/shelf.ts';

/** Who reads: a clinic's screen that many share, or somebody's own device. */
export type Mode = 'kiosk' | 'read';

/** All that a page is made from, beside what is asked for. */
export interface Scene {
  readonly mode: Mode;
  readonly place: Place;
  readonly assets: Assets;
  readonly shelf: Shelf;
  /** The reader's. */
  readonly locale: ShelfLocale;
  readonly book: Book;
  readonly t: Translate;
}

/** @param path below the locale, with its slash; empty for the home */
export function addressOf({ mode, place, locale }: Scene, path: string, tag = locale.tag): string {
  return `${place[mode]}/${tag}${path}`;
}

/** @returns the absolute address of the same page for somebody's own device */
export function takeHomeAddress({ place, locale }: Scene, path: string): string {
  return `${place.origin}${place.read}/${locale.tag}${path}`;
}

/** @returns the address of a file that pages use */
export function assetAddress({ place, assets }: Scene, name: keyof Assets['files']): string {
  return `${place.kiosk}/assets/${assets.files[name]}`;
}

/** A language of the shelf, for words that are in it. */
export function languageOf({ shelf, locale }: Scene, tag: string): ShelfLocale {
  return shelf.locales.find((each) => each.tag === tag) ?? locale;
}

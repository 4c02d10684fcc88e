/** How many topics a list gives at once: some 200 KB of JSON, far below what a gateway passes on. */
export const pageSize = 200;

/** A part of a list. */
export interface Page {
  /** From 1. */
  readonly number: number;
  /** How many there are. */
  readonly count: number;
  /** Places in the list: from the first to before the last. */
  readonly start: number;
  readonly end: number;
}

/**
 * @param text the parameter `page`
 * @param places how many places the list has
 * @returns undefined where there is no such page
 */
export function pageOf(text: string, places: number): Page | undefined {
  const count = Math.max(1, Math.ceil(places / pageSize));
  const number = Number(text);
  if (number > count) return undefined;
  return { number, count, start: (number - 1) * pageSize, end: number * pageSize };
}

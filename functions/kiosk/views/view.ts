import type { PageContent } from '../pages/page-content.ts';
import type { Scene } from '../scene.ts';

/** What is asked for. */
export interface Asked {
  /** Parts of the path, by their names in the view's path. */
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly query: URLSearchParams;
}

/** A page that is made in every language. */
export interface View {
  /** Hono's path below the locale; empty for the home. */
  readonly path: string;
  /** Whether it shows what a recall may take away: a device that was alone for too long does not show it. */
  readonly isClinical?: boolean;
  /** @returns undefined where there is no such thing */
  readonly show: (
    scene: Scene,
    asked: Asked,
  ) => PageContent | undefined | Promise<PageContent | undefined>;
}

/** The languages that a page of the interface is in: all. */
export function allLanguages({ shelf }: Scene): string[] {
  return shelf.locales.map(({ tag }) => tag);
}

/** @returns the values of a parameter that are among those that can be chosen, each once, in the order of these */
export function chosenOf<T extends string>(
  query: URLSearchParams,
  name: string,
  choices: readonly T[],
): T[] {
  const given = new Set(query.getAll(name));
  return choices.filter((choice) => given.has(choice));
}

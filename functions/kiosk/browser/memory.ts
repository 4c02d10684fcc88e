/**
 * What a reader has set, for as long as the tab is theirs: in the tab's own memory, which ends with it. A clinic's screen
 * forgets it when it starts over.
 */
export interface Comfort {
  readonly size?: string | undefined;
  readonly contrast?: string | undefined;
  readonly screen?: string | undefined;
}

const key = 'comfort';

/** Sets what changes, on the page and in the memory. */
export function rememberComfort(change: Comfort): void {
  const { dataset } = document.documentElement;
  Object.assign(dataset, change);
  const { size, contrast, screen } = dataset;
  sessionStorage.setItem(key, JSON.stringify({ size, contrast, screen }));
}

/** Sets what was set on the page before. */
export function recallComfort({ dataset }: HTMLElement): void {
  try {
    Object.assign(dataset, JSON.parse(sessionStorage.getItem(key) ?? '{}'));
  } catch {
    // A browser that has no memory shows pages as they are.
  }
}

/** Forgets everything that a reader did. */
export function forgetAll(): void {
  sessionStorage.clear();
}

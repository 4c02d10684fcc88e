import { forgetAll } from './memory.ts';

/** Settings of tests, which go along from page to page. */
const settings = ['idle', 'grace'];

/**
 * Makes a screen that many share forget: no page has another before it in the history, so that nobody can go back to what
 * somebody else has read; and the first screen knows nothing of anybody.
 */
export function shareScreen({ dataset }: HTMLElement): void {
  const { kiosk = '', first } = dataset;
  // The worker looks after what is below the slash.
  if (location.pathname === kiosk) startOver();
  if (first !== undefined) {
    forgetAll();
    for (const name of ['size', 'contrast', 'screen']) delete dataset[name];
  }

  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    // In a drawing the address is an object of its own.
    const href = link?.getAttribute('href');
    if (typeof href !== 'string' || event.defaultPrevented) return;
    const url = new URL(href, location.href);
    if (url.origin !== location.origin) return;
    event.preventDefault();
    if (isHere(url)) {
      location.replace(url);
      document.querySelector<HTMLElement>(url.hash)?.focus();
    } else {
      go(url);
    }
  });
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement)) return;
    event.preventDefault();
    const url = new URL(form.action);
    for (const [name, value] of new FormData(form)) {
      if (typeof value === 'string') url.searchParams.append(name, value);
    }
    go(url);
  });
}

/** Shows the first screen, for the next person. */
export function startOver(): void {
  go(new URL(`${document.documentElement.dataset['kiosk'] ?? ''}/`, location.href));
}

/** Shows another page in the place of this one. */
function go(url: URL): void {
  const own = new URLSearchParams(location.search);
  for (const name of settings) {
    const value = own.get(name);
    if (value !== null) url.searchParams.set(name, value);
  }
  location.replace(url);
}

/** A place on the same page. */
function isHere({ hash, pathname, search }: URL): boolean {
  return hash !== '' && pathname === location.pathname && search === location.search;
}

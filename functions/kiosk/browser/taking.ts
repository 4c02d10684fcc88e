import { onDo } from './on-do.ts';

/** Paper, and what the device shares with. */
export function startTaking(): void {
  onDo('print', () => {
    window.print();
  });
  if (!('share' in navigator)) return;
  for (const button of document.querySelectorAll<HTMLElement>('[data-do="share"]')) {
    button.hidden = false;
  }
  onDo('share', () => {
    const url = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
    // Who changes their mind has shared nothing, and nothing is wrong.
    navigator.share({ title: document.title, url: url ?? location.href }).catch(() => {});
  });
}

/**
 * The page where a practice makes its lines: what a choice changes is shown at once, and the lines are copied at a touch.
 * Without this the form asks for the same page anew.
 */
import { loadPage } from './load-page.ts';

/** What depends on the choice, by the ids of its elements. */
const parts = ['languages', 'lines', 'policy', 'preview'] as const;

const form = document.querySelector<HTMLFormElement>('#choice');
const heading = document.querySelector<HTMLElement>('#lines-title');
const copy = document.querySelector<HTMLButtonElement>('#copy');
const status = document.querySelector<HTMLElement>('#copied');
let asking: AbortController | undefined;

document.documentElement.dataset['scripted'] = '';
colorPreview();
if (form !== null) {
  form.addEventListener('change', () => void update(form));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void update(form).then(() => heading?.focus());
  });
}
copy?.addEventListener('click', () => void copyLines());

async function update(choice: HTMLFormElement): Promise<void> {
  const address = addressOf(choice);
  asking?.abort();
  asking = new AbortController();
  const { signal } = asking;
  say('');
  try {
    const page = await loadPage(address, signal);
    for (const id of parts) {
      const [part, made] = [document.querySelector(`#${id}`), page.querySelector(`#${id}`)];
      if (part !== null && made !== null) part.replaceWith(made);
    }
    colorPreview();
    history.replaceState(null, '', address);
  } catch {
    // Lines of an earlier choice must not stay; the browser itself tells what is wrong.
    if (!signal.aborted) choice.submit();
  }
}

function addressOf(choice: HTMLFormElement): string {
  const address = new URL(choice.action);
  for (const [name, value] of new FormData(choice)) {
    if (typeof value === 'string' && value !== '') address.searchParams.set(name, value);
  }
  address.hash = '';
  return address.href;
}

/** The page's policy takes no style attribute. */
function colorPreview(): void {
  const element = document.querySelector<HTMLElement>('#preview [data-accent]');
  element?.style.setProperty('--pain-care-accent', element.dataset['accent'] ?? '');
}

async function copyLines(): Promise<void> {
  const lines = document.querySelector<HTMLTextAreaElement>('#lines');
  if (lines === null) return;
  say('');
  try {
    await navigator.clipboard.writeText(lines.value);
    say(status?.dataset['words'] ?? '');
  } catch {
    // Who may not write to the clipboard has the lines chosen, ready for the keys that copy.
    lines.focus();
    lines.select();
  }
}

function say(words: string): void {
  if (status !== null) status.textContent = words;
}

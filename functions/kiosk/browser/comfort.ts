import { onDo } from './on-do.ts';
import { rememberComfort } from './memory.ts';

/** Sizes of text in per cent. */
const sizes = [100, 125, 150, 200, 250];

/** How large text is, and how strong its contrast. */
export function startComfort(root: HTMLElement): void {
  const status = document.querySelector<HTMLElement>('[data-show="size"]');
  const contrast = document.querySelector('[data-do="contrast"]');

  const place = () => Math.max(0, sizes.indexOf(Number(root.dataset['size'] ?? 100)));
  function setSize(to: number): void {
    const size = sizes[Math.min(Math.max(to, 0), sizes.length - 1)] ?? 100;
    rememberComfort({ size: String(size) });
    if (status === null) return;
    const percent = (size / 100).toLocaleString(root.lang, { style: 'percent' });
    status.textContent = (status.dataset['words'] ?? '').replace('%', percent);
  }
  function showContrast(): void {
    contrast?.setAttribute('aria-pressed', String(root.dataset['contrast'] === 'more'));
  }

  showContrast();
  onDo('larger', () => {
    setSize(place() + 1);
  });
  onDo('smaller', () => {
    setSize(place() - 1);
  });
  onDo('contrast', () => {
    rememberComfort({ contrast: root.dataset['contrast'] === 'more' ? 'less' : 'more' });
    showContrast();
  });
}

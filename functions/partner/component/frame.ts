/** On a partner's page: gives our frames the height of their text, so that nobody has to scroll within them. */
const { origin, href: own } = new URL(import.meta.url);
const frames = `${own.split('/embed/v1/')[0] ?? ''}/embed/`;
const [least, most] = [40, 20_000];

for (const frame of document.querySelectorAll('iframe')) ask(frame);
// Frames that come later, and those that are loaded only now.
document.addEventListener(
  'load',
  ({ target }) => {
    if (target instanceof HTMLIFrameElement) ask(target);
  },
  true,
);

addEventListener('message', ({ data, source, origin: sender }: MessageEvent<unknown>) => {
  // In a sandbox a frame has no origin of its own: that it is one of ours is known by its window.
  if (sender !== origin && sender !== 'null') return;
  const frame = [...document.querySelectorAll('iframe')].find(
    ({ contentWindow, src }) => contentWindow === source && src.startsWith(frames),
  );
  if (frame === undefined || !isHeight(data)) return;
  frame.style.height = `${Math.min(Math.max(data.height, least), most)}px`;
});

function ask({ src, contentWindow }: HTMLIFrameElement): void {
  // The question says nothing, so that any origin may hear it.
  if (src.startsWith(frames)) contentWindow?.postMessage('pain-care:height?', '*');
}

function isHeight(data: unknown): data is { readonly height: number } {
  return (
    typeof data === 'object' &&
    data !== null &&
    'type' in data &&
    data.type === 'pain-care:height' &&
    'height' in data &&
    Number.isFinite(data.height)
  );
}

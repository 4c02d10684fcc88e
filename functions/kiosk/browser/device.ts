/** What the worker tells a page. */
interface Told {
  readonly type: 'recalled' | 'swapped';
  readonly ids?: readonly string[];
}

/** How often the device looks for a new release, in milliseconds. */
const every = 60_000;

/**
 * Keeps the device ready to go on without a network: a worker has a copy of everything. It changes to a new release
 * between two people: while the first screen is shown.
 */
export async function keepDevice(root: HTMLElement, page: HTMLElement): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const { kiosk = '', first } = root.dataset;
  const shown = page.dataset['topics']?.split(' ') ?? [];
  const workers = navigator.serviceWorker;
  const isBetween = first !== undefined;

  workers.addEventListener('message', ({ data }: MessageEvent<Told>) => {
    const isGone = data.type === 'recalled' && data.ids?.some((id) => shown.includes(id)) === true;
    if (isGone || (data.type === 'swapped' && isBetween)) location.reload();
  });
  // A new version of the pages has taken over.
  if (isBetween && workers.controller !== null) {
    workers.addEventListener('controllerchange', () => {
      location.reload();
    });
  }

  const policy = window.trustedTypes?.createPolicy('worker', { createScriptURL: (url) => url });
  const address = `${kiosk}/worker.js`;
  const script = policy?.createScriptURL(address) ?? address;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the types know no trusted script's address yet
  const registration = await workers.register(script as string, { scope: `${kiosk}/` });
  if (isBetween) void navigator.storage.persist();

  const refresh = () => {
    if (isBetween) registration.waiting?.postMessage({ type: 'between' });
    registration.active?.postMessage({ type: 'refresh' });
    if (isBetween) registration.update().catch(() => {});
  };
  await workers.ready;
  refresh();
  setInterval(refresh, every);
}

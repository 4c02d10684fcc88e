import { html } from 'hono/html';
import * as v from 'valibot';
import { embed } from '../../shared/api/embed-parameters.ts';

/** How large a frame is that nobody bounds, in pixels: what is in it scrolls. */
const size = { width: 640, height: 640 };

/** What may come after the bounds of a page around it. */
export interface FrameBounds {
  readonly maxwidth?: number | undefined;
  readonly maxheight?: number | undefined;
}

export interface FrameSize {
  readonly width: number;
  readonly height: number;
}

export function sizeWithin({ maxwidth, maxheight }: FrameBounds): FrameSize {
  return {
    width: Math.min(size.width, maxwidth ?? size.width),
    height: Math.min(size.height, maxheight ?? size.height),
  };
}

/**
 * What of an address's query its frame is asked with: whose pages it is on, and how it looks. The rest is of no account,
 * for people copy addresses with whatever somebody has added to them.
 *
 * @returns with its question mark; empty where there is nothing
 */
export function frameQueryOf(given: URLSearchParams): string {
  const { partner, look, accent } = embed;
  const kept = Object.entries({ partner, look, accent }).flatMap(([name, schema]) => {
    const value = given.get(name);
    return value !== null && v.is(schema, value) ? [[name, value] as const] : [];
  });
  return kept.length === 0 ? '' : `?${new URLSearchParams(Object.fromEntries(kept)).toString()}`;
}

/** A frame in the strictest sandbox that our pages are whole in: they run, and links open pages of their own. */
export async function writeFrame(
  address: string,
  { title, lang }: { readonly title: string; readonly lang: string },
  { width, height }: FrameSize,
): Promise<string> {
  // prettier-ignore
  const frame = await html`<iframe src="${address}" title="${title}" lang="${lang}" width="${width}" height="${height}" loading="lazy" referrerpolicy="no-referrer" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"></iframe>`;
  return frame.toString();
}

import type { Clinic } from '../../shared/domain/clinic.ts';
import type { View } from '../../shared/http/view.ts';
import type { PageAddress } from './page-address.ts';
import { writeFrame, type FrameSize } from './frame.ts';

/** What an oEmbed says of any resource (oembed.com §2.3.4). */
interface OembedMembers {
  readonly version: '1.0';
  readonly title: string;
  readonly author_name?: string;
  readonly author_url?: string;
  readonly provider_name: string;
  readonly provider_url: string;
  /** Seconds. */
  readonly cache_age: number;
}

/** A page of ours in a frame; or no more than a link, where no site may show the frame. */
export type Oembed = OembedMembers &
  (({ readonly type: 'rich'; readonly html: string } & FrameSize) | { readonly type: 'link' });

/** A day: what is in the frame is always of now, and titles seldom change. */
const cacheAge = 86_400;

/** The title of what an address leads to, and the language that it is in. */
export interface Titled {
  readonly title: string;
  readonly lang: string;
}

/** @returns undefined where there is no such topic, or it is recalled */
export async function titleOf(
  { topics, t, language }: View,
  subject: PageAddress['subject'],
): Promise<Titled | undefined> {
  if (subject.type === 'list') {
    return { title: t(`kinds.${subject.kind}.title`), lang: language.locale.tag };
  }
  const [entry] = await topics.find([subject.id]);
  return entry && { title: entry.title, lang: entry.served };
}

/** @param frame undefined where no site may show it */
export async function describeOembed(
  titled: Titled,
  frame: { readonly address: string; readonly size: FrameSize } | undefined,
  base: string,
  { name, website }: Clinic,
): Promise<Oembed> {
  const members = {
    version: '1.0',
    title: titled.title,
    ...(name === undefined ? {} : { author_name: name }),
    ...(website === undefined ? {} : { author_url: website }),
    provider_name: 'Carelingua',
    provider_url: base,
    cache_age: cacheAge,
  } as const;
  if (frame === undefined) return { type: 'link', ...members };
  const { address, size } = frame;
  return { type: 'rich', ...members, ...size, html: await writeFrame(address, titled, size) };
}

import type { SyncPage } from '../api.ts';
import { isObject, isText } from '../shape.ts';
import type { DeviceCopy } from './copy.ts';

/** What the last pull said of the whole: its release and language, and how to reach the clinic. */
export type About = Omit<SyncPage, 'id' | 'since' | 'entries' | 'token' | 'links'>;

/** All that a device keeps: plain data, for IndexedDB or a file of JSON. */
export interface DeviceState extends DeviceCopy {
  readonly format: 1;
  /** As it was asked for; `about.locale.served` is what it is. */
  readonly locale: string;
  /** What to sync with the next time. */
  readonly token: string;
  readonly about: About;
  /** Topics that an order took away before the pull that brought it was whole. */
  readonly dropped: readonly string[];
}

export function aboutOf(page: SyncPage): About {
  const { id: _, since: _1, entries: _2, token: _3, links: _4, ...about } = page;
  return about;
}

/** @returns whether the value is a state that this client wrote for the locale */
export function isStateOf(value: unknown, locale: string): value is DeviceState {
  return (
    isObject(value) &&
    value['format'] === 1 &&
    value['locale'] === locale &&
    isText(value['token']) &&
    isObject(value['about']) &&
    Array.isArray(value['dropped']) &&
    isObject(value['topics']) &&
    Object.entries(value['topics']).every(
      ([id, topic]) => isObject(topic) && topic['id'] === id && Array.isArray(topic['sections']),
    )
  );
}

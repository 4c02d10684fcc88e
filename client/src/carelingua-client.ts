/** A client of the content API, and a device's copy of it. */
export type * from './api.ts';
export {
  createClient,
  type Call,
  type Client,
  type ClientOptions,
  type Kind,
  type ListCall,
  type LocalizedCall,
  type SearchCall,
  type SyncCall,
} from './create-client.ts';
export { NetworkError, ProblemError, UnexpectedAnswerError } from './errors.ts';
export type { Fetch } from './ask.ts';
export type { Timing } from './timing.ts';
export { apply, listTopics, type DeviceCopy, type TopicEntry } from './sync/copy.ts';
export {
  createSync,
  type Pull,
  type PullOptions,
  type Sync,
  type SyncOptions,
  type SyncStorage,
  type WatchOptions,
} from './sync/create-sync.ts';
export type { DeviceState } from './sync/state.ts';

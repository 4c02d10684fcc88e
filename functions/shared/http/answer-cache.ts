import { LRUCache } from 'lru-cache';
import type { Answer } from './answer.ts';

/** Finished answers, by all that they depend on; the least recently used go first. */
export type AnswerCache<A extends Answer> = Pick<LRUCache<string, A>, 'get' | 'set'>;

/** What an answer takes beside its body: its header fields, its links, and the body packed in two ways. */
const share = 2;

/** @param maxSize characters that are kept */
export function createAnswerCache<A extends Answer>(maxSize = 64 * 1024 * 1024): AnswerCache<A> {
  return new LRUCache<string, A>({ maxSize, sizeCalculation: ({ size }) => size * share });
}

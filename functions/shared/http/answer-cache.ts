import { LRUCache } from 'lru-cache';
import type { Answer } from './answer.ts';

/** Finished answers, by all that they depend on; the least recently used go first. */
export type AnswerCache<A extends Answer> = Pick<LRUCache<string, A>, 'get' | 'set'>;

/** @param maxSize characters of JSON that are kept */
export function createAnswerCache<A extends Answer>(maxSize = 32 * 1024 * 1024): AnswerCache<A> {
  return new LRUCache<string, A>({ maxSize, sizeCalculation: ({ whole }) => whole.body.length });
}

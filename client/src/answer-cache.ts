/** An answer's text and its validator. */
export interface KnownAnswer {
  readonly etag: string;
  readonly text: string;
}

/** Remembers a number of answers; the one that was not set for the longest time goes. */
export interface AnswerCache {
  get: (key: string) => KnownAnswer | undefined;
  set: (key: string, answer: KnownAnswer) => void;
}

/** @param maxEntries how many answers are remembered; 0 remembers none */
export function createAnswerCache(maxEntries: number): AnswerCache {
  // A map keeps the order in which its keys came.
  const answers = new Map<string, KnownAnswer>();

  return {
    get: (key) => answers.get(key),
    set(key, answer) {
      answers.delete(key);
      answers.set(key, answer);
      for (const oldest of answers.keys()) {
        if (answers.size > maxEntries) answers.delete(oldest);
      }
    },
  };
}

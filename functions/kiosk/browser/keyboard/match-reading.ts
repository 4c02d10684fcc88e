/** The smallest part of a word that has a reading of its own: a Chinese character, or a Japanese word with its reading. */
export interface Token {
  readonly text: string;
  /** In the letters that one types; none where it cannot be typed. */
  readonly readings: readonly string[];
}

/** How readings are typed. */
export interface Typing {
  /** What may stand for a reading, beside all of it and the start of the last. */
  readonly initialsOf?: (reading: string) => readonly string[];
  /** What may be typed after a reading, and is passed over: tones. */
  readonly passed?: RegExp;
}

/** What typed letters may mean: the first tokens of a word. */
export interface Match {
  /** How many tokens. */
  readonly count: number;
  /** What is typed beyond them. */
  readonly rest: string;
  /** How many of them are not typed out. */
  readonly guessed: number;
}

/** @returns what comes nearest to what is typed: as much of it as can be, with as little guessing; undefined for nothing */
export function matchReading(
  tokens: readonly Token[],
  typed: string,
  typing: Typing,
): Match | undefined {
  // Most begin otherwise, and there are thousands.
  const start = typed.slice(0, 1);
  if (tokens[0]?.readings.some((reading) => reading.startsWith(start)) !== true) return undefined;
  let best: Match | undefined;
  for (const match of matches(tokens, typed, typing, 0, 0)) {
    if (best === undefined || isNearer(match, best)) best = match;
  }
  return best;
}

function isNearer(one: Match, other: Match): boolean {
  return (
    (one.rest.length - other.rest.length ||
      one.guessed - other.guessed ||
      one.count - other.count) < 0
  );
}

function* matches(
  tokens: readonly Token[],
  typed: string,
  typing: Typing,
  count: number,
  guessed: number,
): Generator<Match> {
  for (const reading of tokens[count]?.readings ?? []) {
    if (typed.startsWith(reading)) {
      const rest = typed.slice(reading.length).replace(typing.passed ?? '', '');
      yield* andOn(rest, guessed);
    } else if (reading.startsWith(typed))
      yield { count: count + 1, rest: '', guessed: guessed + 1 };
    for (const initial of typing.initialsOf?.(reading) ?? []) {
      if (typed.startsWith(initial)) yield* andOn(typed.slice(initial.length), guessed + 1);
    }
  }

  function* andOn(rest: string, guesses: number): Generator<Match> {
    // A guess counts only where everything typed is explained by it.
    if (rest === '' || guesses === 0) yield { count: count + 1, rest, guessed: guesses };
    if (rest !== '') yield* matches(tokens, rest, typing, count + 1, guesses);
  }
}

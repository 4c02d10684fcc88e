import type { CodeSet, CodeSystem } from '../../shared/domain/codes.ts';
import { isTopicId, type TopicId } from '../../shared/domain/topic.ts';

/** Topics by the codes of one system. */
interface CodeIndex {
  /** By the very code. */
  readonly own: Map<string, Set<TopicId>>;
  /** By all that a code starts with, from its category on, the code itself among it. */
  readonly within: Map<string, Set<TopicId>>;
}

/** A category of ICD-10-CM has three characters: what is shorter is a part of a chapter. */
const categoryLength = 3;
/** A category, and what is behind its dot; codes travel without the dot, too. */
const icdCode = /^([A-Z]\d[0-9A-Z])\.?([0-9A-Z]{0,4})$/;

/** Code sets are blobs of a release: while one is remembered, so is its index. */
const indexes = new WeakMap<readonly CodeSet[], Map<CodeSystem, CodeIndex>>();

/**
 * Finds the topics of a code. ICD-10-CM is a tree: a code finds the topics of what it holds as well, and one that no topic
 * has falls to its nearest parent that a topic has. In other systems a code finds the topics that have it.
 *
 * @returns in no order
 */
export function topicsOfCode(
  sets: readonly CodeSet[],
  system: CodeSystem,
  text: string,
): readonly TopicId[] {
  const code = comparableCode(system, text);
  if (code === undefined) return [];
  const { own, within } = indexOf(sets, system);
  const found =
    system === 'icd-10-cm'
      ? (within.get(code) ?? parentsOf(code).flatMap((parent) => own.get(parent) ?? [])[0])
      : own.get(code);
  return [...(found ?? [])];
}

/** @returns equal for equal codes; undefined where the text is no code of the system */
export function comparableCode(system: CodeSystem, text: string): string | undefined {
  const code = text.toUpperCase();
  if (system !== 'icd-10-cm') return code;
  const [, category = '', rest = ''] = icdCode.exec(code) ?? [];
  return category === '' ? undefined : `${category}${rest}`;
}

/** @returns what a code starts with, from its category on, the nearest first */
function parentsOf(code: string): string[] {
  const count = Math.max(0, code.length - categoryLength);
  return Array.from({ length: count }, (_, cut) => code.slice(0, code.length - 1 - cut));
}

function indexOf(sets: readonly CodeSet[], system: CodeSystem): CodeIndex {
  const known = indexes.get(sets) ?? new Map<CodeSystem, CodeIndex>();
  const index = known.get(system) ?? makeIndex(sets, system);
  indexes.set(sets, known.set(system, index));
  return index;
}

function makeIndex(sets: readonly CodeSet[], system: CodeSystem): CodeIndex {
  const index: CodeIndex = { own: new Map(), within: new Map() };
  const pairs = sets
    .filter((set) => set.system === system)
    .flatMap(({ topics }) => Object.entries(topics));
  for (const [id, codes] of pairs) {
    if (!isTopicId(id)) continue;
    for (const code of codes.flatMap((text) => comparableCode(system, text) ?? [])) {
      add(index.own, code, id);
      for (const start of [code, ...parentsOf(code)]) add(index.within, start, id);
    }
  }
  return index;
}

function add(topics: Map<string, Set<TopicId>>, code: string, id: TopicId): void {
  topics.set(code, (topics.get(code) ?? new Set()).add(id));
}

import type { TopicId } from './topic.ts';

/** The systems of clinical codes that topics are found by, with their HL7 object identifiers (OIDs). */
export const codeSystems = {
  'icd-10-cm': '2.16.840.1.113883.6.90',
  cpt: '2.16.840.1.113883.6.12',
  'snomed-ct': '2.16.840.1.113883.6.96',
} as const;
export type CodeSystem = keyof typeof codeSystems;

export function isCodeSystem(text: string): text is CodeSystem {
  return Object.hasOwn(codeSystems, text);
}

/** The topics that codes of one system are about. Codes only: descriptors of CPT and SNOMED CT are not free to use. */
export interface CodeSet {
  readonly system: CodeSystem;
  /** The edition that the codes are of, where the system has editions by year. */
  readonly year?: number;
  /** ISO 8601 date: the first day that the edition is in force. */
  readonly validFrom?: string;
  /** ISO 8601 date: the last day that the edition is in force. */
  readonly validUntil?: string;
  /** The edition that the codes were last compared with. */
  readonly checkedAgainst?: number;
  /** A topic's codes, as the system writes them: `M54.16`. */
  readonly topics: Readonly<Record<TopicId, readonly string[]>>;
}

/** @returns the codes of a system that a topic bears, in their order */
export function codesOf(sets: readonly CodeSet[], system: CodeSystem, id: TopicId): string[] {
  return sets.filter((set) => set.system === system).flatMap(({ topics }) => topics[id] ?? []);
}

/** Systems that may be used only by those who have a licence of them. */
export const licensedSystems = ['cpt', 'snomed-ct'] as const satisfies readonly CodeSystem[];
export type LicensedSystem = (typeof licensedSystems)[number];

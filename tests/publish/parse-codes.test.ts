import { describe, expect, it } from 'vitest';
import { openFiles } from '../../functions/publish/content/open-files.ts';
import { parseCodes } from '../../functions/publish/content/parse-codes.ts';
import { codesOf, type CodeSet } from '../../functions/shared/domain/codes.ts';
import { clinicCatalogue, filesOf } from '../support/content.ts';

const pain = 'conditions/nerve-pain';
const blocks = 'treatments/nerve-blocks';
const edition = {
  year: 2027,
  validFrom: '2026-10-01',
  validUntil: '2027-09-30',
  checkedAgainst: 2021,
};

/** What the small content's topics make of a file of codes, and what is wrong with it, as `key: message`. */
function read(codes?: unknown): { sets: CodeSet[]; complaints: string[] } {
  const files = openFiles(codes === undefined ? [] : filesOf({ 'codes.json': codes }));
  const sets = parseCodes(files, new Set([pain, blocks]));
  return { sets, complaints: files.complaints.map(({ key, message }) => `${key}: ${message}`) };
}
const diagnoses = (...codes: unknown[]) => ({
  'icd-10-cm': { ...edition, topics: { [pain]: codes } },
});
const findings = (...codes: unknown[]) => ({ 'snomed-ct': { topics: { [pain]: codes } } });
const procedures = (...codes: unknown[]) => ({ cpt: { topics: { [blocks]: codes } } });

describe('parseCodes', () => {
  it('takes the codes of each system, in the order of the systems', () => {
    const { sets, complaints } = read({ ...procedures('64450'), ...diagnoses('M54.16', 'G89') });
    expect(complaints).toEqual([]);
    expect(sets).toEqual([
      { system: 'icd-10-cm', ...edition, topics: { [pain]: ['M54.16', 'G89'] } },
      { system: 'cpt', topics: { [blocks]: ['64450'] } },
    ]);
  });

  it('takes content without codes', () => {
    expect(read()).toEqual({ sets: [], complaints: [] });
  });

  it('takes a code of two topics', () => {
    const topics = { [pain]: ['M54.16'], [blocks]: ['M54.16'] };
    expect(read({ 'icd-10-cm': { ...edition, topics } }).complaints).toEqual([]);
  });

  it.each(['A00', 'M54.2', 'C7A.1', 'G90.511', 'S13.4XXA', 'U07.1'])(
    'takes ICD-10-CM %s',
    (code) => {
      expect(read(diagnoses(code)).complaints).toEqual([]);
    },
  );

  it.each(['128196005', '23056005', '18347007', '373621006'])('takes SNOMED CT %s', (code) => {
    expect(read(findings(code)).complaints).toEqual([]);
  });

  const place = `topics.${pain}.0`;
  it.each([
    ['without its dot', diagnoses('M5416'), `icd-10-cm.${place}: must be an ICD-10-CM code`],
    ['with its dot alone', diagnoses('M54.'), `icd-10-cm.${place}: must be an ICD-10-CM code`],
    ['in small letters', diagnoses('m54.16'), `icd-10-cm.${place}: must be an ICD-10-CM code`],
    ['too long', diagnoses('M54.16789'), `icd-10-cm.${place}: must be an ICD-10-CM code`],
    ['that is no text', diagnoses(54), `icd-10-cm.${place}: Invalid type`],
    ['of four digits', procedures('6445'), `cpt.topics.${blocks}.0: must be a CPT code`],
    ['of six digits', procedures('644500'), `cpt.topics.${blocks}.0: must be a CPT code`],
    ['of letters', procedures('6445O'), `cpt.topics.${blocks}.0: must be a CPT code`],
    ['with a digit mistaken', findings('128196006'), `snomed-ct.${place}: must be the identifier`],
    ['with digits swapped', findings('23056050'), `snomed-ct.${place}: must be the identifier`],
    ['with neighbours swapped', findings('18374007'), `snomed-ct.${place}: must be the identifier`],
    // A description of a concept is no concept; its check digit is right.
    ['of a description', findings('680946014'), `snomed-ct.${place}: must be the identifier`],
    ['that is too short', findings('00000'), `snomed-ct.${place}: must be the identifier`],
  ])('refuses a code %s', (_what, codes, complaint) => {
    expect(read(codes).complaints).toEqual([expect.stringContaining(complaint)]);
    expect(read(codes).sets).toEqual([]);
  });

  it.each([
    [
      'a code is there twice',
      diagnoses('M54.16', 'M54.2', 'M54.16'),
      `icd-10-cm.topics.${pain}: must not repeat a code`,
    ],
    ['a topic has no codes', diagnoses(), `icd-10-cm.topics.${pain}: must have codes`],
    [
      'a topic is unknown',
      { cpt: { topics: { 'treatments/none': ['64450'] } } },
      'cpt.topics.treatments/none: there is no treatments/none',
    ],
    [
      'a topic is of no kind',
      { cpt: { topics: { 'cures/all': ['64450'] } } },
      'cpt.topics.cures/all: must be {kind}/{slug}',
    ],
    ['a system is unknown', { 'icd-9-cm': { topics: {} } }, 'icd-9-cm: Invalid key'],
    ['a set carries no year', { 'icd-10-cm': { topics: {} } }, 'icd-10-cm.year: Invalid key'],
    [
      'a set is over before it begins',
      { 'icd-10-cm': { ...edition, validUntil: '2026-09-30', topics: {} } },
      'icd-10-cm.validUntil: must not be before validFrom',
    ],
    [
      'a date is none',
      { 'icd-10-cm': { ...edition, validUntil: '2027-31-09', topics: {} } },
      'icd-10-cm.validUntil: Invalid date',
    ],
    [
      'a code has words with it',
      { cpt: { descriptors: {}, topics: {} } },
      'cpt.descriptors: Invalid key',
    ],
  ])('refuses a file where %s', (_what, codes, complaint) => {
    expect(read(codes).complaints.join('\n')).toContain(complaint);
  });

  it('names the topics that there are not, and keeps nothing of them', () => {
    const topics = { 'treatments/none': ['64450'], [blocks]: ['64450'] };
    const { sets, complaints } = read({ cpt: { topics } });
    expect(complaints).toHaveLength(1);
    expect(sets).toEqual([{ system: 'cpt', topics: { [blocks]: ['64450'] } }]);
  });
});

describe('the clinic’s codes', async () => {
  const { codes } = await clinicCatalogue();

  it.each([
    ['icd-10-cm', 'conditions/nerve-pain', 'M54.16'],
    ['icd-10-cm', 'treatments/epidural-steroid-injections', 'M51.26'],
    ['cpt', 'treatments/facet-joint-injections', '64492'],
    ['cpt', 'treatments/radiofrequency-ablation', '64636'],
    ['snomed-ct', 'conditions/back-neck-joint-pain', '18347007'],
  ] as const)('of %s lead to %s from %s', (system, topic, code) => {
    expect(codesOf(codes, system, topic)).toContain(code);
    expect(codesOf(codes, system, 'pages/introduction')).toEqual([]);
  });
});

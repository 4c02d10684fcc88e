import { describe, expect, it } from 'vitest';
import { codeSystemOf } from '../../functions/partner/infobutton/code-system-names.ts';
import { topicsOfCode } from '../../functions/partner/infobutton/match-codes.ts';
import type { CodeSet } from '../../functions/shared/domain/codes.ts';

const sets: readonly CodeSet[] = [
  {
    system: 'icd-10-cm',
    topics: {
      'conditions/back': ['M54.50', 'M54.6', 'M48.061', 'M48.062'],
      'conditions/nerve': ['M54.12', 'M54.16', 'M54.17', 'E11.42'],
      'treatments/whole': ['M54', 'M17.1', 'M17.11'],
    },
  },
  {
    system: 'cpt',
    topics: { 'treatments/blocks': ['64450'], 'treatments/more': ['64450', '20610'] },
  },
  { system: 'snomed-ct', topics: { 'conditions/nerve': ['128196005'] } },
];
const [back, nerve, whole] = ['conditions/back', 'conditions/nerve', 'treatments/whole'];

describe('a code of ICD-10-CM', () => {
  it.each([
    ['the very code', 'M54.16', [nerve]],
    ['without its dot', 'M5416', [nerve]],
    ['in lower case', 'm54.16', [nerve]],
    ['in lower case without its dot', 'm5416', [nerve]],
    ['a start of codes that topics have', 'M54.1', [nerve]],
    ['a start that several topics have', 'M48', [back]],
    ['a category that is a code of ours: it and all within', 'M54', [back, nerve, whole]],
    ['a category with a dot and nothing behind', 'M54.', [back, nerve, whole]],
    ['a code of ours with codes of ours within', 'M17.1', [whole]],
    ['more specific than ours: the nearest parent', 'M54.161', [nerve]],
    ['much more specific', 'M54.16XA', [nerve]],
    ['more specific, the nearest parent being the category', 'M54.9', [whole]],
    ['a sibling of ours', 'M48.063', []],
    ['a sibling of a parent', 'M48.1', []],
    ['another category', 'M55', []],
    ['letters alike', 'E11.4', [nerve]],
    ['less than a category', 'M5', []],
    ['a letter', 'M', []],
    ['nothing', '', []],
    ['the dot in another place', 'M5.416', []],
    ['two dots', 'M54..16', []],
    ['too long', 'M54.16XAAA', []],
    ['a range', 'M54-M55', []],
    ['a space in it', 'M54 16', []],
    ['a code of another system', '64450', []],
    ['a name of an object', 'constructor', []],
  ])('%s: %s', (_what, code, topics) => {
    expect([...topicsOfCode(sets, 'icd-10-cm', code)].toSorted()).toEqual(topics);
  });

  it('that is a sibling of ours is no match, where the parent is none of ours', () => {
    const only: CodeSet[] = [{ system: 'icd-10-cm', topics: { 'conditions/nerve': ['M54.16'] } }];
    expect(topicsOfCode(only, 'icd-10-cm', 'M54.14')).toEqual([]);
    expect(topicsOfCode(only, 'icd-10-cm', 'M54.1')).toEqual(['conditions/nerve']);
  });
});

describe('a code of another system', () => {
  it.each([
    ['cpt', '64450', ['treatments/blocks', 'treatments/more']],
    ['cpt', '20610', ['treatments/more']],
    ['cpt', '6445', []],
    ['cpt', '644501', []],
    ['snomed-ct', '128196005', ['conditions/nerve']],
    ['snomed-ct', '128196', []],
  ] as const)('%s %s is that code and no other', (system, code, topics) => {
    expect(topicsOfCode(sets, system, code)).toEqual(topics);
  });

  it('finds nothing where there are no codes', () => {
    expect(topicsOfCode([], 'cpt', '64450')).toEqual([]);
  });
});

describe('a system of codes', () => {
  it.each([
    ['2.16.840.1.113883.6.90', 'icd-10-cm'],
    ['urn:oid:2.16.840.1.113883.6.90', 'icd-10-cm'],
    ['URN:OID:2.16.840.1.113883.6.90', 'icd-10-cm'],
    ['ICD10CM', 'icd-10-cm'],
    ['ICD-10-CM', 'icd-10-cm'],
    ['icd-10-cm', 'icd-10-cm'],
    ['ICD 10 CM', 'icd-10-cm'],
    ['ICD_10_CM', 'icd-10-cm'],
    ['I10C', 'icd-10-cm'],
    ['http://hl7.org/fhir/sid/icd-10-cm', 'icd-10-cm'],
    ['2.16.840.1.113883.6.12', 'cpt'],
    ['CPT', 'cpt'],
    ['CPT-4', 'cpt'],
    ['cpt4', 'cpt'],
    ['C4', 'cpt'],
    ['http://www.ama-assn.org/go/cpt', 'cpt'],
    ['2.16.840.1.113883.6.96', 'snomed-ct'],
    ['SNOMED CT', 'snomed-ct'],
    ['SNOMEDCT', 'snomed-ct'],
    ['SNOMED-CT', 'snomed-ct'],
    ['SCT', 'snomed-ct'],
    ['http://snomed.info/sct', 'snomed-ct'],
    ['2.16.840.1.113883.6.88', undefined],
    ['2.16.840.1.113883.6.103', undefined],
    ['2.16.840.1.113883.6.1', undefined],
    ['2.16.840.1.113883.6.9', undefined],
    ['21684011138836.90', undefined],
    ['ICD-9-CM', undefined],
    ['ICD-10', undefined],
    ['RxNorm', undefined],
    ['LOINC', undefined],
    ['toString', undefined],
    ['', undefined],
  ])('%s is %s', (name, system) => {
    expect(codeSystemOf(name)).toBe(system);
  });
});

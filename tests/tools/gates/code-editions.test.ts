import { afterEach, describe, expect, it } from 'vitest';
import type { CodeSet } from '../../../functions/shared/domain/codes.ts';
import { codeEditions } from '../../../tools/content/gates/code-editions.ts';
import { openContentFolder, type ContentFolder } from '../../support/content-folder.ts';
import { smallContent } from '../../support/content.ts';

const edition = { year: 2027, validFrom: '2026-10-01', validUntil: '2027-09-30' };
const diagnoses: CodeSet = {
  system: 'icd-10-cm',
  ...edition,
  checkedAgainst: 2027,
  topics: { 'conditions/nerve-pain': ['M54.16'] },
};
const procedures: CodeSet = { system: 'cpt', topics: { 'treatments/nerve-blocks': ['64450'] } };

describe('codeEditions', () => {
  it.each([
    ['2026-10-01', []],
    ['2027-09-30', []],
    ['2027-10-01', ['error']],
    ['2030-01-01', ['error']],
  ])('on %s', (today, severities) => {
    const found = codeEditions([diagnoses, procedures], today);
    expect(found.map(({ severity }) => severity)).toEqual(severities);
  });

  it('say what to do', () => {
    expect(codeEditions([diagnoses], '2027-10-01')).toMatchObject([
      {
        gate: 'code-editions',
        segment: 'icd-10-cm',
        message: expect.stringMatching(
          /2027 .* until 2027-09-30: .*year, validFrom and validUntil/,
        ),
      },
    ]);
  });

  const { checkedAgainst: _, ...unchecked } = diagnoses;
  it.each([
    [{ ...diagnoses, checkedAgainst: 2021 }, ['warning']],
    [{ ...diagnoses, checkedAgainst: 2026 }, ['warning']],
    [{ ...diagnoses, checkedAgainst: 2028 }, []],
    [unchecked, ['warning']],
  ])('warn of codes that were compared with an older edition, or with none: %#', (set, found) => {
    expect(codeEditions([set], '2027-09-30').map(({ severity }) => severity)).toEqual(found);
  });
});

describe('content check', () => {
  let folder: ContentFolder | undefined;
  afterEach(async () => {
    await folder?.remove();
    folder = undefined;
  });
  const check = async (validUntil: string, ...args: string[]) => {
    const years = { checkedAgainst: 2021, validFrom: '1999-10-01', validUntil };
    const { system: _system, ...set } = { ...diagnoses, ...years };
    folder = await openContentFolder({ ...smallContent(), 'codes.json': { 'icd-10-cm': set } });
    return folder.content('check', ...args);
  };

  it('fails where the edition of a code set is over, and warns where it was not looked at', async () => {
    const { code, stdout } = await check('2000-09-30');
    expect(code).toBe(1);
    expect(stdout).toMatch(/^all locales\n {2}error {4}codes icd-10-cm: .*\(code-editions\)$/m);
    expect(stdout).toMatch(/^ {2}warning {2}codes icd-10-cm: .*2021/m);
  });

  it('passes while the edition is in force, with the warning', async () => {
    const { code, stdout } = await check('9999-09-30', '--locale', 'es', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toContainEqual(
      expect.objectContaining({ document: 'codes', segment: 'icd-10-cm', severity: 'warning' }),
    );
  });
});

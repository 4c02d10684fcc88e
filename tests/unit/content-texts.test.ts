import { describe, expect, it } from 'vitest';
import { numberProblems } from '../../tools/content/text/numbers.ts';
import { scriptProblems } from '../../tools/content/text/script.ts';
import { isUntranslated } from '../../tools/content/text/untranslated.ts';

describe('scriptProblems', () => {
  it.each([
    ['Latn', 'Las facetas están en L4-L5'],
    ['Latn', 'Đau mãn tính ở cổ'],
    ['Cyrl', 'МРТ и КТ (MRI, CT) показывают L4-L5'],
    ['Arab', 'الألم في الفقرة L4 (MRI)'],
    ['Arab', 'درد مزمن می‌تواند'],
    ['Hans', '硬膜外类固醇注射 (epidural steroid injection)'],
    ['Hant', '硬膜外類固醇注射；疼痛干擾睡眠，台灣'],
    ['Hant', '射頻消融術（radiofrequency ablation）利用熱來治療，熱由無線電波產生。'],
    ['Jpan', '神経ブロック（nerve block）は、痛みをやわらげる注射です。'],
    ['Kore', '신경 차단술(nerve block)은 주사입니다. 慢性 통증'],
    ['Cyrl', 'Боль (failed back surgery syndrome) и витамин C'],
    ['Hans', '背部手术失败综合征（failed back surgery syndrome）'],
  ])('takes for %s: %s', (script, text) => {
    expect(scriptProblems(text, script)).toEqual([]);
  });

  it.each([
    ['Latn', 'Las fаcetas', '"а" is not of the script Latn'],
    ['Latn', 'Η άρθρωση', 'is not of the script Latn'],
    ['Cyrl', 'Боль в cпине', '"cпине" mixes two scripts'],
    ['Cyrl', 'Боль a спине', '"a" is a Latin letter that looks like a Cyrillic one'],
    ['Cyrl', 'Боль в спине. Please ask your doctor. И в шее', '"Please ask your doctor"'],
    ['Arab', 'الألم. Ask your own doctor about it. الألم', '"Ask your own doctor about it"'],
    [
      'Hans',
      '疼痛会影响您的睡眠，也会影响心情。Please ask your doctor.',
      '"Please ask your doctor"',
    ],
    ['Jpan', '痛み（Please ask your own doctor about this）があります', '"Please ask your own'],
    [
      'Cyrl',
      'Chronic pain can be hard to live with for a long time',
      'most of it is in Latin letters',
    ],
    [
      'Arab',
      'Chronic pain can be hard to live with for a long time',
      'most of it is in Latin letters',
    ],
    ['Hans', '硬膜外類固醇', '"類" is Traditional Chinese'],
    ['Hant', '头痛和头晕的治疗', '"头晕疗" is Simplified Chinese'],
    ['Hant', '身体', '"体" is Simplified Chinese'],
    ['Hans', '治療ですか', '"で" is not of the script Hans'],
    ['Jpan', '신경 차단술', '"신" is not of the script Jpan'],
    ['Kore', 'боль', 'is not of the script Kore'],
    ['Hant', 'Radiofrequency ablation uses heat to treat pain', 'most of it is in Latin letters'],
  ])('refuses for %s: %s', (script, text, problem) => {
    expect(scriptProblems(text, script).join('; ')).toContain(problem);
  });
});

describe('numberProblems', () => {
  it.each([
    ['from L4 to L5', 'de L4 a L5'],
    ['for 10 days', 'لمدة ١٠ أيام'],
    ['for 10 days', 'برای ۱۰ روز'],
    ['for 3.5 hours', 'لمدة ٣٫٥ ساعات'],
    ['1.5 inches', '1,5 pouce'],
    ['10,000 nerves', '10\u202f000 nerfs'],
    ['10,000 nerves', '10.000 Nerven'],
    ['10,000 nerves', '١٠٬٠٠٠ عصب'],
    ['1,234.5 feet', '1.234,5 Fuß'],
    ['Two ways to help', '役に立つ2つの形'],
    ['One or two', 'واحد أو 2'],
    ['{{count}} topics', '{{count}} temas'],
  ])('takes %s: %s', (source, translated) => {
    expect(numberProblems(source, translated)).toEqual([]);
  });

  it.each([
    ['from L4 to L5', 'de L4', ['the number 5 is lost']],
    [
      'for 10 days',
      'durante 100 días',
      ['the number 10 is lost', 'the number 100 is not in the English'],
    ],
    [
      'for 10 days',
      'برای ۱۱ روز',
      ['the number 10 is lost', 'the number 11 is not in the English'],
    ],
    ['4 and 4', '4', ['the number 4 is lost']],
    ['Two ways', '3つの形', ['the number 3 is not in the English']],
    ['1.5 inches', '15 pouces', ['the number 1.5 is lost', 'the number 15 is not in the English']],
    [
      '10,000 nerves',
      '10,00 Nerven',
      ['the number 10,000 is lost', 'the number 10,00 is not in the English'],
    ],
    ['Two ways', '2つの2つの形', ['the number 2 is not in the English']],
  ])('refuses %s: %s', (source, translated, problems) => {
    expect(numberProblems(source, translated)).toEqual(problems);
  });
});

describe('isUntranslated', () => {
  it.each([
    ['Nerve blocks help', 'Los bloqueos ayudan', [], false],
    ['Nerve blocks help', 'Nerve blocks help', [], true],
    ['Epidural', 'Epidural', [], false],
    ['{{count}} page', '{{count}} page', [], false],
    ['Facet joint', 'Facet joint', ['facet joint'], false],
    ['123', '123', [], false],
  ])('says of %s: %s', (source, translated, terms, is) => {
    expect(isUntranslated(source, translated, terms)).toBe(is);
  });
});

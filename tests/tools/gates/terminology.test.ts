import { describe, expect, it } from 'vitest';
import type { Localized } from '../../../functions/shared/domain/catalogue.ts';
import { segmentsOfGlossary } from '../../../functions/shared/domain/segments.ts';
import { terminology } from '../../../tools/content/gates/terminology.ts';
import { usesTerm } from '../../../tools/content/text/uses-term.ts';
import type { Document, DocumentName } from '../../../tools/content/workflow/documents.ts';
import { originalOf, translatedFrom } from '../../support/content.ts';
import { registryOf } from '../../support/registry.ts';

describe('usesTerm', () => {
  it.each([
    ['es', 'Bloqueo nervioso', 'Los bloqueos nerviosos ayudan.'],
    ['es', 'Inyección en una articulación', 'Inyecciones en las articulaciones'],
    ['fr', 'Bloc nerveux', 'Des blocs nerveux'],
    ['it', 'Blocco nervoso', 'I blocchi nervosi'],
    ['pt-BR', 'Bloqueio seletivo de raiz nervosa', 'Bloqueios seletivos de raízes nervosas'],
    ['de', 'Facettengelenk', 'Die Facettengelenkinjektion hilft.'],
    ['pl', 'Blokada nerwu', 'Po blokadach nerwów ból mija.'],
    ['ru', 'Блокада нерва', 'После блокад нервов боль проходит.'],
    ['ar', 'إحصار العصب', 'بإحصار الأعصاب'],
    ['ar', 'نقطة الزناد', 'حقن نقاط الزناد'],
    ['ar', 'الأثر الجانبي', 'تسبب آثارًا جانبية'],
    ['fa', 'عارضهٔ جانبی', 'عوارض جانبی'],
    ['fa', 'نقطهٔ ماشه‌ای', 'نقطه‌های ماشه‌ای'],
    ['ko', '신경 차단술', '신경차단술을 받으면'],
    ['ja', '神経ブロック', '神経ブロックを受けます。'],
    ['zh-Hans', '神经阻滞', '做神经阻滞后'],
    ['vi', 'Phong bế thần kinh (nerve block)', 'Mũi phong bế thần kinh'],
    ['ht', 'Blòk nè', 'Yo fè blòk nè yo.'],
    ['fil', 'Nerve block', 'Ang mga nerve block ay nakatutulong.'],
  ])('finds in %s “%s” in “%s”', (tag, term, text) => {
    expect(usesTerm(text, term, tag)).toBe(true);
  });

  it.each([
    ['es', 'Bloqueo nervioso', 'La anestesia del nervio ayuda.'],
    ['fr', 'Bloc nerveux', 'Une anesthésie du nerf'],
    ['de', 'Facettengelenk', 'Das Wirbelgelenk schmerzt.'],
    ['pl', 'Blokada nerwu', 'Po znieczuleniu nerwów'],
    ['ru', 'Блокада нерва', 'После укола в нерв'],
    ['ar', 'إحصار العصب', 'تخدير العصب'],
    ['fa', 'بلوک عصبی', 'بی‌حسی عصب'],
    ['ko', '신경 차단술', '신경 마취'],
    ['ja', '神経ブロック', '神経の麻酔'],
    ['zh-Hans', '神经阻滞', '神经封闭'],
    ['vi', 'Phong bế thần kinh', 'Gây tê dây thần kinh'],
    ['ht', 'Blòk nè', 'Piki nan nè a'],
    ['fil', 'Nerve block', 'Pampamanhid sa ugat'],
  ])('does not find in %s “%s” in “%s”', (tag, term, text) => {
    expect(usesTerm(text, term, tag)).toBe(false);
  });
});

/** What the gate says of a Spanish text beside its English. */
function findingsOn(english: string, spanish: string, variants?: readonly string[]) {
  const [, locale] = registryOf('en', 'es').locales;
  if (locale === undefined) throw new Error('There is no Spanish');
  const terms = (joint: string, injection: string) => ({
    'facet-joint': {
      term: joint,
      definition: 'x',
      ...(variants === undefined ? {} : { variants }),
    },
    'joint-injection': { term: injection, definition: 'x' },
  });
  const document = (
    name: DocumentName,
    source: unknown,
    own: unknown,
    [a, b]: Map<string, string>[],
  ): Document => {
    const text = (
      of: unknown,
      segments = new Map<string, string>(),
      provenance: Localized<unknown>['provenance'] = originalOf(segments),
    ) => ({ text: of, segments, provenance });
    return {
      name,
      source: text(source, a),
      translated: text(own, b, translatedFrom(a ?? new Map())),
      withProvenance: () => [],
      withTargets: () => [],
    };
  };
  const [source, own] = [
    terms('Facet joint', 'Joint injection'),
    terms('Articulación facetaria', 'Inyección articular'),
  ];
  const glossary = document('glossary', source, own, [
    new Map(segmentsOfGlossary(source)),
    new Map(segmentsOfGlossary(own)),
  ]);
  const topic = document('pages/introduction', undefined, undefined, [
    new Map([['summary', english]]),
    new Map([['summary', spanish]]),
  ]);
  return terminology({ locale, isSource: false, document: topic, documents: [topic, glossary] });
}

describe('the gate of terminology', () => {
  it('finds another word for an approved term', () => {
    expect(findingsOn('Your facet joints hurt.', 'Le duelen las carillas.')).toEqual([
      {
        gate: 'terminology',
        severity: 'warning',
        segment: 'summary',
        message: '“Facet joint” is “Articulación facetaria” in the glossary',
      },
    ]);
    expect(
      findingsOn('Your facet joints hurt.', 'Le duelen las articulaciones facetarias.'),
    ).toEqual([]);
    expect(findingsOn('Your joints hurt.', 'Le duelen las carillas.')).toEqual([]);
  });

  it('takes the variants that the glossary approves', () => {
    expect(findingsOn('Your facet joints hurt.', 'Le duelen las facetas.', ['faceta'])).toEqual([]);
  });

  it('takes an injection into a facet joint for no joint injection', () => {
    const text = 'Inyección en la articulación facetaria';
    expect(findingsOn('Facet joint injection', text)).toEqual([]);
    expect(findingsOn('Joint injection', 'Infiltración')).toHaveLength(1);
  });
});

import { describe, expect, it } from 'vitest';
import type { Localized } from '../../../functions/shared/domain/catalogue.ts';
import type { Segments } from '../../../functions/shared/domain/segments.ts';
import { examine } from '../../../tools/content/gates/examine.ts';
import type { Gate } from '../../../tools/content/gates/gate.ts';
import { gates } from '../../../tools/content/gates/gates.ts';
import { proportion } from '../../../tools/content/gates/length.ts';
import { readability } from '../../../tools/content/gates/readability.ts';
import type { Document, DocumentName } from '../../../tools/content/workflow/documents.ts';
import {
  clinicCatalogue,
  originalOf,
  smallCatalogue,
  translatedFrom,
} from '../../support/content.ts';
import { registryOf } from '../../support/registry.ts';

const clinic = await clinicCatalogue();

/** A document with a translation of its own. */
function documentOf(name: DocumentName, source: Segments, translated: Segments): Document {
  const text = (segments: Segments, provenance: Localized<unknown>['provenance']) => ({
    text: undefined,
    segments,
    provenance,
  });
  return {
    name,
    source: text(source, originalOf(source)),
    translated: text(translated, translatedFrom(source, translated)),
    withProvenance: () => [],
    withTargets: () => [],
  };
}

/** What all gates say of a text in a locale. */
function findingsOn(
  tag: string,
  text: string,
  source: string,
  name: DocumentName,
  key: string,
): string[] {
  const [, locale] = registryOf('en', tag).locales;
  if (locale === undefined) throw new Error(tag);
  const document = documentOf(name, new Map([[key, source]]), new Map([[key, text]]));
  return gates
    .flatMap((gate) => gate({ locale, isSource: false, document, documents: [document] }))
    .map(({ gate, severity, message }) => `${gate} ${severity}: ${message}`);
}

describe('the gates', () => {
  it('let all content of the clinic pass', () => {
    const errors = examine(clinic, gates).filter(({ severity }) => severity === 'error');
    expect(errors).toEqual([]);
  });

  it('let content pass that is right', () => {
    const inSpanish = examine(smallCatalogue(), gates).filter(({ locale }) => locale === 'es');
    expect(inSpanish).toEqual([]);
  });

  it.each<[tag: string, text: string, finding: string]>([
    ['es', 'Dоlor', 'script error: "о" is not of the script Latn'],
    ['ru', 'Боль в cпине.', 'script error: "cпине" mixes two scripts'],
    ['zh-Hant', '头痛。', 'script error: "头" is Simplified Chinese'],
    ['zh-Hans', '頭痛。', 'script error: "頭" is Traditional Chinese'],
    ['ja', '통증。', 'script error: "통" is not of the script Jpan'],
    ['es', 'Duele?', 'punctuation error: has a question that does not begin with ¿'],
    ['es', '¿Duele? Y mucho?', 'punctuation error: has a question that does not begin with ¿'],
    ['es', 'Duele!', 'punctuation error: has an exclamation that does not begin with ¡'],
    ['es', 'El "dolor".', 'punctuation error: has "; this language quotes as “”'],
    ['es', 'El «dolor».', 'punctuation error: has «'],
    ['es', 'El “dolor.', 'punctuation error: has “ without ”'],
    ['es', 'El (dolor.', 'punctuation error: has ( without )'],
    ['es', 'El  dolor.', 'punctuation error: has two spaces in a row'],
    ['es', 'El dolor .', 'punctuation error: has a space before a comma or a full stop'],
    ['es', 'El dolor...', 'punctuation error: has three full stops'],
    ['es', 'El dolor؟', 'punctuation error: has a mark of another script'],
    ['fr', 'Où ?', 'punctuation error: lacks the space that does not break before'],
    ['fr', '« dos\u00a0»', 'punctuation error: lacks the space that does not break after «'],
    ['fr', "L'os.", 'punctuation error: has a typewriter’s apostrophe'],
    ['de', 'Der “Nerv”.', 'punctuation error: has ”; this language quotes as „“'],
    ['pl', 'To “nerw”.', 'punctuation error: has “; this language quotes as „”'],
    ['ru', 'Это “нерв”.', 'punctuation error: has “; this language quotes as «»'],
    ['zh-Hans', '疼痛,治疗。', 'punctuation error: has a half-width mark'],
    ['zh-Hant', '疼痛.', 'punctuation error: has a half-width mark'],
    ['zh-Hant', '“疼痛”。', 'punctuation error: has “; this language quotes as 「」'],
    ['ja', '痛み，痛み。', 'punctuation error: has ， or ．'],
    ['ja', '痛み(いたみ)。', 'punctuation error: has a half-width mark'],
    ['ko', '통증。', 'punctuation error: has a mark of another script'],
    ['ar', 'ألم, ألم', 'punctuation error: has a Latin mark'],
    ['ar', 'ألم?', 'punctuation error: has a Latin mark'],
    ['ar', '٣ أيام', 'punctuation error: has other figures than 0 to 9'],
    ['fa', 'درد, درد', 'punctuation error: has a Latin mark'],
    ['fa', '۳ روز', 'punctuation error: has other figures than 0 to 9'],
    ['ht', 'l’opération', 'punctuation error: has a French article'],
    [
      'ht',
      'Doulè kwonik cote a.',
      'orthography error: has a letter that Haitian Creole does not write',
    ],
    ['ht', 'Opération an.', 'orthography error: has a French accent'],
    ['fa', 'يک درد', 'orthography error: has an Arabic letter'],
    ['fa', 'كمک', 'orthography error: has an Arabic letter'],
    ['ar', 'کتاب', 'orthography error: has a Persian letter'],
    ['es', 'El coração.', 'orthography error: has a letter that Spanish does not write'],
    ['it', 'Il señor.', 'orthography error: has a letter that Italian does not write'],
    ['pt-BR', 'A señora.', 'orthography error: has a letter that Portuguese does not write'],
    ['fr', 'La mañana.', 'orthography error: has a letter that French does not write'],
    ['pl', 'Über.', 'orthography error: has a letter that Polish does not write'],
    ['de', 'Haus\u00adtür', 'forbidden-characters error: holds a soft hyphen'],
    ['es', 'a\u200bb', 'forbidden-characters error: holds a character without width'],
    ['ar', 'ألـم', 'forbidden-characters error: holds a tatweel'],
    ['ar', 'ﺃﻟﻢ', 'forbidden-characters error: holds a presentation form'],
    ['es', 'Hola 🙂', 'forbidden-characters error: holds an emoji'],
    ['es', 'a\u0378b', 'forbidden-characters error: holds a code point that is no character'],
    ['es', 'Dolor！', 'forbidden-characters error: holds a full-width character'],
    ['ja', 'ＭＲＩ検査', 'forbidden-characters error: holds a full-width letter'],
    ['es', 'a\u00a0b', 'forbidden-characters error: holds a space that does not break'],
    ['es', '¿Duele.', 'punctuation error: has ¿ without ?'],
    ['es', '¡Duele.', 'punctuation error: has ¡ without !'],
    ['es', '¿Duele mucho¿?', 'punctuation error: has ¿ without ?'],
    ['es', 'Es ”dolor“.', 'punctuation error: has ” without “'],
    ['es', 'Es )dolor(.', 'punctuation error: has ) without ('],
    ['pl', 'To ”nerw„.', 'punctuation error: has ” without „'],
    ['es', "El 'dolor'.", 'punctuation error: has a typewriter’s apostrophe'],
    ['zh-Hans', '检查 MRI.', 'punctuation error: has a half-width mark'],
    ['zh-Hant', 'MRI, 檢查。', 'punctuation error: has a half-width mark'],
    ['ja', '検査はMRI?', 'punctuation error: has a half-width mark'],
    ['ru', 'Ask the doctor now.', 'script error: "Ask the doctor now" is not translated'],
    ['ru', 'Боль a спине.', 'script error: "a" is a Latin letter that looks like a Cyrillic one'],
    ['es', 'a\u2028b', 'forbidden-characters error: holds a space that is not of this language'],
    ['es', 'a\u2003b', 'forbidden-characters error: holds a space that is not of this language'],
    ['es', 'a\u3000b', 'forbidden-characters error: holds a space that is not of this language'],
    ['ar', 'أ\u200cب', 'forbidden-characters error: holds a joiner that only Persian writes'],
    ['fa', 'ا\u200dب', 'forbidden-characters error: holds a character without width'],
    ['es', 'Hola 🇪🇸', 'forbidden-characters error: holds an emoji'],
    ['es', 'El el dolor.', 'doubled-words warning: “El el” is there twice'],
    ['de', 'Der Nerv und und das Knie.', 'doubled-words warning: “und und” is there twice'],
    ['pl', 'Ból ból mija.', 'doubled-words warning: “Ból ból” is there twice'],
    ['es', 'Son 3.', 'numbers error: the number 3 is not in the English'],
    ['es', 'Pain in the neck.', 'untranslated error: it is the English itself'],
  ])('find in %s: %s', (tag, text, finding) => {
    const found = findingsOn(tag, text, 'Pain in the neck.', 'pages/introduction', 'summary');
    expect(found.join('\n')).toContain(finding);
  });

  it.each([
    ['es', '¿Le duele? ¡Pida ayuda! Vea “dolor” (L4-L5) y {{name}}.'],
    ['fr', 'Où\u00a0? L’os «\u00a0dos\u00a0» (back)\u202f: oui\u00a0!'],
    ['de', 'Der „Nerv“ (nerve).'],
    ['pl', 'To „nerw” (nerve).'],
    ['zh-Hans', '“疼痛”（pain），治疗。'],
    ['zh-Hant', '「疼痛」（pain），治療。'],
    ['ja', '「痛み」（pain）、痛み。'],
    ['ko', '‘통증’(pain), 통증. 통증?'],
    ['ar', '«ألم» (pain)، ألم؟'],
    ['fa', '«درد» (pain)، می‌تواند؟'],
    ['ht', 'Chak jou, doulè a (chronic pain) kòmanse: “doulè”.'],
    ['vi', '“Đau” là gì? Đau (pain): {{name}}.'],
    ['es', '¿Duele? (“Sí”) ¡Ay! ¡Y no!'],
    ['fr', 'Vous vous sentez mieux.'],
    ['de', 'Die, die die Nerven kennt.'],
    ['vi', 'Nghỉ từ từ, chung chung.'],
    ['ru', 'Боль в спине (failed back surgery syndrome), MRI.'],
    ['zh-Hans', '检查 MRI。'],
  ])('find nothing in %s: %s', (tag, text) => {
    const source = 'Pain {{name}} L4-L5';
    const wanted = text.includes('L4') ? source : 'Pain is here.';
    expect(findingsOn(tag, text, wanted, 'pages/introduction', 'summary')).toEqual([]);
  });

  it('find what is too long for its place', () => {
    const long = 'Dolor de espalda y de cuello y de todo lo demás que duele mucho y más';
    const on = (name: DocumentName, key: string, text: string) =>
      findingsOn('es', text, 'Pain.', name, key).join();
    expect(on('pages/introduction', 'title', long)).toContain('there is room for 60');
    expect(on('pages/introduction', 'sections.a.heading', long)).toContain('there is room for 60');
    expect(on('pages/introduction', 'summary', long)).not.toContain('length');
    expect(on('glossary', 'x.term', `${long} y más cosas`)).toContain('there is room for 80');
    expect(on('ui', 'kinds.pages.title', long)).toContain('there is room for 40');
    expect(on('ui', 'kinds.pages.count_one', long)).toContain('there is room for 48');
  });

  it('find a translation that lost most of its text', () => {
    const source = 'This is a sentence of some length, as most of them are.';
    const keys = Array.from({ length: 9 }, (_, index) => `sections.a.${index}.paragraph`);
    const good = new Map(keys.map((key) => [key, `${source} Y más.`]));
    const bad = new Map([...good, ['sections.a.3.paragraph', 'Es una frase.']]);
    const [, locale] = registryOf('en', 'es').locales;
    const document = documentOf(
      'pages/introduction',
      new Map(keys.map((key) => [key, source])),
      bad,
    );
    if (locale === undefined) throw new Error('There is no Spanish');
    const found = proportion({ locale, isSource: false, document, documents: [document] });
    expect(found).toMatchObject([{ severity: 'warning', segment: 'sections.a.3.paragraph' }]);
  });

  it('find English that is hard to read, and judge no other language by it', () => {
    const hard =
      'Percutaneous radiofrequency neurotomy demonstrates statistically significant analgesic superiority.';
    const [english, spanish] = registryOf('en', 'es').locales;
    const on = (text: string, gate: Gate = readability) => {
      const segments = new Map([['summary', text]]);
      const document = documentOf('pages/introduction', segments, segments);
      return [english, spanish].map((locale) =>
        locale === undefined
          ? []
          : gate({ locale, isSource: locale === english, document, documents: [document] }),
      );
    };
    expect(on(hard)).toMatchObject([[{ gate: 'readability', severity: 'error' }], []]);
    expect(on('The nerve is numb. We can help you with it.')).toEqual([[], []]);
    expect(
      on('Many different injections can treat painful conditions of the spine.'),
    ).toMatchObject([[{ gate: 'readability' }], []]);
  });
});

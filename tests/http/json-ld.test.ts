import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { clinicCatalogue } from '../support/content.ts';
import { readVocabulary } from '../support/schema-org.ts';
import { startService } from '../support/service.ts';

const catalogue = await clinicCatalogue();
const clinic = {
  name: 'The Clinic',
  phone: '+1 555 0100',
  address: '1 Main Street',
  website: 'https://clinic.example',
};
const { app } = await startService({ catalogue, clinic });
const vocabulary = await readVocabulary();
const node = v.record(v.string(), v.unknown());
const read = async (path: string) => v.parse(node, await (await app.request(path)).json());

describe('JSON-LD', () => {
  it('of every topic in every language is in schema.org’s own words', async () => {
    for (const { tag } of catalogue.registry.locales) {
      for (const { id } of catalogue.topics) {
        const page = await read(`/v1/${tag}/${id}.jsonld`);
        expect({ id, tag, found: vocabulary.check(page) }).toEqual({ id, tag, found: [] });
      }
    }
  });

  it('of a treatment is a therapy, in the language of the text, and names its original', async () => {
    expect(await read('/v1/es/treatments/joint-injections.jsonld')).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'MedicalWebPage',
      url: 'https://care.example/v1/es/treatments/joint-injections.html',
      inLanguage: 'es',
      isAccessibleForFree: true,
      publisher: { '@type': 'MedicalClinic', name: 'The Clinic' },
      about: { '@type': 'MedicalTherapy', name: 'Inyecciones en las articulaciones' },
      translationOfWork: {
        url: 'https://care.example/v1/en/treatments/joint-injections.html',
        inLanguage: 'en',
      },
    });
  });

  it('of a condition names the treatments that may help', async () => {
    const { about } = await read('/v1/en/conditions/nerve-pain.jsonld');
    expect(about).toMatchObject({
      '@type': 'MedicalCondition',
      possibleTreatment: [{ name: 'Nerve blocks' }, { name: 'Spinal cord stimulation' }],
    });
  });

  it.each(['en', 'es'])('tells when its text last changed, in %s', async (tag) => {
    const topic = `/v1/${tag}/conditions/nerve-pain`;
    const { translation } = await read(topic);
    const { dateModified } = await read(`${topic}.jsonld`);
    expect(dateModified).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(translation).toMatchObject({ updatedAt: dateModified });
  });

  it('of a condition has its codes of ICD-10-CM, and none that need a licence', async () => {
    const { about } = await read('/v1/ht/conditions/nerve-pain.jsonld');
    const { code } = v.parse(v.object({ code: v.array(node) }), about);
    expect(code).toContainEqual({
      '@type': 'MedicalCode',
      codeValue: 'M54.16',
      codingSystem: 'ICD-10-CM',
    });
    expect(new Set(code.map(({ codingSystem }) => codingSystem))).toEqual(new Set(['ICD-10-CM']));
    const published = catalogue.codes.find(({ system }) => system === 'icd-10-cm');
    expect(code.map(({ codeValue }) => codeValue)).toEqual(
      published?.topics['conditions/nerve-pain'],
    );
  });

  it.each(['treatments/epidural-steroid-injections', 'pages/introduction'])(
    'of %s has no codes: it is no condition',
    async (topic) => {
      expect(JSON.stringify(await read(`/v1/en/${topic}.jsonld`))).not.toContain('MedicalCode');
    },
  );

  it('of the original names its translations; of neither claims a review', async () => {
    const [english, spanish] = [
      await read('/v1/en/benefits/personal-plan.jsonld'),
      await read('/v1/es/benefits/personal-plan.jsonld'),
    ];
    expect(english['workTranslation']).toHaveLength(16);
    expect(english).not.toHaveProperty('translationOfWork');
    for (const page of [english, spanish]) {
      expect(page).not.toHaveProperty('lastReviewed');
      expect(page).not.toHaveProperty('reviewedBy');
    }
    expect(spanish['creativeWorkStatus']).toMatch(/computadora/);
  });
});

describe('the check by the vocabulary', () => {
  const page = { '@type': 'MedicalWebPage', name: 'A page' };

  it.each([
    [{ ...page, '@type': 'MedicalPage' }, '$: MedicalPage is no class'],
    [{ ...page, indication: 'x' }, '$.indication is no property'],
    [{ ...page, possibleTreatment: [] }, '$.possibleTreatment is no property of MedicalWebPage'],
    [{ ...page, isAccessibleForFree: 'yes' }, '$.isAccessibleForFree[0]: "yes" is none of Boolean'],
    [{ ...page, aspect: 'x' }, '$.aspect is superseded'],
    [{ ...page, lastReviewed: 'yesterday' }, '$.lastReviewed[0]: "yesterday" is none of Date'],
    [
      {
        ...page,
        hasPart: [
          { '@type': 'HealthTopicContent', hasHealthAspect: 'https://schema.org/GoodHealthAspect' },
        ],
      },
      '$.hasPart[0].hasHealthAspect[0]: "https://schema.org/GoodHealthAspect" is none of HealthAspectEnumeration',
    ],
    [{ ...page, publisher: page }, '$.publisher[0]: MedicalWebPage is none of'],
  ])('finds what is planted: %#', (planted, expected) => {
    const [found = ''] = vocabulary.check(planted);
    expect(found).toContain(expected);
  });
});

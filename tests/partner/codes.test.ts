import { afterAll, describe, expect, it } from 'vitest';
import { clinicCatalogue, inLocales } from '../support/content.ts';
import { askingInfobutton } from '../support/infobutton.ts';
import { startPartnerService } from '../support/partner-service.ts';

const { app } = await startPartnerService({
  catalogue: inLocales(await clinicCatalogue(), ['en']),
  licensed: ['cpt', 'snomed-ct'],
});
const { feed, holdToAtom } = askingInfobutton(app);
afterAll(holdToAtom);

const joints = 'conditions/back-neck-joint-pain';
const nerves = 'conditions/nerve-pain';
const sports = 'conditions/sports-repetitive-motion-injuries';
const epidural = 'treatments/epidural-steroid-injections';
const facet = 'treatments/facet-joint-injections';
const stimulation = 'treatments/spinal-cord-stimulation';

/** What clinicians’ systems send, and the topics that a patient is to read: written down apart from the content. */
const table: readonly (readonly [system: string, code: string, ...topics: string[]])[] = [
  ['ICD-10-CM', 'M54.2', joints],
  ['ICD-10-CM', 'M54.50', joints],
  ['ICD-10-CM', 'M54.51', joints],
  ['ICD-10-CM', 'M54.59', joints],
  ['ICD-10-CM', 'M54.6', joints],
  ['ICD-10-CM', 'M47.812', joints],
  ['ICD-10-CM', 'M47.814', joints],
  ['ICD-10-CM', 'M47.816', joints],
  ['ICD-10-CM', 'M47.817', joints],
  ['ICD-10-CM', 'M48.02', joints],
  ['ICD-10-CM', 'M48.061', joints],
  ['ICD-10-CM', 'M48.062', joints],
  ['ICD-10-CM', 'M17.0', joints],
  ['ICD-10-CM', 'M17.11', joints],
  ['ICD-10-CM', 'M16.12', joints],
  ['ICD-10-CM', 'M19.011', joints],
  ['ICD-10-CM', 'M75.02', joints],
  ['ICD-10-CM', 'M54.12', nerves],
  ['ICD-10-CM', 'M54.16', nerves],
  ['ICD-10-CM', 'M54.17', nerves],
  ['ICD-10-CM', 'M54.31', nerves],
  ['ICD-10-CM', 'M54.42', nerves],
  ['ICD-10-CM', 'B02.22', nerves],
  ['ICD-10-CM', 'B02.29', nerves],
  ['ICD-10-CM', 'G50.0', nerves],
  ['ICD-10-CM', 'M54.81', nerves],
  ['ICD-10-CM', 'E11.42', nerves],
  ['ICD-10-CM', 'G90.511', nerves],
  ['ICD-10-CM', 'G90.522', nerves],
  ['ICD-10-CM', 'M96.1', 'conditions/failed-back-surgery-syndrome'],
  ['ICD-10-CM', 'G89.3', 'conditions/cancer-related-pain'],
  ['ICD-10-CM', 'M79.12', sports],
  ['ICD-10-CM', 'M79.18', sports],
  ['ICD-10-CM', 'M75.51', sports],
  ['ICD-10-CM', 'M70.61', sports],
  ['ICD-10-CM', 'M51.16', epidural],
  ['ICD-10-CM', 'M51.27', epidural],
  ['ICD-10-CM', 'M50.122', epidural],
  ['CPT', '62321', epidural],
  ['CPT', '62323', epidural],
  ['CPT', '64479', epidural],
  ['CPT', '64483', epidural],
  ['CPT', '64484', epidural],
  ['CPT', '64490', facet],
  ['CPT', '64493', facet],
  ['CPT', '64495', facet],
  ['CPT', '64633', 'treatments/radiofrequency-ablation'],
  ['CPT', '64635', 'treatments/radiofrequency-ablation'],
  ['CPT', '63650', stimulation],
  ['CPT', '63655', stimulation],
  ['CPT', '20600', 'treatments/joint-injections'],
  ['CPT', '20610', 'treatments/joint-injections'],
  ['CPT', '20552', 'treatments/trigger-point-injections'],
  ['CPT', '20553', 'treatments/trigger-point-injections'],
  ['CPT', '64450', 'treatments/nerve-blocks'],
  ['SNOMED CT', '128196005', nerves],
  ['SNOMED CT', '23056005', nerves],
  ['SNOMED CT', '18347007', joints],
  ['ICD-10-CM', 'M54.14'],
  ['CPT', '99213'],
];

describe('codes of the field', () => {
  it('are sixty', () => {
    expect(table).toHaveLength(60);
  });

  it.each(table)('%s %s', async (system, code, ...topics) => {
    const { entries } = await feed(
      new URLSearchParams({
        'mainSearchCriteria.v.c': code,
        'mainSearchCriteria.v.cs': system,
      }).toString(),
    );
    const links = entries.flatMap((entry) => entry.links.map(({ href }) => href));
    expect(links).toEqual(topics.map((id) => `https://care.example/read/en/${id}`));
  });
});

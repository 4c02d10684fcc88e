import { describe, expect, it } from 'vitest';
import { readEnvironment as readContentEnvironment } from '../../functions/content/environment.ts';
import { readEnvironment as readKioskEnvironment } from '../../functions/kiosk/environment.ts';
import { readEnvironment as readPublishEnvironment } from '../../functions/publish/environment.ts';

describe('the environment', () => {
  it('is read once, with what is optional left out', () => {
    const variables = {
      CONTENT_TABLE: 'table',
      PUBLIC_URL: 'https://care.example/',
      CLINIC_PHONE: '',
    };
    expect(readContentEnvironment(variables)).toEqual({
      table: 'table',
      publicUrl: 'https://care.example',
      clinic: { name: undefined, phone: undefined, address: undefined, website: undefined },
    });
  });

  it('takes kinds of topic with a policy of their own', () => {
    const read = (TRANSLATION_POLICY: string) =>
      readPublishEnvironment({ CONTENT_TABLE: 'table', TRANSLATION_POLICY }).policy;
    expect(read('labelled')).toEqual({ policy: 'labelled' });
    expect(read('reviewed-only,pages=labelled')).toEqual({
      policy: 'reviewed-only',
      kindPolicies: { pages: 'labelled' },
    });
    expect(() => read('reviewed-only,cures=labelled')).toThrow(/TRANSLATION_POLICY.*such as/s);
  });

  it('says how long a device may be alone: 14 days unless told', () => {
    const read = (KIOSK_MAX_AGE_DAYS?: string) =>
      readKioskEnvironment({ CONTENT_TABLE: 'table', KIOSK_MAX_AGE_DAYS }).maxAgeDays;
    expect([read(), read('7')]).toEqual([14, 7]);
    for (const wrong of ['0', '1.5', 'a week', '-1']) {
      expect(() => read(wrong)).toThrow(/KIOSK_MAX_AGE_DAYS.*days/s);
    }
  });

  it('names every variable that is missing or cannot be used', () => {
    expect(() => readContentEnvironment({ PUBLIC_URL: 'care' })).toThrow(
      /CONTENT_TABLE.*PUBLIC_URL/s,
    );
    expect(() => readPublishEnvironment({ TRANSLATION_POLICY: 'any' })).toThrow(
      /CONTENT_TABLE.*TRANSLATION_POLICY/s,
    );
  });
});

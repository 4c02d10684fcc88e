import { afterAll, describe, expect, it } from 'vitest';
import { clinicCatalogue, inLocales } from '../support/content.ts';
import {
  askingInfobutton,
  code,
  codeQuery,
  icd,
  language,
  name,
  system,
} from '../support/infobutton.ts';
import { startPartnerService } from '../support/partner-service.ts';

const catalogue = inLocales(await clinicCatalogue(), ['en', 'es', 'ar', 'ht']);
const { app } = await startPartnerService({ catalogue });
const { feed, holdToAtom } = askingInfobutton(app);
afterAll(holdToAtom);

async function refusal(query: string, path = '/infobutton') {
  const response = await app.request(`${path}?${query}`);
  const body = JSON.parse(await response.text());
  return { status: response.status, body };
}

describe('what is asked', () => {
  it.each([
    ['no code', `${system}=${icd}`, code],
    ['an empty code', `${code}=&${system}=${icd}`, code],
    ['a code twice', `${codeQuery('M54.16')}&${code}=M54.16`, code],
    ['a code of 33 characters', codeQuery('M'.repeat(33)), code],
    ['a code of 10 KB', codeQuery('M'.repeat(10_240)), code],
    ['a code with a space in it', codeQuery('M54 16'), code],
    ['a code that is markup', codeQuery('<b>'), code],
    ['no system', `${code}=M54.16`, system],
    ['a system twice', `${codeQuery('M54.16')}&${system}=${icd}`, system],
    ['a system of 257 characters', `${code}=M54.16&${system}=${'9'.repeat(257)}`, system],
    ['a system of 10 KB', `${code}=M54.16&${system}=${'9'.repeat(10_240)}`, system],
    ['a system with a control character', `${code}=M54.16&${system}=ICD%00`, system],
    ['a name of 501 characters', codeQuery('M54.16', { [name]: 'x'.repeat(501) }), name],
    ['a name of 10 KB', codeQuery('M54.16', { [name]: 'x'.repeat(10_240) }), name],
    ['a name twice', `${codeQuery('M54.16')}&${name}=a&${name}=b`, name],
    ['a language twice', `${codeQuery('M54.16')}&${language}=es&${language}=en`, language],
    ['a language of 10 KB', codeQuery('M54.16', { [language]: 'e'.repeat(10_240) }), language],
    [
      'a reader that there is not',
      codeQuery('M54.16', { informationRecipient: 'pat' }),
      'informationRecipient',
    ],
    [
      'a provider’s language of 10 KB',
      codeQuery('M54.16', {
        informationRecipient: 'PROV',
        'performer.languageCode.c': 'e'.repeat(10_240),
      }),
      'performer.languageCode.c',
    ],
    [
      'a format that there is not',
      codeQuery('M54.16', { knowledgeResponseType: 'text/html' }),
      'knowledgeResponseType',
    ],
    [
      'JSONP',
      codeQuery('M54.16', { knowledgeResponseType: 'application/javascript', callback: 'f' }),
      'knowledgeResponseType',
    ],
    ['names in another case', `mainsearchcriteria.v.c=M54.16&${system}=${icd}`, code],
  ])('%s is refused by name', async (_what, query, parameter) => {
    const { status, body } = await refusal(query);
    expect(status).toBe(400);
    expect(body).toMatchObject({
      type: 'urn:problem-type:carelingua:invalid-parameter',
      parameter,
      detail: expect.stringContaining(parameter),
    });
    expect(JSON.stringify(body).length).toBeLessThan(600);
  });

  it('is refused in the language that is asked for', async () => {
    expect((await refusal(`${language}=spa`)).body.title).toBe(
      (await refusal(`${language}=es-MX`)).body.title,
    );
    expect((await refusal(`${language}=spa`)).body.title).not.toBe((await refusal('')).body.title);
  });

  it('names the formats that there are, where it names one that there is not', async () => {
    const { body } = await refusal(
      codeQuery('M54.16', { knowledgeResponseType: 'application/javascript' }),
    );
    expect(body.available).toEqual([
      'application/xml',
      'text/xml',
      'application/atom+xml',
      'application/json',
    ]);
  });

  it('may be surrounded by everything else that record systems send, doubled or not', async () => {
    const others = [
      'performer=PROV',
      'performer.languageCode.c=ar',
      'performer.languageCode.c=es',
      'taskContext.c.c=PROBLISTREV',
      'subTopic.v.c=Q000628',
      'patientPerson.administrativeGenderCode.c=F',
      'age.v.v=47',
      'age.v.u=a',
      'ageGroup.v.c=D008875',
      'encounter.c.c=AMB',
      'representedOrganization.id.root=1.2.3',
      'holder.assignedEntity.n=x',
      'knowledgeRequestNotification.effectiveTime.v=20261122',
      'mainSearchCriteria.v.ot=radiculopathy',
      'informationRecipient.languageCode.cs=ISO639-1',
      'informationRecipient.languageCode.dn=English',
      `callback=${'x'.repeat(10_240)}`,
      '%00=%ff',
      '=',
    ].join('&');
    const plain = await feed(codeQuery('M54.16'));
    expect(await feed(`${others}&${codeQuery('M54.16')}&${others}`)).toEqual(plain);
    expect(plain.entries).toHaveLength(1);
  });

  it.each([
    [`${system} by name`, new URLSearchParams({ [code]: 'm5416', [system]: 'icd10cm' }).toString()],
    ['spaces around', codeQuery(' M54.16 ', { [system]: ` ${icd} ` })],
    ['empty values', codeQuery('M54.16', { [name]: '', [language]: '', informationRecipient: '' })],
  ])('may be written in other ways: %s', async (_what, query) => {
    expect((await feed(query)).entries).toEqual((await feed(codeQuery('M54.16'))).entries);
  });
});

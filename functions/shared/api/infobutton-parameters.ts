import * as v from 'valibot';

/** The parameters of HL7's Infobutton that are read, by their names (HL7 Infobutton, URL-based implementation). */

const language = (whose: string) =>
  v.optional(
    v.pipe(
      v.string(),
      v.maxLength(256),
      v.description(
        `${whose}: a language tag or a code of ISO 639. One that we have no texts in is answered in English, and told.`,
      ),
    ),
  );

const code = v.pipe(
  v.string(),
  v.trim(),
  v.maxLength(32),
  v.regex(/^[0-9A-Za-z][-.0-9A-Za-z]*$/),
  v.description(
    'The code that texts are looked for by: `M54.16`. ICD-10-CM is read with or without its dot, in any case, and from the left.',
  ),
);

const system = v.pipe(
  v.string(),
  v.trim(),
  v.maxLength(256),
  // oxlint-disable-next-line no-control-regex
  v.regex(/^[^\u0000-\u001f\u007f]+$/),
  v.description(
    'The system of the code, by its object identifier (`2.16.840.1.113883.6.90`) or its name (`ICD-10-CM`). One that we have no texts by is answered without entries.',
  ),
);

const recipient = v.optional(
  v.pipe(
    v.picklist(['PAT', 'PROV', 'PAYOR']),
    v.description('Who reads: the patient, a provider or a payor. The texts are the same.'),
  ),
  'PAT',
);

/** The formats of a feed: Atom in XML under each of its names, and the same feed in JSON. */
export const responseTypes = [
  'application/xml',
  'text/xml',
  'application/atom+xml',
  'application/json',
] as const;

/** What a page for people is asked with. */
export const infobuttonPage = {
  'mainSearchCriteria.v.c': code,
  'mainSearchCriteria.v.cs': system,
  informationRecipient: recipient,
  'informationRecipient.languageCode.c': language('The language of who reads'),
  'performer.languageCode.c': language(
    'The language of the provider, where a provider reads and no other is given',
  ),
};

/** What a feed is asked with. */
export const infobutton = {
  ...infobuttonPage,
  'mainSearchCriteria.v.dn': v.optional(
    v.pipe(
      v.string(),
      v.maxLength(500),
      v.description(
        'The name of what the code means. It comes back in the feed, and is not looked for.',
      ),
    ),
    '',
  ),
  knowledgeResponseType: v.optional(
    v.pipe(
      v.picklist(responseTypes),
      v.description('The format: Atom in XML, or the same feed in JSON.'),
    ),
    'application/xml',
  ),
};

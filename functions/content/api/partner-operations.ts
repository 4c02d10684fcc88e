import {
  infobutton,
  infobuttonPage,
  responseTypes,
} from '../../shared/api/infobutton-parameters.ts';
import type { Operation } from './operations.ts';
import * as parameters from './parameters.ts';

const plain = { group: 'Partners', languages: 'none', examples: {} } as const;

const record = {
  ...plain,
  summary: 'What there is to read about a code, for record systems',
  description:
    'HL7’s Infobutton by its URL: an Atom feed with an entry for each topic of the code. A code or a system that we know nothing about is answered without entries. Parameters of HL7’s that are not named here are passed over. The answer is of the language that is asked for, else in English.',
  query: infobutton,
  answer: 'InfobuttonFeed',
  formats: responseTypes.filter((type) => type !== 'application/json'),
} as const;

const page = {
  ...plain,
  summary: 'What there is to read about a code, for people',
  description:
    'A page without scripts. Where no language is asked for, it is negotiated by `Accept-Language`.',
  query: infobuttonPage,
  formats: ['text/html'],
} as const;

/** What is there for those who show our texts, or send patients to them. */
export const partnerOperations: readonly Operation[] = [
  {
    group: 'Partners',
    id: 'feed',
    summary: 'What changed for readers, when, and why',
    description:
      'An Atom feed of the last releases, the newest first: topics that are new, changed, reviewed or gone, and those that we have stopped showing. Who shows our texts elsewhere hears of it here.',
    path: '/feed.xml',
    languages: 'path and header',
    query: parameters.none,
    formats: ['application/atom+xml'],
    examples: {},
  },
  // Under our own paths, and under those of MedlinePlus Connect: a system that asks there need only change the host.
  { ...record, id: 'infobutton', path: '/infobutton' },
  { ...record, id: 'infobuttonService', path: '/service' },
  { ...page, id: 'infobuttonPage', path: '/infobutton/page' },
  { ...page, id: 'infobuttonApplication', path: '/application' },
];

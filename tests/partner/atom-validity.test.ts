import { describe, expect, it } from 'vitest';
import { atomFaults } from '../support/atom-validity.ts';

const entry = `<entry xml:lang="es"><title type="text">A</title><link rel="alternate" href="/a" hreflang="es"/>
<id>urn:uuid:1</id><summary type="html">&lt;p&gt;A&lt;/p&gt;</summary><updated>2026-11-22T00:00:00Z</updated></entry>`;
const sound = `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://care.example/" xml:lang="es">
<title type="text">T</title><subtitle type="text">S</subtitle><author><name>N</name><uri>https://care.example/</uri></author>
<updated>2026-11-22T00:00:00.000Z</updated><category scheme="mainSearchCriteria.v.dn" term=""/><id>urn:uuid:0</id>
${entry}</feed>`;
const notice = sound.replace(
  '<link rel="alternate" href="/a" hreflang="es"/>',
  '<content>Gone</content>',
);

describe('the rules of Atom', () => {
  it('pass sound feeds', async () => {
    expect(sound).not.toBe(notice);
    expect(await atomFaults({ sound, notice, empty: sound.replace(entry, '') })).toEqual([]);
  });

  it.each([
    ['no author', '<author><name>N</name><uri>https://care.example/</uri></author>', ''],
    ['an author without a name', '<name>N</name>', ''],
    ['a name of spaces', '<name>N</name>', '<name> </name>'],
    ['no id', '<id>urn:uuid:0</id>', ''],
    ['two ids', '<id>urn:uuid:0</id>', '<id>urn:uuid:0</id><id>urn:uuid:2</id>'],
    ['an id that is no IRI', '<id>urn:uuid:1</id>', '<id>one</id>'],
    ['no title', '<title type="text">A</title>', ''],
    ['an empty title', '<title type="text">A</title>', '<title type="text"></title>'],
    [
      'a type of text that there is not',
      '<title type="text">A</title>',
      '<title type="t">A</title>',
    ],
    ['no date', '<updated>2026-11-22T00:00:00Z</updated>', ''],
    ['a date without a time', '2026-11-22T00:00:00Z', '2026-11-22'],
    ['a date without a zone', '2026-11-22T00:00:00Z', '2026-11-22T00:00:00'],
    ['a day that there is not', '2026-11-22T00:00:00Z', '2026-02-30T00:00:00Z'],
    ['an entry that leads nowhere', 'rel="alternate"', 'rel="via"'],
    ['a link without an address', 'href="/a"', ''],
    ['a language that is none', 'hreflang="es"', 'hreflang="e s"'],
    ['markup that is not escaped', '&lt;p&gt;A&lt;/p&gt;', '<p>A</p>'],
    ['a category without a term', 'term=""', ''],
    ['an element that there is not', '<subtitle type="text">S</subtitle>', '<sub>S</sub>'],
    ['another namespace', 'http://www.w3.org/2005/Atom', 'http://purl.org/atom/ns#'],
    ['what is no XML', '</feed>', ''],
    ['a character that XML forbids', '>T<', '>\u0001<'],
    ['an entity that XML has not', '>T<', '>&nbsp;<'],
  ])('refuse %s', async (_what, is, instead) => {
    const broken = sound.replace(is, instead);
    expect(broken).not.toBe(sound);
    expect(await atomFaults({ broken })).not.toEqual([]);
  });
});

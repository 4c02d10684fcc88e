import { readFile, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Catalogue } from '../../functions/shared/domain/catalogue.ts';
import { compareExchange } from '../../tools/content/exchange/compare-exchange.ts';
import { ExchangeError } from '../../tools/content/exchange/errors.ts';
import { readExchange } from '../../tools/content/exchange/read-file.ts';
import { writePo } from '../../tools/content/exchange/po.ts';
import { writeXliff2 } from '../../tools/content/exchange/write-xliff.ts';
import { smallCatalogue } from '../support/content.ts';
import {
  by,
  exportOf,
  openExchangeFolder,
  spanish,
  topic,
  type ExchangeFolder,
} from '../support/exchange.ts';

let folder: ExchangeFolder;
let exchange: string;
beforeEach(async () => {
  folder = await openExchangeFolder();
  exchange = folder.file;
});
afterEach(async () => folder.remove());

/** Why a file is refused, with every problem on a line. */
async function refusalOf(catalogue: Catalogue, file: string): Promise<string> {
  try {
    const { problems } = compareExchange(catalogue, await readExchange(file));
    return problems
      .map(({ document, key, message }) => `${document} ${key}: ${message}`)
      .join('\n');
  } catch (error) {
    if (!(error instanceof ExchangeError)) throw error;
    return error.message;
  }
}

describe('content import', () => {
  const summary = `${topic} Spanish summary.`;
  it.each<[what: string, work: (text: string) => string, problem: string]>([
    [
      'a document is unknown',
      (text) => text.replaceAll('file id="treatments:nerve-blocks"', 'file id="treatments:x"'),
      'treatments/x title: is of no document of ours',
    ],
    [
      'a unit is unknown',
      (text) => text.replace('unit id="summary"', 'unit id="sumary"'),
      `${topic} sumary: is no segment of the document`,
    ],
    [
      'a unit is there twice',
      (text) => text.replace('unit id="summary"', 'unit id="title"'),
      `${topic} title: is there twice`,
    ],
    [
      'the English is another',
      (text) => text.replace('English summary', 'other summary'),
      `${topic} summary: the English is not ours any more`,
    ],
    [
      'a placeholder is lost',
      (text) => text.replace(/(<target>Hola )<ph [^>]*>/, '$1amigo'),
      'ui hello: must have the placeholders {{name}}',
    ],
    [
      'a placeholder is broken',
      (text) => text.replace(/(<target>Hola )<ph [^>]*>/, '$1{{nam}}'),
      'ui hello: must have the placeholders {{name}}',
    ],
    [
      'a number is added',
      (text) => text.replace(summary, 'Bloqueo 4.'),
      `${topic} summary: the number 4 is not in the English`,
    ],
    [
      'a text is in another script',
      (text) => text.replace(summary, 'Блокада нерва.'),
      `${topic} summary: "Б" is not of the script Latn`,
    ],
    [
      'a text is the English',
      (text) => text.replace(summary, `${topic} English summary.`),
      `${topic} summary: is the English itself`,
    ],
    [
      'a text holds a bidi control',
      (text) => text.replace(summary, 'a\u202eb'),
      `${topic} summary: holds a bidi control`,
    ],
    [
      'a text holds HTML',
      (text) => text.replace(summary, 'a &lt;b&gt;b&lt;/b&gt;'),
      `${topic} summary: holds HTML`,
    ],
    [
      'a text is not NFC',
      (text) => text.replace(summary, 'Corazo\u0301n'),
      `${topic} summary: is not in Unicode`,
    ],
    ['a text is blank', (text) => text.replace(summary, '\u200b'), `${topic} summary: is empty`],
    [
      'a heading is too long',
      (text) => text.replace(`${topic} Spanish title`, 'Muy largo. '.repeat(8).trim()),
      `${topic} title: has 87 characters; there is room for 60`,
    ],
    [
      'the locale is not registered',
      (text) => text.replace('trgLang="es"', 'trgLang="xx"'),
      'is for the locale “xx”. There are: es.',
    ],
    [
      'the locale is the source',
      (text) => text.replace('trgLang="es"', 'trgLang="en"'),
      'is for the locale “en”',
    ],
    [
      'the source is another',
      (text) => text.replace('srcLang="en"', 'srcLang="de"'),
      'is from “de”; our texts are from en',
    ],
    ['it is cut off', (text) => text.slice(0, 700), 'is not well-formed XML'],
    [
      'it has a DOCTYPE',
      (text) => text.replace('<xliff', '<!DOCTYPE x [<!ENTITY a "b">]><xliff'),
      'It has a DOCTYPE',
    ],
    [
      'its namespace is another',
      (text) => text.replace('document:2.0', 'document:3.0'),
      'It is XLIFF of version 2.0 and namespace urn:oasis:names:tc:xliff:document:3.0',
    ],
    [
      'its version is another',
      (text) => text.replace('version="2.0"', 'version="9"'),
      'It is XLIFF of version 9',
    ],
    [
      'it is other XML',
      () => '<svg xmlns="http://www.w3.org/2000/svg"/>',
      'It is XML, and not XLIFF',
    ],
    ['it is nothing', () => ' \n', 'It is empty'],
    ['it is something else', () => 'msgid broken', 'It is not a PO file'],
  ])('refuses a file where %s', async (_what, work, problem) => {
    const catalogue = smallCatalogue();
    const text = await writeXliff2(exportOf(catalogue, 'es'));
    const worked = work(text);
    expect(worked).not.toBe(text);
    await writeFile(exchange, worked);
    expect(await refusalOf(catalogue, exchange)).toContain(problem);
  });

  it.each<[what: string, work: (text: string) => string, problem: string]>([
    [
      'a message is there twice',
      (text) => `${text}\n${text.slice(text.indexOf('msgctxt'))}`,
      'Duplicate msgid error',
    ],
    [
      'a string is cut off',
      (text) => text.slice(0, text.indexOf('Spanish')),
      'It is not a PO file',
    ],
    [
      'a message has plural forms',
      (text) => text.replace(/(msgctxt[^]*?)msgstr "/, '$1msgid_plural "x"\nmsgstr[0] "'),
      'plural forms of its own',
    ],
    ['no language is named', (text) => text.replace('Language: es', 'X: es'), 'locale “”'],
  ])('refuses a PO file where %s', async (_what, work, problem) => {
    const catalogue = smallCatalogue();
    const text = writePo(exportOf(catalogue, 'es'));
    await writeFile(exchange, text);
    expect(await refusalOf(catalogue, exchange)).toBe('');
    await writeFile(exchange, work(text));
    expect(await refusalOf(catalogue, exchange)).toContain(problem);
  });

  it('takes nothing of a file with a problem', async () => {
    const before = await folder.read(spanish);
    const other = 'conditions/nerve-pain Spanish title';
    const refused = await folder.roundTrip(
      'xliff2',
      (text) => text.replace(summary, 'Блокада.').replace(other, 'Dolor'),
      ...by,
    );
    expect(refused).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('nothing was taken'),
    });
    expect(await folder.read(spanish)).toBe(before);
    expect(await folder.read('es/conditions/nerve-pain.json')).toContain(other);
  });

  it('tells every problem at once, as JSON where that is wanted', async () => {
    const broken = (text: string) =>
      text.replace(summary, '<').replace(`${topic} Spanish title`, 'Блокада');
    const refused = await folder.roundTrip(
      'po',
      (text) => broken(text).replace('Spanish paragraph', '3'),
      ...by,
      '--json',
    );
    const { problems } = JSON.parse(refused.stdout);
    expect(problems.map(({ key }: { key: string }) => key)).toEqual(
      expect.arrayContaining(['title', 'sections.what-it-is.0.paragraph']),
    );
  });

  it('takes a file with a byte order mark, in UTF-16 too', async () => {
    for (const encoding of ['utf8', 'utf16le'] as const) {
      await folder.content('export', '--locale', 'es', '--out', exchange);
      const text = await readFile(exchange, 'utf8');
      await writeFile(exchange, Buffer.from(`\ufeff${text}`, encoding));
      expect((await folder.content('import', exchange)).stdout).toContain('Nothing to take');
    }
    await writeFile(exchange, Buffer.from('título', 'latin1'));
    expect(await refusalOf(smallCatalogue(), exchange)).toContain('It is not UTF-8');
  });

  it('refuses a file that is too large before it reads it, and one that is not there', async () => {
    await writeFile(exchange, Buffer.alloc(11 * 1024 * 1024, ' '));
    expect(await refusalOf(smallCatalogue(), exchange)).toContain('It has 11534336 bytes');
    expect((await folder.content('import', `${exchange}-none`)).stderr).toContain('cannot be read');
  });

  it('takes a file as other tools save it', async () => {
    const taken = await folder.roundTrip(
      'xliff2',
      (text) =>
        text
          .replace('<?xml version="1.0" encoding="UTF-8"?>\n', '')
          .replace(
            /<xliff ([^>]*)>/,
            '<x:xliff xmlns:x="urn:oasis:names:tc:xliff:document:2.0" $1>',
          )
          .replace('</xliff>', '</x:xliff>')
          .replace(
            `<target>${summary}</target>`,
            '<target>Un <pc id="1">bloqueo</pc><![CDATA[ de ]]><mrk id="2" translate="yes">nervio</mrk>.</target>',
          )
          .replace(
            `<source>${topic} English title</source>`,
            `<source>${topic} English</source><target>Uno</target></segment><ignorable><source> </source><target> </target></ignorable><segment state="final"><source>title</source>`,
          )
          .replace(`${topic} Spanish title`, 'dos')
          .replace('</notes>', '<note>Done</note></notes><my:thing xmlns:my="urn:my">x</my:thing>'),
      ...by,
    );
    expect(taken).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('2 segments of es taken'),
    });
    expect(JSON.parse(await folder.read(spanish))).toMatchObject({
      title: 'Uno dos',
      summary: 'Un bloqueo de nervio.',
    });
  });

  it('keeps the wordings that a glossary approves beside its terms', async () => {
    const glossary = 'es/glossary.json';
    const variants = ['esteroide'];
    await folder.edit(glossary, (text) => {
      const content = JSON.parse(text);
      content.terms.steroid.variants = variants;
      return JSON.stringify(content);
    });
    await folder.roundTrip('po', (text) => text.replace('Un steroid', 'Esteroide'), ...by);
    expect(JSON.parse(await folder.read(glossary)).terms.steroid).toEqual({
      term: 'Esteroide',
      definition: 'Un.',
      variants,
    });
  });

  it('tells with --dry-run what would be taken', async () => {
    const before = await folder.read(spanish);
    const told = await folder.roundTrip(
      'po',
      (text) => text.replace(summary, 'Bloqueo.'),
      '--dry-run',
      '--json',
    );
    expect(JSON.parse(told.stdout)).toMatchObject({
      locale: 'es',
      changed: [{ name: topic, segments: ['summary'] }],
    });
    expect(await folder.read(spanish)).toBe(before);
  });
});

describe('content export', () => {
  it('sends what is to do, with what a translator must know', async () => {
    const text = (await folder.content('export', '--locale', 'es', '--out', '-', '--topic', topic))
      .stdout;
    expect(text).toContain('its title</note>');
    expect(text).toContain('slr:sizeRestriction="60"');
    expect(text).toContain('state="translated"');
    await folder.content(
      'review',
      '--locale',
      'es',
      '--reviewer',
      'A translator',
      '--topic',
      topic,
    );
    const only = ['--locale', 'es', '--only', 'unreviewed', '--out', '-'];
    expect((await folder.content('export', ...only)).stdout).not.toContain(
      'treatments:nerve-blocks',
    );
    expect((await folder.content('export', ...only)).stdout).toContain('conditions:nerve-pain');
  });

  it('refuses the source, unknown locales, formats and texts', async () => {
    const refusal = async (...args: string[]) => (await folder.content('export', ...args)).stderr;
    expect(await refusal('--locale', 'en')).toContain('en is the source itself');
    expect(await refusal('--locale', 'xx')).toContain('xx is not in registry.json');
    expect(await refusal('--locale', 'es', '--format', 'doc')).toContain('xliff2');
    expect(await refusal('--locale', 'es', '--topic', 'x')).toContain('There is no x');
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openContentFolder, type ContentFolder } from '../support/content-folder.ts';

const topic = 'treatments/nerve-blocks';
const english = `en/${topic}.json`;
const spanish = `es/${topic}.json`;
let folder: ContentFolder;
beforeEach(async () => {
  folder = await openContentFolder();
});
afterEach(async () => folder.remove());

const reword = async () => folder.edit(english, (text) => text.replace('English title', 'Title'));
const provenance = async (path: string) => JSON.parse(await folder.read(path)).provenance;

describe('content mark', () => {
  it('records what an editor says of a change, once', async () => {
    await reword();
    const marked = await folder.content('mark', '--as', 'cosmetic', '--editor', 'An editor');
    expect(marked).toMatchObject({
      code: 0,
      stdout: `${topic} title\n1 change marked as cosmetic.\n`,
    });
    expect((await provenance(english)).changes).toMatchObject([
      { segment: 'title', significance: 'cosmetic', editor: 'An editor' },
    ]);
    const again = await folder.content('mark', '--as', 'clinical', '--editor', 'An editor');
    expect(again.stdout).toBe('Nothing has changed since the last mark.\n');
  });

  it('records when a text was first written', async () => {
    await folder.edit(english, (text) => {
      const fresh = { method: 'original', versions: {} };
      return JSON.stringify({ ...JSON.parse(text), provenance: fresh });
    });
    await folder.content('mark', '--as', 'clinical', '--editor', 'An editor');
    const written = await provenance(english);
    expect(Object.keys(written)).toEqual(['method', 'date', 'versions']);
    expect(written.date).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it('records when a text got more, and leaves the date as it is where it was reworded', async () => {
    const change = async (from: string, to: string) => {
      await folder.edit(english, (text) => text.replace(from, to));
      await folder.content('mark', '--as', 'clinical', '--editor', 'An editor');
      return (await provenance(english)).date;
    };
    await folder.edit(english, (text) =>
      text.replace('"method"', '"date": "2000-01-01", "method"'),
    );
    expect(await change('English title', 'Title')).toBe('2000-01-01');
    expect(await change('"items": [', '"items": ["More",')).not.toBe('2000-01-01');
    await folder.edit(english, (text) => text.replace(/"date": "[^"]+"/, '"date": "2000-01-01"'));
    expect(await change('"More",', '')).not.toBe('2000-01-01');
  });

  it('asks for an editor and a significance', async () => {
    expect((await folder.content('mark', '--as', 'cosmetic')).stderr).toContain('--editor');
    expect((await folder.content('mark', '--as', 'big', '--editor', 'x')).stderr).toContain(
      'cosmetic',
    );
    expect((await folder.content('mark', '--as', 'clinical', '--editor', ' ')).stderr).toContain(
      'a name',
    );
  });
});

describe('content confirm', () => {
  it('dismisses what a cosmetic change flagged, and says who looked', async () => {
    await reword();
    await folder.content('mark', '--as', 'cosmetic', '--editor', 'An editor');
    const confirmed = await folder.content('confirm', '--locale', 'es', '--by', 'A translator');
    expect(confirmed.stdout).toBe(`${topic} title\n1 segment confirmed by A translator.\n`);
    expect((await provenance(spanish)).confirmations).toMatchObject([
      { segment: 'title', by: 'A translator' },
    ]);
    const again = await folder.content('confirm', '--locale', 'es', '--by', 'A translator');
    expect(again.stdout).toBe('Nothing of es is flagged.\n');
  });

  it('dismisses no clinical change', async () => {
    await reword();
    await folder.content('mark', '--as', 'clinical', '--editor', 'An editor');
    const confirmed = await folder.content('confirm', '--locale', 'es', '--by', 'A translator');
    expect(confirmed.stdout).toBe('Nothing of es is flagged.\n');
  });
});

describe('content review', () => {
  it('signs the texts as they are', async () => {
    const signed = await folder.content(
      'review',
      '--locale',
      'es',
      '--reviewer',
      'A translator',
      '--topic',
      topic,
    );
    expect(signed).toMatchObject({
      code: 0,
      stdout: `${topic}\n1 text of es signed by A translator.\n`,
    });
    expect((await provenance(spanish)).review).toMatchObject({ reviewer: 'A translator' });
    expect((await provenance('es/conditions/nerve-pain.json')).review).toBeUndefined();
  });

  it('refuses a reviewer without a name', async () => {
    const before = await folder.read(spanish);
    expect(await folder.content('review', '--locale', 'es', '--reviewer', '  ')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('It must be a name'),
    });
    expect((await folder.content('review', '--locale', 'es')).stderr).toContain('--reviewer');
    expect(await folder.read(spanish)).toBe(before);
  });

  it('signs nothing where one of the texts is stale', async () => {
    await reword();
    const before = await folder.read('es/conditions/nerve-pain.json');
    const refused = await folder.content('review', '--locale', 'es', '--reviewer', 'A translator');
    expect(refused).toMatchObject({
      code: 1,
      stderr: expect.stringContaining(`${topic}: the English has changed: title`),
    });
    expect(await folder.read('es/conditions/nerve-pain.json')).toBe(before);
  });

  it('counts as a second look at what was flagged', async () => {
    await reword();
    await folder.content('mark', '--as', 'cosmetic', '--editor', 'An editor');
    await folder.content('review', '--locale', 'es', '--reviewer', 'A translator');
    expect((await provenance(spanish)).confirmations).toMatchObject([{ by: 'A translator' }]);
  });

  it('signs the English only where its changes are marked', async () => {
    const review = ['review', '--locale', 'en', '--reviewer', 'A clinician', '--topic', topic];
    await reword();
    expect((await folder.content(...review)).stderr).toContain('nobody marked');
    await folder.content('mark', '--as', 'cosmetic', '--editor', 'An editor');
    expect((await folder.content(...review)).code).toBe(0);
  });

  it('names what there is where there is none of that name', async () => {
    const review = async (...more: string[]) =>
      (await folder.content('review', '--reviewer', 'x', ...more)).stderr;
    expect(await review('--locale', 'xx')).toContain('There are: en, es.');
    expect(await review('--locale', 'es', '--topic', 'none')).toContain('There is no none');
  });
});

describe('content stamp', () => {
  const stamp = async (...more: string[]) =>
    folder.content(
      'stamp',
      '--locale',
      'es',
      '--method',
      'human',
      '--translator',
      'A person',
      ...more,
    );

  it('records who made anew what was stale, and keeps the other records', async () => {
    await reword();
    const stamped = await stamp();
    expect(stamped.stdout).toBe(`${topic}: 1 segment\n1 text of es stamped.\n`);
    const { contributions } = await provenance(spanish);
    expect(contributions).toMatchObject([
      { method: 'machine' },
      { method: 'human', translator: 'A person', sources: { title: expect.any(String) } },
    ]);
    expect(contributions[0].sources).not.toHaveProperty('title');
    expect((await stamp()).stdout).toBe('0 texts of es stamped.\n');
  });

  it('records a text that has no record yet', async () => {
    await folder.edit(spanish, (text) => {
      const { provenance: _, ...rest } = JSON.parse(text);
      return JSON.stringify(rest);
    });
    expect((await folder.content('review', '--locale', 'es', '--reviewer', 'x')).code).toBe(1);
    expect((await stamp('--topic', topic)).code).toBe(0);
    expect((await folder.content('review', '--locale', 'es', '--reviewer', 'x')).code).toBe(0);
  });

  it('refuses the source, unknown locales and unknown texts', async () => {
    const refusal = async (...args: string[]) =>
      (await folder.content('stamp', '--method', 'human', '--translator', 'x', ...args)).stderr;
    expect(await refusal('--locale', 'en')).toContain('en is the source');
    expect(await refusal('--locale', 'xx')).toContain('not in registry.json');
    expect(await refusal('--locale', 'es', '--topic', 'x')).toContain('There is no x');
  });
});

it('tells of a file that is half written, and changes nothing', async () => {
  await folder.edit(spanish, (text) => text.slice(0, 80));
  const refused = await folder.content('review', '--locale', 'es', '--reviewer', 'x');
  expect(refused).toMatchObject({
    code: 1,
    stderr: expect.stringContaining(`${spanish}: is not JSON`),
  });
});

describe('content check', () => {
  it('tells of what is missing, stale and flagged, and of changes that nobody marked', async () => {
    expect((await folder.content('check', '--locale', 'es')).stdout).not.toMatch(/^es$/m);
    await reword();
    const stale = await folder.content('check');
    expect(stale).toMatchObject({
      code: 1,
      stdout: expect.stringContaining(
        `es\n  error    ${topic} title: what the English tells has changed since it was translated (completeness)`,
      ),
    });
    expect(stale.stdout).toContain(
      `en\n  error    ${topic} title: it has changed: say with "mark"`,
    );

    await folder.content('mark', '--as', 'cosmetic', '--editor', 'An editor');
    const flagged = await folder.content('check');
    expect(flagged).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('0 errors and 2 warnings'),
    });
    const findings: { locale: string }[] = JSON.parse(
      (await folder.content('check', '--json')).stdout,
    );
    const finding = findings.find(({ locale }) => locale === 'es');
    expect(finding).toMatchObject({
      locale: 'es',
      document: topic,
      segment: 'title',
      severity: 'warning',
    });
  });

  it('looks at some locales only where that is wanted', async () => {
    await folder.edit(spanish, (text) => text.replace('Spanish title', 'título  doble'));
    expect((await folder.content('check', '--locale', 'es')).code).toBe(1);
    expect((await folder.content('check', '--locale', 'en')).code).toBe(0);
    expect((await folder.content('check', '--locale', 'xx')).stderr).toContain(
      'There are: en, es.',
    );
  });
});

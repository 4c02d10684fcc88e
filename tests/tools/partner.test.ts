import { afterAll, describe, expect, it } from 'vitest';
import { ensureContentTable } from '../../tools/local/content-table.ts';
import { startEmbeddedDynamoDb } from '../../tools/local/embedded-dynamodb.ts';
import { localClient } from '../support/dynamo.ts';
import { partnerOf } from '../support/partners.ts';
import { run } from '../support/run.ts';

const database = await startEmbeddedDynamoDb();
const client = localClient(database.endpoint);
await ensureContentTable(client, 'content');
afterAll(async () => {
  client.destroy();
  await database.close();
});
const env = { AWS_ENDPOINT_URL_DYNAMODB: database.endpoint, CONTENT_TABLE: 'content' };
const partner = async (...args: string[]) =>
  run('tools/content/main.ts', ['partner', ...args], env);
const outcome = async (...args: string[]) => JSON.parse((await partner(...args, '--json')).stdout);

const north = partnerOf('north', {
  origins: ['https://north.example', 'http://localhost:4000'],
  locale: 'zh-Hans',
  theme: { mode: 'dark', accent: '#0b5c63' },
});
// Chinese under another name, and a colour in capitals: what is kept is the form that we know.
const options = {
  name: ' North Spine Clinic ',
  theme: 'dark',
  accent: '#0B5C63',
  locale: 'cmn',
};
const addNorth = [
  'add',
  'north',
  ...Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]),
  ...north.origins.flatMap((origin) => ['--origin', origin]),
];

describe('npm run content -- partner', () => {
  it('says that none is registered, registers, and says where the practice goes on', async () => {
    const [none, unknown] = await Promise.all([partner('list'), partner('show', 'north')]);
    expect(none.stdout).toMatch(/^No partner is registered in table content.*partner add" does it/);
    expect(unknown).toMatchObject({ code: 1, stderr: expect.stringContaining('"partner add"') });

    const added = await partner(...addNorth);
    expect(added).toMatchObject({ code: 0, stderr: '' });
    expect(added.stdout).toMatch(/^Registered in table content at .* \(this machine\)/);
    expect(added.stdout).toMatch(/^theme +dark #0b5c63$/m);
    expect(added.stdout).toContain('at the path /partners/ of the service');

    const south = ['add', 'south', '--name', 'South', '--origin', 'https://south.example'];
    expect(await outcome(...south)).toEqual(
      partnerOf('south', { name: 'South', origins: ['https://south.example'] }),
    );
  });

  it('shows what is registered, as a table and as data', async () => {
    const [list, listed, shown, data] = await Promise.all([
      partner('list'),
      outcome('list'),
      partner('show', 'north'),
      outcome('show', 'north'),
    ]);
    expect(list.stdout).toMatch(/^id +status +locale +theme +origins +name$/m);
    expect(list.stdout).toMatch(
      /^north +active +zh-Hans +dark #0b5c63 +https:\/\/north\.example and 1 more +North Spine Clinic$/m,
    );
    expect(list.stdout).toMatch(/^south +active +- +auto +https:\/\/south\.example +South$/m);
    expect(listed).toMatchObject([north, { id: 'south' }]);
    expect(shown.stdout).toMatch(/^origins +https:\/\/north\.example\n +http:\/\/localhost:4000$/m);
    expect(data).toEqual(north);
  });

  it('suspends and resumes, and keeps all else', async () => {
    const suspended = await partner('suspend', 'north');
    expect(suspended).toMatchObject({
      code: 0,
      stdout: 'North Spine Clinic (north) is suspended; the service knows it within a minute.\n',
    });
    expect(await outcome('show', 'north')).toEqual({ ...north, status: 'suspended' });
    expect(await outcome('resume', 'north')).toEqual(north);
  });

  it('changes what it is told, and keeps the rest', async () => {
    const edited = await partner(
      'edit',
      'south',
      '--theme',
      'light',
      '--origin',
      'https://s.example',
    );
    expect(edited).toMatchObject({ code: 0, stderr: '' });
    expect(edited.stdout).toMatch(/^Changed; the service knows it within a minute/);
    expect(await outcome('edit', 'south', '--accent', '#aa3300')).toEqual(
      partnerOf('south', {
        name: 'South',
        origins: ['https://s.example'],
        theme: { mode: 'light', accent: '#aa3300' },
      }),
    );
  });

  it('says what is wrong, and the way out', async () => {
    const add = (...more: string[]) => ['add', 'west', '--name', 'West', ...more];
    const origin = ['--origin', 'https://west.example'];
    const refusals: [args: string[], message: string][] = [
      [addNorth, 'There is a partner north already. Choose another id.'],
      [['show', 'west'], 'There is no partner west. There are: north, south.'],
      [['suspend', 'west'], 'There is no partner west. There are: north, south.'],
      [['edit', 'west', '--name', 'West'], 'There is no partner west. There are: north, south.'],
      [['edit', 'south'], 'Nothing is told that could change.'],
      [add(), "required option '--origin <origin>'"],
      [add('--origin', 'http://West.example/page'), 'Did you mean https://west.example?'],
      [add('--origin', 'west.example'), 'Did you mean https://west.example?'],
      [add('--origin', 'https://*.west.example'), 'a wildcard or a slash at the end, such as'],
      [add(...origin, '--locale', 'xx'), 'xx is not in registry.json. There are: en, es'],
      [add(...origin, '--theme', 'pink'), 'auto, light, dark'],
      [add(...origin, '--accent', 'teal'), 'such as #0b5c63'],
      [['add', 'W', '--name', 'West', ...origin], '3 to 40 small letters'],
      [['add', 'west', '--name', ' ', ...origin], 'a name in one line'],
    ];
    const outcomes = await Promise.all(
      refusals.map(async ([args, message]) => ({ ...(await partner(...args)), message })),
    );
    for (const { code, stderr, message } of outcomes) {
      expect(stderr).toContain(message);
      expect(code).toBe(1);
    }
    expect(await outcome('list')).toHaveLength(2);
  });

  it('helps', async () => {
    const help = await partner('--help');
    expect(help).toMatchObject({ code: 0, stderr: '' });
    expect(help.stdout).toMatch(/add.*list.*show.*edit.*suspend.*resume/s);
  });
});

import { describe, expect, it } from 'vitest';
import { ProblemError, UnexpectedAnswerError } from '../../client/src/errors.ts';
import { createSync } from '../../client/src/sync/create-sync.ts';
import { lastOf, nextOf, pageOf, topicOf } from './scripted-pages.ts';
import { away, changedA, delta, deviceThatHears, more } from './told-device.ts';

describe('pages of two releases', () => {
  const ofB = delta('B', { entries: changedA, ...more });

  it('are never mixed: it starts again', async () => {
    const { sync, shown, client } = await deviceThatHears(
      ofB,
      delta('C', { entries: [topicOf('treatments/b', 'C')] }),
      delta('C', { entries: [topicOf('treatments/a', 'C'), topicOf('treatments/b', 'C')] }),
    );
    await sync.pull();
    expect(await shown()).toEqual({ 'treatments/a': 'C', 'treatments/b': 'C' });
    expect(client.calls.at(-1)).toEqual({ since: 'es.A', page: undefined });
  });

  it('that never stop are given up, with what there was', async () => {
    const { sync, shown, client } = await deviceThatHears(
      ...Array.from({ length: 20 }, () => [ofB, delta('C')]).flat(),
    );
    await expect(sync.pull()).rejects.toThrow(UnexpectedAnswerError);
    expect(await shown()).toEqual({ 'treatments/a': 'A', 'treatments/b': 'A' });
    expect(client.calls.length).toBeLessThan(20);
  });

  it('everything and a change do not go together either', async () => {
    const all = lastOf('B', { entries: [topicOf('treatments/x', 'B')] });
    const { sync, shown } = await deviceThatHears(ofB, all, delta('B', { entries: changedA }));
    await sync.pull();
    expect(await shown()).toEqual({ 'treatments/a': 'B', 'treatments/b': 'A' });
  });
});

describe('a token that is too old', () => {
  const expired = (restart: string) =>
    new ProblemError(
      410,
      JSON.stringify({
        type: 'urn:problem-type:carelingua:token-expired',
        title: 'Too old',
        status: 410,
        restart,
      }),
    );

  it('starts again with everything; what is there stays until that has come', async () => {
    const whole = lastOf('C', { entries: [topicOf('treatments/x', 'C')] });
    const { sync, shown, client } = await deviceThatHears(
      expired('https://elsewhere.test/v1/es/pack'),
      away,
      expired('https://elsewhere.test/v1/es/pack'),
      whole,
    );
    await expect(sync.pull()).rejects.toBe(away);
    expect(await shown()).toEqual({ 'treatments/a': 'A', 'treatments/b': 'A' });
    await sync.pull();
    expect(await shown()).toEqual({ 'treatments/x': 'C' });
    expect(client.calls.at(-1)).toEqual({ since: undefined, page: undefined });
  });

  it('of a page starts again from what there is', async () => {
    const { sync, client } = await deviceThatHears(
      delta('B', { entries: changedA, ...more }),
      expired('https://elsewhere.test/v1/es/sync?since=es.A'),
      delta('C'),
    );
    await sync.pull();
    expect(client.calls.at(-1)).toEqual({ since: 'es.A', page: undefined });
  });

  it('again and again is given up', async () => {
    const { sync, client } = await deviceThatHears(expired('https://elsewhere.test/v1/es/pack'));
    await expect(sync.pull()).rejects.toThrow(UnexpectedAnswerError);
    expect(client.calls).toHaveLength(7);
  });
});

describe('pages without an end', () => {
  it('that lead back are seen', async () => {
    const { sync, client } = await deviceThatHears(delta('B', more));
    await expect(sync.pull()).rejects.toThrow('The pages have no end');
    expect(client.calls.length).toBeLessThan(5);
  });

  it('that lead on and on are too many', async () => {
    let pages = 0;
    const client = {
      syncPage: async () => pageOf('A', { links: nextOf(String((pages += 1))) }),
    };
    await expect(createSync({ client, locale: 'es' }).pull()).rejects.toThrow('have no end');
    expect(pages).toBe(1_000);
  });
});

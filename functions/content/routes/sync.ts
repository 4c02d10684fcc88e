import type { Context, Hono } from 'hono';
import type { AnswerCache } from '../../shared/http/answer-cache.ts';
import type { AppEnv } from '../../shared/http/app-env.ts';
import { makeAnswer, send, type Answer } from '../../shared/http/answer.ts';
import { languageFromPath } from '../../shared/http/language.ts';
import { createLinks } from '../../shared/http/links.ts';
import { invalidParameter, problem } from '../../shared/http/problem.ts';
import { queryReader } from '../../shared/http/query.ts';
import { MissingBlobError } from '../../shared/store/errors.ts';
import type { ReleaseReader } from '../../shared/store/release-reader.ts';
import * as parameters from '../api/parameters.ts';
import type { Clinic } from '../../shared/domain/clinic.ts';
import { fillPage, type LocaleSide } from '../sync/fill-page.ts';
import {
  formatSyncToken,
  parsePageToken,
  parseSyncToken,
  type PageToken,
  type SyncToken,
} from '../sync/token.ts';
import { describeSyncPage, syncLinks } from './sync-page.ts';

/** What a device asks for. */
interface Wanted {
  readonly since: SyncToken | undefined;
  readonly page: PageToken | undefined;
}

interface SyncOptions {
  readonly reader: ReleaseReader;
  readonly clinic: Clinic;
  readonly cache: AnswerCache<Answer>;
  /** Bytes of JSON after which a page is full. */
  readonly pageBytes?: number | undefined;
}

/** A device must hear of a recall at once: caches ask us before they give what they have. */
const cacheControl = 'no-cache';

/**
 * `/pack` and `/sync?since=`: everything for a device, and what changed since. Pages are always of the live release: a
 * device that was paging when another was published starts again from what it has.
 */
export function addSync(
  app: Hono<AppEnv>,
  { reader, clinic, cache, pageBytes }: SyncOptions,
): void {
  const readPack = queryReader(parameters.pack);
  const readSync = queryReader(parameters.sync);

  app.get('/v1/:locale/pack', languageFromPath(), async (c) => {
    const read = readPack(c);
    if ('invalid' in read) return invalidParameter(c, read.invalid);
    return answer(c, undefined, read.values.page);
  });

  app.get('/v1/:locale/sync', languageFromPath(), async (c) => {
    const read = readSync(c);
    if ('invalid' in read) return invalidParameter(c, read.invalid);
    return answer(c, read.values.since, read.values.page);
  });

  async function answer(
    c: Context<AppEnv>,
    sinceText: string | undefined,
    pageText: string | undefined,
  ): Promise<Response> {
    const since = sinceText === undefined ? undefined : parseSyncToken(sinceText);
    const page = pageText === undefined ? undefined : parsePageToken(pageText);
    const { tag } = c.var.language.locale;
    if (sinceText !== undefined && since?.locale !== tag) return invalidParameter(c, 'since');
    const isOwnPage = page?.locale === tag && page.since === since?.release;
    if (pageText !== undefined && !isOwnPage) return invalidParameter(c, 'page');
    return answerWanted(c, { since, page }).catch(async (error: unknown) => {
      // Pruning keeps no order: the release that the device has may be there, and its pieces gone.
      if (since !== undefined && error instanceof MissingBlobError) return expired(c, undefined);
      throw error;
    });
  }

  async function answerWanted(c: Context<AppEnv>, wanted: Wanted): Promise<Response> {
    const { since, page } = wanted;
    if (!(await hasLive(c, page?.release ?? since?.release))) return expired(c, undefined);
    const { snapshot, language } = c.var;
    if (page !== undefined && page.release !== snapshot.hash) return expired(c, since);

    const key = [c.var.base, snapshot.hash, c.req.url].join('\n');
    const known = cache.get(key);
    if (known !== undefined) return send(c, known);

    const before = since === undefined ? undefined : await sideBefore(c, since);
    if (before === 'unusable') return invalidParameter(c, 'since');
    if (before === 'gone') return expired(c, undefined);
    const now = { snapshot, locale: language.locale };
    const filled = await fillPage({
      before,
      now,
      from: page?.position,
      deadline: c.var.deadline,
      maxBytes: pageBytes,
    });
    if (filled === undefined) return invalidParameter(c, 'page');
    const { entries, next } = filled;
    const made = makeAnswer(
      {
        ...(await describeSyncPage(c, clinic, since)),
        entries,
        ...(next === undefined
          ? { token: formatSyncToken({ locale: language.locale.tag, release: snapshot.hash }) }
          : {}),
        links: syncLinks(c, since, next),
      },
      { 'content-language': language.locale.tag, 'cache-control': cacheControl },
    );
    cache.set(key, made);
    return send(c, made);
  }

  /**
   * Makes sure that the request sees the live release where it names another than the one that is remembered: a device
   * that was answered by another function must not be set back.
   *
   * @returns whether the release still has the locale
   */
  async function hasLive(c: Context<AppEnv>, named: string | undefined): Promise<boolean> {
    const { snapshot, language, deadline } = c.var;
    if (named === undefined || named === snapshot.hash) return true;
    const latest = await reader.latest(deadline);
    if (latest === undefined || latest === snapshot) return true;
    c.set('snapshot', latest);
    const locale = latest.release.locales.find(({ tag }) => tag === language.locale.tag);
    if (locale === undefined) return false;
    c.set('language', { ...language, locale });
    return true;
  }

  async function sideBefore(
    c: Context<AppEnv>,
    { locale: tag, release }: SyncToken,
  ): Promise<LocaleSide | 'gone' | 'unusable'> {
    const { snapshot, deadline } = c.var;
    const earlier = release === snapshot.hash ? snapshot : await reader.earlier(release, deadline);
    if (earlier === undefined) return 'gone';
    if (earlier === 'no release') return 'unusable';
    const locale = earlier.release.locales.find((each) => each.tag === tag);
    return locale === undefined ? 'unusable' : { snapshot: earlier, locale };
  }
}

/** The device starts again: from what it has where that is still known, else with everything. */
async function expired(c: Context<AppEnv>, since: SyncToken | undefined): Promise<Response> {
  const { base, language } = c.var;
  const { tag } = language.locale;
  const path = since === undefined ? '/pack' : `/sync?since=${formatSyncToken(since)}`;
  const restart = createLinks(base).localized(tag, path);
  return problem(c, 'tokenExpired', { extensions: { restart } });
}

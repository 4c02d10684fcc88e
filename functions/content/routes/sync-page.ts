import type { Context } from 'hono';
import type { AppEnv } from '../../shared/http/app-env.ts';
import { interfaceEnvelope } from '../../shared/http/envelope.ts';
import { createLinks } from '../../shared/http/links.ts';
import type { Clinic } from '../../shared/domain/clinic.ts';
import { formatPageToken, formatSyncToken, type Position, type SyncToken } from '../sync/token.ts';
import { describeNotice } from './notice.ts';
import { viewOf } from '../../shared/http/view.ts';

/** What every page says: of which release it is, in which language, and how to reach the clinic. */
export async function describeSyncPage(
  c: Context<AppEnv>,
  clinic: Clinic,
  since: SyncToken | undefined,
) {
  const view = await viewOf(c);
  const { release, hash } = c.var.snapshot;
  const { requested, reason, locale } = view.language;
  const { tag, dir, autonym } = locale;
  return {
    id: since === undefined ? 'pack' : 'sync',
    kind: 'sync',
    locale: { requested, served: tag, dir, autonym, isFallback: false, reason },
    interface: interfaceEnvelope(locale, view.t),
    release: hash,
    publishedAt: release.publishedAt,
    since: since?.release ?? null,
    regions: release.regions ?? [],
    clinic,
    notice: describeNotice(view, clinic),
  };
}

/** Where the next page is; behind the last one, where to sync the next time. */
export function syncLinks(
  c: Context<AppEnv>,
  since: SyncToken | undefined,
  next: Position | undefined,
) {
  const { base, language, snapshot } = c.var;
  const { tag } = language.locale;
  const links = createLinks(base);
  const path = since === undefined ? '/pack' : '/sync';
  const query = new URLSearchParams();
  if (since !== undefined) query.set('since', formatSyncToken(since));
  if (next !== undefined) {
    const page = { locale: tag, since: since?.release, release: snapshot.hash, position: next };
    query.set('page', formatPageToken(page));
  }
  const token = formatSyncToken({ locale: tag, release: snapshot.hash });
  return next === undefined
    ? { sync: links.localized(tag, `/sync?since=${token}`) }
    : { next: links.localized(tag, `${path}?${query.toString()}`) };
}

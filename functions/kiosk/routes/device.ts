import type { Hono } from 'hono';
import type { Clinic } from '../../shared/domain/clinic.ts';
import { makeAnswer, send } from '../../shared/http/answer.ts';
import type { AppEnv } from '../../shared/http/app-env.ts';
import { problem } from '../../shared/http/problem.ts';
import type { ReleaseReader } from '../../shared/store/release-reader.ts';
import type { DeviceFrame, DeviceLanguage } from '../shelf/device-frame.ts';

interface DeviceOptions {
  readonly reader: ReleaseReader;
  readonly clinic: Clinic;
  readonly maxAgeDays: number;
}

/** A device must hear of a recall at once. */
const fields = { 'cache-control': 'no-cache' };

/**
 * `/kiosk/device` and `/kiosk/device/{locale}`: what a device needs beside the packs of the API to make the same pages as
 * the server: which languages there are, what is recalled, and what texts are found by.
 */
export function addDevice(app: Hono<AppEnv>, { reader, clinic, maxAgeDays }: DeviceOptions): void {
  app.get('/kiosk/device', async (c) => {
    const { base, deadline } = c.var;
    let { snapshot } = c.var;
    // Another of our functions may have told it of a release that this one has not heard of yet: it must not be set back.
    const known = c.req.query('known');
    if (known !== snapshot.hash) snapshot = (await reader.latest(deadline)) ?? snapshot;
    const { source, regions = [], locales } = snapshot.release;
    const frame: DeviceFrame = {
      release: snapshot.hash,
      base,
      source,
      regions,
      clinic,
      maxAgeDays,
      recalled: [...snapshot.recalled],
      locales: locales.map(
        ({ tag, autonym, dir, script, pluralsLike, fallbacks, interface: translation }) => ({
          tag,
          autonym,
          dir,
          script,
          ...(pluralsLike === undefined ? {} : { pluralsLike }),
          fallbacks,
          interface: translation,
        }),
      ),
    };
    return send(c, makeAnswer(frame, fields));
  });

  app.get('/kiosk/device/:locale', async (c) => {
    const { snapshot, deadline } = c.var;
    const locale = snapshot.release.locales.find(({ tag }) => tag === c.req.param('locale'));
    if (locale === undefined) return problem(c, 'unknownLocale');
    const [index, abbreviations] = await Promise.all([
      snapshot.searchIndex(locale, deadline),
      snapshot.speech(locale, deadline),
    ]);
    const language: DeviceLanguage = {
      release: snapshot.hash,
      index: index ?? [],
      abbreviations,
    };
    return send(c, makeAnswer(language, fields));
  });
}

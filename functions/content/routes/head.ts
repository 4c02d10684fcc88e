import type { Context } from 'hono';
import type { Translation } from '../../shared/domain/translation.ts';
import type { Reason } from '../../shared/domain/resolve.ts';
import type { AppEnv } from '../../shared/http/app-env.ts';
import {
  interfaceEnvelope,
  localeEnvelope,
  translationEnvelope,
} from '../../shared/http/envelope.ts';
import type { View } from '../../shared/http/view.ts';

/** The text that an answer is about. */
export interface Subject {
  readonly id: string;
  readonly kind: string;
  /** Hash that changes when, and only when, what is said changes. */
  readonly version: string;
  /** Tag of the locale that the text is in. */
  readonly served: string;
  readonly reason: Reason;
  readonly translation: Translation;
}

/** What every answer says first: what it is, which language it is in and why, and who checked it. */
export function head(c: Context<AppEnv>, view: View, subject: Subject) {
  const { id, kind, version, served, reason, translation } = subject;
  return {
    id,
    kind,
    locale: localeEnvelope(view.language, view.localeOf(served), reason, view.t),
    translation: translationEnvelope(translation, view.t),
    interface: interfaceEnvelope(view.language.locale, view.t),
    release: c.get('snapshot').hash,
    version,
  };
}

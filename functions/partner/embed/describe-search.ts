import type { Context } from 'hono';
import type { Clinic } from '../../shared/domain/clinic.ts';
import type { AppEnv } from '../../shared/http/app-env.ts';
import { translationEnvelope } from '../../shared/http/envelope.ts';
import { createLinks } from '../../shared/http/links.ts';
import type { View } from '../../shared/http/view.ts';
import { readAddresses } from '../read-addresses.ts';
import type { EmbeddedSearch } from './embed-data.ts';
import { describeFrame } from './frame.ts';

export function describeSearch(c: Context<AppEnv>, view: View, clinic: Clinic): EmbeddedSearch {
  const { t, language } = view;
  const { base, snapshot } = c.var;
  const { tag } = language.locale;
  const addresses = readAddresses(base, snapshot.release.source);
  const { label } = translationEnvelope(language.locale.interface, t);
  return {
    ...describeFrame(view, snapshot.release.locales, clinic, addresses.below(tag, '/search')),
    told: label === undefined ? [] : [label],
    title: t('search.title'),
    field: t('find.field'),
    none: t('search.none'),
    search: createLinks(base).localized(tag, '/search'),
    topics: `${addresses.below(tag, '')}/`,
  };
}

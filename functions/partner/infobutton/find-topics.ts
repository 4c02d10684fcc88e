import type { Context } from 'hono';
import type { infobuttonPage } from '../../shared/api/infobutton-parameters.ts';
import {
  licensedSystems,
  type CodeSystem,
  type LicensedSystem,
} from '../../shared/domain/codes.ts';
import type { ManifestEntry } from '../../shared/domain/manifest.ts';
import type { AppEnv } from '../../shared/http/app-env.ts';
import type { Values } from '../../shared/http/query.ts';
import type { View } from '../../shared/http/view.ts';
import { codeSystemOf } from './code-system-names.ts';
import { topicsOfCode } from './match-codes.ts';

/** How many topics an answer has: a feed holds the whole text of each, and a category of codes may be that of thousands. */
const maxTopics = 50;

/**
 * Finds what there is to read about the code that a query names.
 *
 * @param licensed systems that may be used though they need a licence
 * @returns the first in the order of the topics' list, without the recalled; empty where the system is unknown or may not be used
 */
export async function findTopics(
  c: Context<AppEnv>,
  { topics }: View,
  query: Values<typeof infobuttonPage>,
  licensed: readonly LicensedSystem[],
): Promise<ManifestEntry[]> {
  const { snapshot, deadline } = c.var;
  const system = codeSystemOf(query['mainSearchCriteria.v.cs']);
  if (system === undefined || !mayUse(system, licensed)) return [];
  const sets = await snapshot.codes(deadline);
  const ids = topicsOfCode(sets, system, query['mainSearchCriteria.v.c']);
  return ids.length === 0 ? [] : (await topics.find(ids)).slice(0, maxTopics);
}

function mayUse(system: CodeSystem, licensed: readonly CodeSystem[]): boolean {
  const needsLicence: readonly CodeSystem[] = licensedSystems;
  return !needsLicence.includes(system) || licensed.includes(system);
}

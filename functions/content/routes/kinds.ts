import type { Hono } from 'hono';
import { kinds, type Kind, type TopicId } from '../../shared/domain/topic.ts';
import type { ManifestEntry } from '../../shared/domain/manifest.ts';
import type { AppEnv } from '../../shared/http/app-env.ts';
import { commonOf } from '../../shared/http/envelope.ts';
import { languageFromPath } from '../../shared/http/language.ts';
import { invalidParameter, problem } from '../../shared/http/problem.ts';
import type { TopicFilter } from '../../shared/store/topic-list.ts';
import * as parameters from '../api/parameters.ts';
import type { Clinic } from '../../shared/domain/clinic.ts';
import { head } from './head.ts';
import { describeNotice } from './notice.ts';
import { pageOf } from './page.ts';
import type { AddResource } from './resource.ts';
import type { View } from '../../shared/http/view.ts';
import { summarize, summarizeWithRelated } from './summary.ts';

/** Values of the parameters that lists take; each kind takes some of them. */
interface ListQuery {
  readonly page: string;
  readonly include?: 'related' | undefined;
  readonly region?: string | undefined;
  readonly condition?: string | undefined;
  readonly treatment?: string | undefined;
}

/** `/{kind}`: the topics of a kind, or those that fit a need, in order, page by page where they are many. */
export function addKinds(add: AddResource, clinic: Clinic): void {
  for (const kind of kinds) {
    const query = parametersOf(kind);
    add({
      path: `/${kind}`,
      query,
      async describe(c, view, values: ListQuery) {
        const filter = await filterOf(view, c.var.snapshot.release.regions ?? [], values);
        if ('unknown' in filter) return undefined;
        const selection = await view.topics.select(kind, filter);
        const page = pageOf(values.page, selection.places);
        if (page === undefined) return undefined;

        const { manifest: version } = view.language.locale;
        const entries = await selection.slice(page.start, page.end);
        const describeItem = values.include === undefined ? summarize : summarizeWithRelated;
        const items = await Promise.all(
          entries.map(async (entry) => describeItem(entry, view, c.get('base'))),
        );
        const heading = head(c, view, {
          id: kind,
          kind,
          version,
          ...commonOf(entries, view.language.locale),
        });
        const { number } = page;
        const pathOf = (other: number) => pathTo(kind, { ...values, page: String(other) });
        return {
          path: pathOf(number),
          related: {
            ...(number > 1 ? { previous: pathOf(number - 1) } : {}),
            ...(number < page.count ? { next: pathOf(number + 1) } : {}),
          },
          alternates: c.var.snapshot.release.locales
            .map(({ tag }) => tag)
            .filter((tag) => entries.every(({ alternates }) => alternates.includes(tag))),
          contentLanguage: entries.map(({ served }) => served),
          isInterface: true,
          isFallback: heading.locale.isFallback || items.some(({ locale }) => locale.isFallback),
          members: {
            ...heading,
            title: view.t(`kinds.${kind}.title`),
            summary: view.t(`kinds.${kind}.summary`),
            count: selection.count,
            page: { number, count: page.count },
            items,
            notice: describeNotice(view, clinic),
          },
        };
      },

      async missing(c, view, values: ListQuery) {
        const regions = c.var.snapshot.release.regions ?? [];
        const filter = await filterOf(view, regions, values);
        if (!('unknown' in filter)) return invalidParameter(c, 'page');
        const { unknown } = filter;
        return invalidParameter(c, unknown, unknown === 'region' ? { available: regions } : {});
      },
    });
  }
}

/** Whatever else stands where a kind does: it is told which kinds there are. */
export function addUnknownKind(app: Hono<AppEnv>): void {
  app.get('/v1/:locale/:kind', languageFromPath(), async (c) =>
    problem(c, 'notFound', { extensions: { available: kinds } }),
  );
}

function parametersOf(kind: Kind) {
  if (kind === 'treatments') return parameters.treatments;
  return kind === 'conditions' ? parameters.conditions : parameters.list;
}

/** @returns what topics must be, or the name of the parameter that names nothing there is */
async function filterOf(
  { topics }: View,
  regions: readonly string[],
  { region, condition, treatment }: ListQuery,
): Promise<TopicFilter | { unknown: 'region' | 'condition' | 'treatment' }> {
  if (region !== undefined && !regions.includes(region)) return { unknown: 'region' };
  const named: readonly (readonly ['condition' | 'treatment', TopicId])[] = [
    ...(condition === undefined ? [] : [['condition', `conditions/${condition}`] as const]),
    ...(treatment === undefined ? [] : [['treatment', `treatments/${treatment}`] as const]),
  ];
  const [first] = named;
  if (first === undefined) return { region };
  const [name, id] = first;
  const [found]: ManifestEntry[] = await topics.find([id]);
  return found === undefined ? { unknown: name } : { region, among: found.related };
}

/** The list's path with what was asked of it, in one order: equal lists have one address. */
function pathTo(kind: Kind, { page, include, region, condition, treatment }: ListQuery): string {
  const query = new URLSearchParams();
  const given = { condition, treatment, region, include, page: page === '1' ? undefined : page };
  for (const [name, value] of Object.entries(given))
    if (value !== undefined) query.set(name, value);
  return query.size === 0 ? `/${kind}` : `/${kind}?${query.toString()}`;
}

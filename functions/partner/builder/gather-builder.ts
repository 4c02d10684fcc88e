import type { Context } from 'hono';
import type { Clinic } from '../../shared/domain/clinic.ts';
import type { ReleaseLocale } from '../../shared/domain/release.ts';
import type { AppEnv } from '../../shared/http/app-env.ts';
import type { Language } from '../../shared/http/reader-language.ts';
import { viewOf, type View } from '../../shared/http/view.ts';
import type { PartnerReader } from '../../shared/store/partner-reader.ts';
import type { ComponentFiles } from '../component-files.ts';
import { describeSubject } from '../embed/describe-subject.ts';
import { pathOfSubject, type EmbedSubject } from '../embed/embed-path.ts';
import { reserveOf } from '../embed/reserve.ts';
import { fragmentOf } from '../embed/write-described.ts';
import { readAddresses } from '../read-addresses.ts';
import type { Choice } from './choice.ts';
import type { Embedded } from './embedded.ts';
import { writeLines, type Lines, type Service } from './lines.ts';
import { groupTopics, type TopicGroup } from './topic-groups.ts';

/** What the page is written from. */
export interface BuilderPage {
  readonly view: View;
  readonly locales: readonly ReleaseLocale[];
  readonly clinic: Clinic;
  readonly service: Service;
  /** What the page itself runs. */
  readonly script: ComponentFiles['builder'];
  readonly choice: Choice;
  readonly groups: readonly TopicGroup[];
  readonly embedded: Embedded;
  readonly lines: Lines;
  /** Whether a site may show the frame that is chosen: those of registered partners only, where the clinic says so. */
  readonly mayFrame: boolean;
  /** What a server would put into its page, where that is chosen. */
  readonly fragment: string | undefined;
}

export interface BuilderOptions {
  readonly clinic: Clinic;
  readonly partners: PartnerReader;
  readonly framing: 'registered' | 'all';
  readonly files: ComponentFiles;
}

/** @param choice of a topic that there is, if of any */
export async function gatherBuilder(
  c: Context<AppEnv>,
  view: View,
  choice: Choice,
  mayFrame: boolean,
  { clinic, files }: Pick<BuilderOptions, 'clinic' | 'files'>,
): Promise<BuilderPage> {
  const { base, snapshot } = c.var;
  const { source, locales } = snapshot.release;
  const groups = await groupTopics(view, choice.topic);
  const subject = subjectOf(choice, groups);
  const linked = snapshot.localeOf(choice.language ?? source);
  const title = await titleOf(await viewOf(c, chosen(linked)), subject);
  const href = readAddresses(base, source).below(linked.tag, pathOfSubject(subject));
  // The language of the page that the lines are put in is not known: this page's stands for it.
  const shown = choice.language === undefined ? view : await viewOf(c, chosen(linked));
  const described = await describeSubject(c, shown, subject, clinic);
  const reserve = described === undefined ? 0 : reserveOf(described);
  const embedded: Embedded = { ...choice, subject, reserve, link: { ...title, href } };
  const service = serviceOf(base, files);
  return {
    view,
    locales,
    clinic,
    service,
    script: files.builder,
    choice: { ...choice, ...(subject.type === 'topic' ? { topic: subject.id } : {}) },
    groups,
    embedded,
    lines: writeLines(embedded, service),
    mayFrame,
    fragment:
      choice.way === 'server' && described !== undefined ? await fragmentOf(described) : undefined,
  };
}

function serviceOf(base: string, { current: version, versions }: ComponentFiles): Service {
  const integrity = versions[version];
  if (integrity === undefined) throw new RangeError(`The build lacks its own version ${version}`);
  return { base, version, integrity };
}

function subjectOf({ show, topic, kind }: Choice, groups: readonly TopicGroup[]): EmbedSubject {
  if (show === 'search') return { type: 'search' };
  const id = topic ?? groups[0]?.topics[0]?.id;
  // Where there is no topic at all, a list of none is the truth.
  return show === 'list' || id === undefined ? { type: 'list', kind } : { type: 'topic', id };
}

async function titleOf(
  { t, topics, language }: View,
  subject: EmbedSubject,
): Promise<{ readonly title: string; readonly tag: string }> {
  const { tag } = language.locale;
  if (subject.type === 'search') return { title: t('search.title'), tag };
  if (subject.type === 'list') return { title: t(`kinds.${subject.kind}.title`), tag };
  const [entry] = await topics.find([subject.id]);
  return { title: entry?.title ?? '', tag: entry?.served ?? tag };
}

function chosen(locale: ReleaseLocale): Language {
  return { requested: locale.tag, locale, reason: 'exact', from: 'query' };
}

import { isKind, isTopicId, type Kind, type TopicId } from '../../shared/domain/topic.ts';

/** What is shown on another's page. */
export type EmbedSubject =
  | { readonly type: 'topic'; readonly id: TopicId }
  | { readonly type: 'list'; readonly kind: Kind }
  | { readonly type: 'search' };

/** How it is given: a page for a frame, data for the component, or a piece of HTML for a server. */
export type EmbedFormat = 'page' | 'json' | 'fragment';

export interface EmbedPath {
  /** A language tag as somebody wrote it; undefined where the language is negotiated. */
  readonly tag: string | undefined;
  /** Undefined where it is none that there could be. */
  readonly subject: EmbedSubject | undefined;
  readonly format: EmbedFormat;
}

const suffixes: readonly (readonly [suffix: string, format: EmbedFormat])[] = [
  ['.json', 'json'],
  ['.fragment.html', 'fragment'],
];

/** @param path below `/embed/`: `es/treatments/nerve-blocks.json` */
export function readEmbedPath(path: string): EmbedPath {
  const [suffix, format] = suffixes.find(([end]) => path.endsWith(end)) ?? ['', 'page' as const];
  const parts = path.slice(0, path.length - suffix.length).split('/');
  const [first = ''] = parts;
  const isNegotiated = isKind(first) || first === 'search';
  return {
    tag: isNegotiated ? undefined : first,
    subject: subjectOf(isNegotiated ? parts : parts.slice(1)),
    format,
  };
}

function subjectOf(parts: readonly string[]): EmbedSubject | undefined {
  const name = parts.join('/');
  if (isTopicId(name)) return { type: 'topic', id: name };
  if (isKind(name)) return { type: 'list', kind: name };
  return name === 'search' ? { type: 'search' } : undefined;
}

/** @returns the path below a language, with its slash */
export function pathOfSubject(subject: EmbedSubject): string {
  if (subject.type === 'topic') return `/${subject.id}`;
  return subject.type === 'list' ? `/${subject.kind}` : '/search';
}

import type { Context } from 'hono';
import type { AppEnv } from '../../shared/http/app-env.ts';
import { makeAnswer, makeTextAnswer, send, type Answer } from '../../shared/http/answer.ts';
import { alternatesField, createLinks, type Alternate } from '../../shared/http/links.ts';
import { invalidParameter, problem } from '../../shared/http/problem.ts';

/** What a resource says in a language; the answer's links and header fields follow from it. */
export interface LocalizedContent {
  /** Path below the locale, with its slash; empty for the home. */
  readonly path: string;
  /** Tags of the locales that have it in their own language. */
  readonly alternates: readonly string[];
  /** Tags of the languages that its text is in. */
  readonly contentLanguage: readonly string[];
  /** Its title, too, is the interface's: in the locale's own language whatever the texts are in. */
  readonly isInterface?: boolean;
  /** Whether any of its texts is. */
  readonly isFallback: boolean;
  /** Addresses below the locale, by relation: `next`. */
  readonly related?: Readonly<Record<string, string>>;
  /** The answer's members; `links` is added. */
  readonly members: Readonly<Record<string, unknown>>;
  /** What of the request beside its language chose the answer: the names of header fields. */
  readonly vary?: readonly string[];
  /** Writes it in another format than JSON. */
  readonly write?: () => Promise<WrittenText>;
}

/** A text in some format, and the header fields that it needs. */
export interface WrittenText {
  readonly body: string;
  /** With its charset. */
  readonly contentType: string;
  readonly fields?: Readonly<Record<string, string>>;
}

/** A finished answer in a language, with what is needed to refuse it to a reader who takes no other. */
export interface LocalizedAnswer extends Answer {
  readonly isFallback: boolean;
  readonly alternates: readonly Alternate[];
}

export async function makeLocalizedAnswer(
  c: Context<AppEnv>,
  content: LocalizedContent,
): Promise<LocalizedAnswer> {
  const {
    path,
    alternates,
    contentLanguage,
    isInterface = false,
    isFallback,
    members,
    write,
  } = content;
  const { vary = [] } = content;
  const { base, language } = c.var;
  const { tag } = language.locale;
  const links = createLinks(base);
  const versions = alternates.map((locale) => ({ locale, href: links.localized(locale, path) }));
  const self = links.localized(tag, path);
  const interfaceLanguage = isInterface ? [tag] : [];
  const related = Object.entries(content.related ?? {}).map(
    ([relation, to]) => [relation, links.localized(tag, to)] as const,
  );
  const notice = links.localized(tag, '/notice');
  const negotiated = links.negotiated(path);
  const fields = {
    'content-language': [...new Set([...contentLanguage, ...interfaceLanguage])].join(', '),
    link: alternatesField(versions, negotiated),
    ...varyField([...(language.from === 'header' ? ['Accept-Language'] : []), ...vary]),
    ...(language.from === 'path' ? {} : { 'content-location': self }),
  };
  const answer =
    write === undefined
      ? makeAnswer(
          {
            ...members,
            links: { self, ...Object.fromEntries(related), alternates: versions, notice },
          },
          fields,
        )
      : await writeAnswer(write(), fields);
  return { ...answer, isFallback, alternates: versions };
}

function varyField(names: readonly string[]): Record<string, string> {
  return names.length === 0 ? {} : { vary: names.join(', ') };
}

async function writeAnswer(
  writing: Promise<WrittenText>,
  fields: Readonly<Record<string, string>>,
): Promise<Answer> {
  const { body, contentType, fields: own } = await writing;
  return makeTextAnswer(body, contentType, { ...fields, ...own });
}

/** Sends an answer, unless the reader takes no fallback (`strict=1`) and it is one (RFC 9110 §15.5.7). */
export async function sendLocalized(
  c: Context<AppEnv>,
  answer: LocalizedAnswer,
): Promise<Response> {
  const strict = c.req.query('strict') ?? '0';
  if (strict !== '0' && strict !== '1') {
    return invalidParameter(c, 'strict');
  }
  if (strict === '0' || !answer.isFallback) return send(c, answer);
  return problem(c, 'notAcceptable', { extensions: { available: answer.alternates } });
}

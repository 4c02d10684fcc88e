import type { Context } from 'hono';
import type { AppEnv } from '../../shared/http/app-env.ts';
import type { Described } from './describe-subject.ts';

/** Header fields that tell which languages an answer is in, and whether that was negotiated. */
export function languageFields(
  c: Context<AppEnv>,
  tags: readonly string[],
): Record<string, string> {
  return {
    'content-language': [...new Set(tags)].join(', '),
    ...(c.var.language.from === 'header' ? { vary: 'Accept-Language' } : {}),
  };
}

/** @returns tags of the reader's language, and of those that the texts are in */
export function languagesOf({ type, data }: Described): string[] {
  const { tag } = data.own;
  if (type === 'topic') return [tag, data.served.tag];
  return type === 'list' ? [tag, ...data.items.map((item) => item.tag)] : [tag];
}

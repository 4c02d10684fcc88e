import type { Context } from 'hono';
import type { AppEnv } from '../../shared/http/app-env.ts';

/** Header fields that tell which language an answer is in, and whether that was negotiated. */
export function languageFields(c: Context<AppEnv>, tag: string): Record<string, string> {
  return {
    'content-language': tag,
    ...(c.var.language.from === 'header' ? { vary: 'Accept-Language' } : {}),
  };
}

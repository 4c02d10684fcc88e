import type { OpenWriting, Writing, WritingRequest } from './writing.ts';

/** A reader loads what their own script needs, and nothing of the others. */
const openers: Readonly<Record<string, () => Promise<OpenWriting>>> = {
  ar: async () => (await import('./scripts/arabic.ts')).arabic,
  fa: async () => (await import('./scripts/arabic.ts')).arabic,
  ja: async () => (await import('./scripts/kana.ts')).japanese,
  ko: async () => (await import('./scripts/hangul.ts')).korean,
  ru: async () => (await import('./scripts/cyrillic.ts')).cyrillic,
  vi: async () => (await import('./scripts/vietnamese.ts')).vietnamese,
  'zh-Hans': async () => (await import('./scripts/pinyin.ts')).pinyin,
  'zh-Hant': async () => (await import('./scripts/zhuyin.ts')).zhuyin,
};

/** Loads how a language is written; one that has nothing of its own here is written with Latin letters. */
export async function openWriting(request: WritingRequest): Promise<Writing> {
  const load = openers[request.locale] ?? (async () => (await import('./scripts/latin.ts')).latin);
  const open = await load();
  return open(request);
}

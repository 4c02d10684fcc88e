import { canonicalizeTag, maximizeTag } from '../../../shared/domain/language-tag.ts';

/** The voices of the device. */
export interface Voices {
  /**
   * @param tag of a language
   * @returns a voice of that very language, in the device itself: one from elsewhere would send the text there; undefined
   * where there is none, never another language's (EN 301 549, 5.1.3.14)
   */
  readonly of: (tag: string) => SpeechSynthesisVoice | undefined;
  /** Ends when the browser has named its voices, or named none for a while. */
  readonly ready: Promise<void>;
}

/** How long a browser may take to name its voices, in milliseconds. */
const patience = 1_500;

export function createVoices(): Voices {
  const { speechSynthesis } = globalThis as Partial<typeof globalThis>;
  if (speechSynthesis === undefined) return { of: () => undefined, ready: Promise.resolve() };
  const ready = new Promise<void>((resolve) => {
    if (speechSynthesis.getVoices().length > 0) {
      resolve();
      return;
    }
    speechSynthesis.addEventListener('voiceschanged', () => {
      resolve();
    });
    setTimeout(resolve, patience);
  });
  return {
    of: (tag) =>
      speechSynthesis
        .getVoices()
        .find(({ lang, localService }) => localService && isSame(lang.replace('_', '-'), tag)),
    ready,
  };
}

/** The same language in the same script: Cantonese is not how Mandarin sounds, and Portuguese of Brazil is not Portugal's. */
function isSame(voice: string, tag: string): boolean {
  const [one, other] = [maximized(voice), maximized(tag)];
  return one !== undefined && one.language === other?.language && one.script === other.script;
}

function maximized(tag: string) {
  const canonical = canonicalizeTag(tag);
  return canonical === undefined ? undefined : maximizeTag(canonical);
}

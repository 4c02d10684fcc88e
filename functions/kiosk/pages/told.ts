import { html } from 'hono/html';
import type { Resolution } from '../../shared/domain/resolve.ts';
import {
  commonTranslation,
  isFallbackReason,
  translationEnvelope,
} from '../../shared/http/envelope.ts';
import { languageOf, type Scene } from '../scene.ts';
import type { Html } from './page-content.ts';

/** What readers must be told of texts, in their own language. */
export interface Told {
  readonly html: Html;
  /** What is said of how the texts came to be; undefined where nothing must. */
  readonly label: string | undefined;
}

/** Why texts are in another language, and who has checked them: of many, the least that is true of each. */
export function tell({ t, ...scene }: Scene, texts: readonly Resolution[]): Told {
  const foreign = texts.find(({ reason }) => isFallbackReason(reason));
  const fallback =
    foreign !== undefined &&
    isFallbackReason(foreign.reason) &&
    t(`fallback.${foreign.reason}`, {
      language: languageOf({ t, ...scene }, foreign.served).autonym,
    });
  const common = commonTranslation(texts.map(({ translation }) => translation));
  const label = texts.length === 0 ? undefined : translationEnvelope(common, t).label;
  const words = [fallback, label].filter((each) => typeof each === 'string');
  return { html: html`${words.map((each) => html`<p class="told">${each}</p> `)}`, label };
}

import { html, raw } from 'hono/html';
import type { Counts } from '../../../shared/domain/coverage.ts';
import { formatPolicy } from '../../../shared/domain/policy.ts';
import type { Release, ReleaseLocale } from '../../../shared/domain/release.ts';
import { kinds, type Kind } from '../../../shared/domain/topic.ts';
import { style } from './style.ts';
import { cellOf, cellStates, type CellState } from './cell.ts';

/** The kinds as a manager calls them. */
const kindNames: Readonly<Record<Kind, string>> = {
  treatments: 'Treatments',
  benefits: 'Benefits',
  conditions: 'Conditions',
  criteria: 'When it is recommended',
  pages: 'About this care',
};

/** What a state means, and what to do about it. */
const legend: Readonly<Record<CellState, readonly [name: string, meaning: string]>> = {
  original: ['Original', 'Texts are written in this language. Nothing is to do.'],
  reviewed: [
    'Reviewed',
    'A qualified person has compared every text with the English and signed it. Nothing is to do.',
  ],
  partly: [
    'Partly reviewed',
    'All texts are there, and some are signed. Have the others reviewed.',
  ],
  unreviewed: [
    'Not reviewed',
    'All texts are there, made by a machine or by a person, and nobody has signed them. Ask a qualified translator to review them.',
  ],
  stale: [
    'Stale',
    'What the English tells has changed since. Send the stale texts to the translator.',
  ],
  missing: [
    'Missing',
    'Texts are not there in this language. Readers get English and are told so.',
  ],
};

const languageNames = new Intl.DisplayNames('en', { type: 'language' });

/**
 * A table for the people who see to it that every language is complete, reviewed and current.
 *
 * @param data address of the figures
 */
export function coveragePage(
  { locales, source, publishedAt, recalls, ...policy }: Release,
  hash: string,
  data: string,
) {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Coverage of languages</title>
        ${raw(`<style>${style}</style>`)}
      </head>
      <body>
        <main>
          <h1>Coverage of languages</h1>
          <p>How much patients can read in their own language, and who has checked it.</p>
          <p class="facts">
            Release ${hash.slice(0, 12)}, published ${dateOf(publishedAt)}. Policy:
            ${formatPolicy(policy)}. ${meaningOf(policy.policy)}
            <a href="${data}">The figures as JSON</a>
          </p>
          ${recalls.map(({ topic, recalledAt }) => html`<p class="facts">Recalled since ${dateOf(recalledAt)}: ${topic}. It is counted here and shown to nobody.</p>`)}
          <div class="scroll" role="region" aria-labelledby="caption" tabindex="0">
            <table>
              <caption id="caption">
                Texts by language and kind
              </caption>
              <thead>
                <tr>
                  <th scope="col">Language</th>
                  <th scope="col">All texts</th>
                  ${kinds.map((kind) => html`<th scope="col">${kindNames[kind]}</th>`)}
                </tr>
              </thead>
              <tbody>
                ${locales.map((locale) => row(locale, locale.tag === source))}
              </tbody>
            </table>
          </div>
          <h2>What the words mean</h2>
          <dl>
            ${cellStates.map(
              (state) =>
                html`<dt class="${state}">${legend[state][0]}</dt>
                  <dd>${legend[state][1]}</dd>`,
            )}
          </dl>
        </main>
      </body>
    </html> `;
}

function row({ tag, autonym, dir, coverage }: ReleaseLocale, isSource: boolean) {
  const counts = [coverage, ...kinds.map((kind) => coverage.kinds[kind])];
  return html`<tr>
    <th scope="row">
      <b lang="${tag}" dir="${dir}">${autonym}</b><span>${languageNames.of(tag)} (${tag})</span>
    </th>
    ${counts.map((each) => cell(each, isSource))}
  </tr> `;
}

function cell(counts: Counts, isSource: boolean) {
  const found = cellOf(counts, isSource);
  if (found === undefined) return html`<td>None</td>`;
  const { state, text, details } = found;
  const [name] = legend[state];
  return html`<td class="${state}">
    <b>${name}</b><small>${text}</small>${details.map((detail) => html`<small>${detail}</small>`)}
  </td>`;
}

function meaningOf(policy: Release['policy']): string {
  return policy === 'reviewed-only'
    ? 'Readers get reviewed texts only, and English where there is none.'
    : 'Readers get all texts, each with a label that says who has checked it.';
}

function dateOf(instant: string): string {
  return (
    new Date(instant).toLocaleString('en', {
      dateStyle: 'long',
      timeStyle: 'short',
      timeZone: 'UTC',
    }) + ' UTC'
  );
}

import { html } from 'hono/html';
import { addressOf, languageOf, type Scene } from '../scene.ts';
import type { ShelfTopic, TopicBody } from '../shelf/shelf.ts';
import { writeBlocks } from './blocks.ts';
import { picture } from './icon.ts';
import type { Html } from './page-content.ts';
import { takeHome } from './take-home.ts';
import { tell } from './told.ts';
import { createTermMarker } from './terms.ts';

/** What the rows are of, in their order; sections of other names follow. */
const sectionIds = ['what-it-is', 'how-it-works', 'what-it-helps', 'who-it-may-help', 'overview'];

/** A column. */
interface Column extends TopicBody {
  readonly topic: ShelfTopic;
  readonly conditions: readonly ShelfTopic[];
}

/** Treatments side by side, row by row what each page says. */
export async function comparison(
  scene: Scene,
  topics: readonly ShelfTopic[],
  path: string,
): Promise<Html> {
  const { t, book } = scene;
  const columns = await Promise.all(
    topics.map(async (topic): Promise<Column> => ({
      topic,
      ...(await book.read(topic)),
      conditions: (await book.find(topic.related)).filter(({ kind }) => kind === 'conditions'),
    })),
  );
  const used = new Set(columns.flatMap(({ sections }) => sections.map(({ id }) => id)));
  const ids = [...new Set([...sectionIds, ...used])].filter((id) => used.has(id));
  return html`${tell(scene, topics).html}
    <div class="scroll" role="region" tabindex="0" aria-label="${t('compare.title')}">
      <table class="comparison">
        <thead>
          <tr>
            <td></td>
            ${columns.map((column) => heading(column))}
          </tr>
        </thead>
        <tbody>
          ${ids.map((id) => row(nameOf(id), (column) => sectionCell(column, id)))}
          ${row(t('compare.rows.conditions'), ({ conditions }) => names(conditions))}
          ${row(t('compare.rows.regions'), ({ topic }) => topic.regions.map((id) => t(`regions.names.${id}`, { defaultValue: id })).join(' · '))}
        </tbody>
      </table>
    </div>
    <div class="actions">
      ${takeHome(scene, path)}<a class="button" href="${addressOf(scene, '/compare')}"
        >${t('compare.again')}</a
      >
    </div>`;

  /** @param cell gives undefined where a page says nothing of it */
  function row(name: string, cell: (column: Column) => Html | string | undefined) {
    return html`<tr>
      <th scope="row">${name}</th>
      ${columns.map((column) => html`<td>${cell(column) ?? html`<span class="quiet">${t('compare.silent')}</span>`}</td>`)}
    </tr> `;
  }

  function nameOf(id: string): string {
    const own = columns.flatMap(({ sections }) => sections).find((section) => section.id === id);
    return t(`compare.rows.${id}`, { defaultValue: own?.heading ?? id });
  }

  function heading({ topic: { id, title, served } }: Column) {
    const { tag, dir } = languageOf(scene, served);
    return html`<th scope="col" lang="${tag}" dir="${dir}">
      ${picture(scene, id.slice(id.indexOf('/') + 1))}<a href="${addressOf(scene, `/${id}`)}"
        >${title}</a
      >
    </th> `;
  }

  function sectionCell({ sections, topic: { served } }: Column, id: string) {
    const found = sections.find((section) => section.id === id);
    const { tag, dir } = languageOf(scene, served);
    if (found === undefined) return undefined;
    return html`<div lang="${tag}" dir="${dir}">
      ${writeBlocks(found.blocks, createTermMarker([], tag))}
    </div>`;
  }

  function names(conditions: readonly ShelfTopic[]) {
    if (conditions.length === 0) return undefined;
    const links = conditions.map(({ id, title, served }) => {
      const { tag, dir } = languageOf(scene, served);
      return html`<li>
        <a href="${addressOf(scene, `/${id}`)}" lang="${tag}" dir="${dir}">${title}</a>
      </li>`;
    });
    return html`<ul>
      ${links}
    </ul>`;
  }
}

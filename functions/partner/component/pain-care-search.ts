import type { EmbeddedItem, EmbeddedSearch } from '../embed/embed-data.ts';
import { element } from './element.ts';
import { EmbedElement } from './embed-element.ts';
import { load } from './load.ts';
import { writeItems, writeTold } from './write.ts';

/** What is read of an answer of the search. */
interface Found {
  readonly items: readonly {
    readonly id: string;
    readonly title: string;
    readonly summary: string;
    readonly locale: { readonly served: string; readonly dir: 'ltr' | 'rtl' };
  }[];
}

/** `<pain-care-search>`: a search, whose results are links to our own pages. */
export class PainCareSearch extends EmbedElement<EmbeddedSearch> {
  protected subject(): string {
    return 'search';
  }

  protected write(frame: EmbeddedSearch): readonly Node[] {
    const { title, field } = frame;
    const input = element('input', {
      type: 'search',
      required: '',
      maxlength: '100',
      'aria-label': field,
    });
    const results = element('div', { part: 'results', role: 'status' });
    const form = element(
      'form',
      { role: 'search' },
      element('label', {}, field),
      input,
      element('button', {}, title),
    );
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void find(frame, input.value, results);
    });
    return [form, results, ...writeTold(frame)];
  }
}

async function find(frame: EmbeddedSearch, query: string, results: HTMLElement): Promise<void> {
  try {
    const { items } = await load<Found>(`${frame.search}?q=${encodeURIComponent(query)}&limit=10`);
    const found = items.map(({ id, title, summary, locale }): EmbeddedItem => ({
      id,
      title,
      summary,
      tag: locale.served,
      dir: locale.dir,
      href: frame.topics + id,
    }));
    results.replaceChildren(found.length === 0 ? element('p', {}, frame.none) : writeItems(found));
  } catch (error) {
    results.replaceChildren(element('p', {}, error instanceof Error ? error.message : ''));
  }
}

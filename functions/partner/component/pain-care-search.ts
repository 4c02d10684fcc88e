import type { EmbeddedItem, EmbeddedSearch } from '../embed/embed-data.ts';
import { element } from './element.ts';
import { EmbedElement } from './embed-element.ts';
import { load, RefusalError } from './load.ts';
import { writeItems, writeLink, writeRefusal, writeTold } from './write.ts';

/** What is read of an answer of the search. */
interface Found {
  /** With a message where texts are in another language than the reader's: why. */
  readonly locale: { readonly message?: string };
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
    const input = element('input', { id: 'query', type: 'search', required: '', maxlength: '100' });
    const results = element('div', { part: 'results', role: 'status' });
    const form = element(
      'form',
      { role: 'search' },
      element('label', { for: 'query' }, field),
      input,
      element('button', {}, title),
    );
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void show(input.value);
    });
    let latest: string | undefined;
    const show = async (query: string) => {
      latest = query;
      const found = await find(frame, query);
      // What comes late answers an earlier question.
      if (latest === query) results.replaceChildren(...found);
    };
    return [form, results, ...writeTold(frame)];
  }
}

async function find(frame: EmbeddedSearch, query: string): Promise<readonly Node[]> {
  const asked = `?q=${encodeURIComponent(query)}`;
  try {
    const { locale: common, items } = await load<Found>(`${frame.search}${asked}&limit=10`);
    const found = items.map(({ id, title, summary, locale }): EmbeddedItem => ({
      id,
      title,
      summary,
      tag: locale.served,
      dir: locale.dir,
      href: frame.topics + id,
    }));
    if (found.length === 0) return [element('p', {}, frame.none)];
    const { message } = common;
    return [
      ...writeTold({ ...frame, told: message === undefined ? [] : [message] }),
      writeItems(found),
    ];
  } catch (error) {
    const told = error instanceof RefusalError ? writeRefusal(error) : [];
    return [...told, element('p', {}, writeLink(frame.href + asked, frame.words.open))];
  }
}

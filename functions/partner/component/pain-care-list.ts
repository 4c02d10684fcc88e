import type { EmbeddedList } from '../embed/embed-data.ts';
import { element } from './element.ts';
import { EmbedElement } from './embed-element.ts';
import { writeItems, writeTold } from './write.ts';

/** `<pain-care-list kind="treatments">`: the topics of a kind, as links to our own pages. */
export class PainCareList extends EmbedElement<EmbeddedList> {
  protected subject(): string {
    const kind = this.getAttribute('kind') ?? '';
    return /^[a-z]+$/.test(kind) ? kind : 'pages/unknown';
  }

  protected write(list: EmbeddedList): readonly Node[] {
    return [
      element(`h${this.level()}`, { part: 'title' }, list.title),
      ...writeTold(list),
      writeItems(list.items),
    ];
  }
}

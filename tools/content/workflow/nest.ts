import type { UiStrings } from '../../../functions/shared/domain/catalogue.ts';
import type { Segments } from '../../../functions/shared/domain/segments.ts';

type Tree = { [name: string]: string | Tree };

/** Interface strings from their dotted keys: the opposite of `segmentsOfStrings`. */
export function nest(segments: Segments): UiStrings {
  const root: Tree = {};
  for (const [key, text] of segments) {
    const names = key.split('.');
    const last = names.pop() ?? key;
    let node = root;
    for (const name of names) {
      const known = node[name];
      const next: Tree = typeof known === 'object' ? known : {};
      node[name] = next;
      node = next;
    }
    node[last] = text;
  }
  return root;
}

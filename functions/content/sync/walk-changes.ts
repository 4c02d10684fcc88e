import type { ManifestEntry } from '../../shared/domain/manifest.ts';
import type { TopicId } from '../../shared/domain/topic.ts';
import type { ManifestPieces, PlacedEntry } from '../../shared/store/manifest-pieces.ts';
import type { Position } from './token.ts';

/** The topics of a locale in one release, and the orders that are in force in it. */
export interface Side {
  readonly manifest: ManifestPieces;
  readonly recalled: ReadonlySet<TopicId>;
}

/** What happened to a topic, and where it stands in the walk. */
export type Change = { readonly position: Position } & (
  | { readonly type: 'topic'; readonly entry: ManifestEntry; readonly place: number }
  | { readonly type: 'removed'; readonly id: TopicId }
);

/**
 * Walks over what changed for the readers of a locale, from some position on. Pieces that both releases share are passed
 * over unread. What is recalled now is in none of the changes; what is not recalled any more is new.
 *
 * @param before undefined for a device that has nothing
 */
export async function* walkChanges(
  before: Side | undefined,
  now: Side,
  from: Position,
): AsyncGenerator<Change> {
  if (from.pass === 'changed') yield* walkChanged(before, now, from);
  if (before === undefined) return;
  yield* walkRemoved(
    before,
    now,
    from.pass === 'removed' ? from : { pass: 'removed', piece: 0, offset: 0 },
  );
}

async function* walkChanged(
  before: Side | undefined,
  { manifest, recalled }: Side,
  from: Position,
): AsyncGenerator<Change> {
  const lifted = new Set([...(before?.recalled ?? [])].filter((id) => !recalled.has(id)));
  for (let piece = from.piece; piece < manifest.names.length; piece += 1) {
    // Equal pieces at equal places hold the same topics at the same places.
    if (lifted.size === 0 && before?.manifest.names[piece] === manifest.names[piece]) continue;
    const entries = await manifest.read(piece);
    const ids = entries.map(({ entry }) => entry.id);
    const old = new Map(
      (await before?.manifest.locate(ids))?.map((placed) => [placed.entry.id, placed]),
    );
    for (const [offset, { place, entry }] of entries.entries()) {
      if (piece === from.piece && offset < from.offset) continue;
      if (recalled.has(entry.id)) continue;
      if (!lifted.has(entry.id) && isSame(old.get(entry.id), { place, entry })) continue;
      yield { type: 'topic', entry, place, position: { pass: 'changed', piece, offset } };
    }
  }
}

async function* walkRemoved(before: Side, now: Side, from: Position): AsyncGenerator<Change> {
  const { names } = before.manifest;
  for (let piece = from.piece; piece < names.length; piece += 1) {
    if (names[piece] === now.manifest.names[piece]) continue;
    const ids = (await before.manifest.read(piece)).map(({ entry }) => entry.id);
    const left = new Set((await now.manifest.locate(ids)).map(({ entry }) => entry.id));
    for (const [offset, id] of ids.entries()) {
      if (piece === from.piece && offset < from.offset) continue;
      if (!left.has(id))
        yield { type: 'removed', id, position: { pass: 'removed', piece, offset } };
    }
  }
}

function isSame(old: PlacedEntry | undefined, now: PlacedEntry): boolean {
  return old?.place === now.place && JSON.stringify(old.entry) === JSON.stringify(now.entry);
}

import type { Agreed } from './agreed.ts';
import type { AnkiNote } from './find-in-anki.ts';
import { mergeNote, type NoteMerge } from './merge-note.ts';
import type { SyncDeck, SyncNote } from './sync-deck.ts';

/** A note of the deck that Anki has, and what becomes of it. */
export interface Met extends NoteMerge {
  readonly note: SyncNote;
  readonly anki: AnkiNote;
}

/** What a synchronization would do. */
export interface SyncPlan {
  /** To be imported: Anki has none of these. */
  readonly added: readonly SyncNote[];
  /** To be changed, or left to the learner, who has changed them. */
  readonly met: readonly Met[];
  /** To be tagged and suspended. */
  readonly retired: readonly Pick<Met, 'note' | 'anki'>[];
  /** Said by the notes again: to be shown again. */
  readonly revived: readonly Pick<Met, 'note' | 'anki'>[];
  /** The learner has deleted these in Anki, and so they stay. */
  readonly deleted: readonly SyncNote[];
  /** Several notes in Anki have the name of one: none is touched. */
  readonly several: readonly SyncNote[];
}

/** Compares a deck with what Anki has of it. Changes nothing. */
export function planSync(deck: SyncDeck, found: readonly AnkiNote[], agreed: Agreed = new Map()): SyncPlan {
  const byId = Map.groupBy(found, ({ fields }) => fields.Id ?? '');
  const met: Met[] = [];
  const missing: SyncNote[] = [];
  const several: SyncNote[] = [];
  for (const one of deck.notes) {
    const known = agreed.get(one.guid);
    const note = known ? { ...one, versions: [known, ...one.versions] } : one;
    const [anki, ...more] = inAnki(note, byId);
    if (!anki) missing.push(note);
    else if (more.length > 0) several.push(note);
    else met.push({ note, anki, ...mergeNote(note, anki, known) });
  }
  // Where nothing of the topic is found, it is another collection, or all of it was thrown away.
  const isElsewhere = found.length === 0;
  const wasThere = ({ guid }: SyncNote): boolean => !isElsewhere && agreed.has(guid);
  return {
    added: missing.filter((note) => !wasThere(note)),
    met,
    retired: deck.retired.flatMap((note) =>
      inAnki(note, byId).flatMap((anki) => (isRetired(anki, deck) ? [] : [{ note, anki }])),
    ),
    revived: met.filter(({ anki }) => isRetired(anki, deck)),
    deleted: missing.filter(wasThere),
    several,
  };
}

/** The notes in Anki that have a name which the note has or had. */
function inAnki(
  { fields, versions }: SyncNote,
  byId: ReadonlyMap<string, readonly AnkiNote[]>,
): readonly AnkiNote[] {
  const now = byId.get(fields.Id ?? '');
  if (now) return now;
  const names = new Set(versions.map((version) => version.fields.Id ?? ''));
  return [...names].flatMap((name) => byId.get(name) ?? []);
}

function isRetired({ tags }: AnkiNote, { retiredTag }: SyncDeck): boolean {
  return tags.some((tag) => tag.toLowerCase() === retiredTag);
}

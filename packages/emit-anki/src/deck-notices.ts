import type { StampedNote } from './deck-note.ts';
import type { LockedNote } from './lock/lock-file.ts';
import type { StampedDeck } from './lock/stamp-notes.ts';
import { fieldOf } from './note-types/note-fields.ts';
import type { RecalledDeck } from './recall-deck.ts';

/** What notices are made from, beside the stamped deck. */
export interface NoticeContext extends RecalledDeck {
  /** True where the lock held two branches. */
  readonly merged: boolean;
  /** The name of a note's deck. */
  readonly deckOf: (note: StampedNote) => string;
  /** The language of the notes. */
  readonly language: string;
}

/** What there is to know of a build beside its notes, each in one line. */
export function deckNotices(stamped: StampedDeck, context: NoticeContext): readonly string[] {
  const { lock, emitted, merged, recovered, future, language } = context;
  const old = stalePlaces(stamped);
  return [
    ...(lock
      ? []
      : ['The deck is new: keep its anki.lock.json with the notes, and under version control with them.']),
    ...(recovered
      ? ['There was no anki.lock.json: it is made again from what was built last, so no card is doubled.']
      : []),
    ...(merged
      ? ['The lock file held two branches: they are merged, the newest change of each card first.']
      : []),
    ...(lock && !emitted
      ? [
          'What Anki holds is not known, since nothing is left of the last build: if a change was taken back since then, --touch brings it to Anki.',
        ]
      : []),
    ...(future > 0
      ? [
          `${counted(future)} a time in the future, as from a wrong clock; it is not believed, and is the present one now.`,
        ]
      : []),
    ...(old > 0
      ? [
          `${counted(old)} an older title, heading or file in Anki, which alone is not worth a learner's own tags; --touch brings the new one.`,
        ]
      : []),
    ...(stamped.lock.deck.language === language
      ? []
      : [
          `Our own words on the cards stay in "${stamped.lock.deck.language}"; --touch brings those of "${language}".`,
        ]),
    ...emptyDecks(stamped, context).map(
      (name) =>
        `Anki will make "${name}" and leave it empty: cards stay where they are until you move them in its Browse window.`,
    ),
  ];
}

function counted(number: number): string {
  return number === 1 ? '1 card note has' : `${number} card notes have`;
}

/** How many notes show another place in Anki than they have. */
function stalePlaces({ notes, fates, written }: StampedDeck): number {
  return notes.filter((note) => {
    const held = written[note.key];
    return fates.get(note.key)?.kind === 'unchanged' && held !== undefined && placeOf(held) !== placeOf(note);
  }).length;
}

/** Title and section as the card shows them, and the file. */
function placeOf(note: Pick<LockedNote, 'type' | 'fields' | 'tags'>): string {
  return JSON.stringify([fieldOf(note, 'Context'), note.tags.filter((tag) => tag.includes('::from::'))]);
}

/** Decks that hold cards which Anki has elsewhere already. */
function emptyDecks(
  { notes, fates }: StampedDeck,
  { lock, emitted, deckOf }: NoticeContext,
): readonly string[] {
  if (!lock) return [];
  const before = new Set(emitted?.decks ?? [lock.deck.name]);
  const filled = new Set(notes.filter(({ key }) => fates.get(key)?.kind === 'new').map(deckOf));
  return [...new Set(notes.map(deckOf))].filter((name) => !before.has(name) && !filled.has(name));
}

import type { StampedNote } from './deck-note.ts';
import type { Fate, StampedDeck } from './lock/stamp-notes.ts';
import type { DeckPlan, Skipped } from './plan/note-plan.ts';
import { noteTag } from './plan/note-tags.ts';

/** One note in the report. */
export interface ReportedNote {
  readonly key: string;
  readonly prompt: string;
}

/** A note that asks or answers something else now, and keeps its guid and schedule. */
export interface CorrectedNote extends ReportedNote {
  readonly answer: string;
  readonly before: { readonly prompt: string; readonly answer: string };
}

/** What one build did to the deck, for a person to read before importing. */
export interface DeckReport {
  readonly deck: string;
  readonly notes: number;
  readonly cards: number;
  readonly new: readonly ReportedNote[];
  readonly changed: readonly ReportedNote[];
  readonly unchanged: number;
  /** Notes that the topic lost: Anki keeps their cards until they are deleted there. */
  readonly retired: readonly ReportedNote[];
  /** Those that it lost before, of which Anki may not know yet. */
  readonly waiting: readonly ReportedNote[];
  /** Notes of which nothing is made now, though the topic still says them: their cards stay as they are. */
  readonly dormant: readonly ReportedNote[];
  /** Those of the changed notes that have another answer. */
  readonly corrected: readonly CorrectedNote[];
  /** Those of the changed notes that have the same answer to another question. */
  readonly reworded: readonly CorrectedNote[];
  readonly skipped: readonly Skipped[];
  /** For Anki's Browse window: finds the retired notes. */
  readonly browseSearch: string;
  /** What to leave switched on and off in Anki's import dialog. */
  readonly switches: string;
  /** Whether nothing was known of the deck before. */
  readonly firstBuild: boolean;
  /** What else there is to know, each in one line. */
  readonly notices: readonly string[];
  /** What the next build of the same notes reports; absent where only that build can say. */
  readonly again?: DeckReport;
}

/** What to leave switched on and off in Anki's import dialog, one switch a line. */
export const IMPORT_SWITCHES = `Import any learning progress   off
Import any deck presets        off
Update notes                   If newer
Update note types              If newer
Merge note types               off`;

/** The report of a build. */
export function reportDeck(
  topic: string,
  plan: DeckPlan,
  stamped: StampedDeck,
  { notices, firstBuild }: Pick<DeckReport, 'notices' | 'firstBuild'>,
): DeckReport {
  const withFate = (wanted: Fate['kind']): readonly ReportedNote[] =>
    inReport(stamped.notes.filter(({ key }) => stamped.fates.get(key)?.kind === wanted));
  const differing = stamped.notes.flatMap((note) => correctedNote(note, stamped.fates.get(note.key)));
  return {
    deck: stamped.lock.deck.name,
    notes: stamped.notes.length,
    cards: stamped.notes.reduce((sum, { cards }) => sum + cards.length, 0),
    new: withFate('new'),
    changed: withFate('changed'),
    unchanged: withFate('unchanged').length,
    retired: inReport(stamped.retired),
    waiting: inReport(stamped.waiting),
    dormant: inReport(stamped.dormant),
    corrected: differing.filter(({ answer, before }) => answer !== before.answer),
    reworded: differing.filter(({ answer, before }) => answer === before.answer),
    skipped: withoutCard(plan, stamped),
    browseSearch: `tag:${noteTag(topic, 'retired')}`,
    switches: IMPORT_SWITCHES,
    firstBuild,
    notices,
  };
}

function inReport(notes: readonly ReportedNote[]): readonly ReportedNote[] {
  return notes.map(({ key, prompt }) => ({ key, prompt }));
}

/** What has no card: not even an old one that goes on. */
export function withoutCard({ skipped, merged }: DeckPlan, { notes }: StampedDeck): readonly Skipped[] {
  const made = new Set(notes.map(({ key }) => key));
  const goingOn = new Set(merged.flatMap(({ key }) => (made.has(key) ? [key] : [])));
  return skipped.filter(({ id, reason }) => reason !== 'same-front' || !goingOn.has(id));
}

function correctedNote(
  { key, prompt, answer }: StampedNote,
  fate: Fate | undefined,
): readonly CorrectedNote[] {
  if (fate?.kind !== 'changed') return [];
  const { before } = fate;
  if (before.prompt === prompt && before.answer === answer) return [];
  return [{ key, prompt, answer, before: { prompt: before.prompt, answer: before.answer } }];
}

/** The size of a deck: `1 note, 2 cards`. */
export function sizeOf(notes: number, cards: number): string {
  return `${notes} ${notes === 1 ? 'note' : 'notes'}, ${cards} ${cards === 1 ? 'card' : 'cards'}`;
}

/** The report in a few words: `58 notes, 64 cards: 3 new, 1 changed`. */
export function summarizeDeck({ notes, cards, new: added, changed, retired }: DeckReport): string {
  const counts = { new: added.length, changed: changed.length, retired: retired.length };
  const words = Object.entries(counts).flatMap(([fate, count]) => (count > 0 ? [`${count} ${fate}`] : []));
  return `${sizeOf(notes, cards)}: ${words.join(', ') || 'nothing new'}`;
}

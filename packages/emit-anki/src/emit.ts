import type { Diagnostic, Emitter, OutputFile, Topic } from '@cribnotes/core';
import { deckByGroup, deckName, deckTitle } from './deck-name.ts';
import type { DeckNote, StampedNote } from './deck-note.ts';
import { deckNotices } from './deck-notices.ts';
import { writeNote } from './html/note-fields.ts';
import type { WrittenDeck } from './lock/emitted.ts';
import { LOCK_PATH, type Lock, printLock } from './lock/lock-file.ts';
import { type ReadLock, readLock } from './lock/read-lock.ts';
import { type StampedDeck, stampNotes } from './lock/stamp-notes.ts';
import { isUnread, stillSaid } from './lock/still-said.ts';
import { collectMedia, type DeckMedia, picturesIn } from './media-files.ts';
import type { AnkiOptions } from './options.ts';
import { packageMark } from './package/package-mark.ts';
import { packageRows } from './package/package-rows.ts';
import type { DeckPlan, NotePlan } from './plan/note-plan.ts';
import { planDeck } from './plan/plan-deck.ts';
import { type RecalledDeck, recallDeck } from './recall-deck.ts';
import { emptyDeck, findSharedKey, frozenFault } from './refusals.ts';
import { reportDeck, summarizeDeck, withoutCard } from './report.ts';
import { reportAgain } from './report-again.ts';
import { skipRemark } from './skip-reasons.ts';

/** The tag of an undetermined language (BCP 47). */
const UNKNOWN = 'und';

/** Renders a topic as an Anki package, `<topic.id>.apkg`, and keeps `anki.lock.json` beside the notes. */
export const emitter: Emitter<AnkiOptions> = { format: 'anki', emit: emitDeck };

async function emitDeck(given: Topic, options: AnkiOptions): Promise<readonly OutputFile[]> {
  const prepared = await prepareDeck(given, options);
  if ('rule' in prepared) return refuse(options, prepared);
  const { topic, plan, media, read, recalled, stamped } = prepared;
  for (const skipped of withoutCard(plan, stamped)) options.report(skipRemark(skipped));
  const lockText = printLock(stamped.lock);
  const kept = lockText === options.lock;
  if (options.frozen && !kept) return refuse(options, frozenFault(stamped, options.lock === undefined));
  if (stamped.notes.length + stamped.retired.length + stamped.waiting.length === 0)
    return refuse(options, emptyDeck(topic));
  const deckOf = deckByGroup(topic, stamped.lock.deck.name, options.groupDecks ?? false);
  const bytes = await packDeck(stamped, media, deckOf);
  const context = { ...recalled, merged: read?.merged ?? false, deckOf, language: given.language };
  const notices = deckNotices(stamped, context);
  const report = reportDeck(topic.id, plan, stamped, { notices, firstBuild: recalled.lock === undefined });
  const again = options.touch ? undefined : reportAgain(report, stamped, context);
  options.onReport?.({ ...report, ...(again ? { again } : {}) });
  options.remember?.(emittedOf(stamped, deckOf));
  const files: OutputFile[] = [
    {
      path: `${topic.id}.apkg`,
      bytes,
      summary: summarizeDeck(report),
      ...(again ? { summaryAgain: summarizeDeck(again) } : {}),
    },
  ];
  if (!kept) files.push({ path: LOCK_PATH, bytes: new TextEncoder().encode(lockText), beside: 'notes' });
  return files;
}

/** A deck whose notes have their guids and times, before it is packed. */
export interface PreparedDeck {
  readonly topic: Topic;
  readonly plan: DeckPlan;
  readonly media: DeckMedia;
  readonly read?: ReadLock;
  readonly recalled: RecalledDeck;
  readonly stamped: StampedDeck;
}

/** Gives the notes of a topic their guids and times by what is known of their deck, or the fault for which it cannot. */
export async function prepareDeck(given: Topic, options: AnkiOptions): Promise<PreparedDeck | Diagnostic> {
  const read = options.lock === undefined ? undefined : readLock(options.lock, given.id);
  if (read && 'rule' in read) return read;
  const recalled = await recallDeck(given.id, () => draftNotes(given), read?.lock, options);
  const language = languageOf(given, recalled.lock, options);
  // The same topic, so that a deck that was planned to be known again is not planned twice.
  const topic = language === given.language ? given : { ...given, language };
  const plan = planDeck(topic);
  const all = [...plan.notes, ...plan.merged];
  const shared = findSharedKey(all);
  if (shared) return shared;
  const media = collectMedia(all, options.media ?? new Map(), options.report, picturesKnown(recalled.lock));
  const stamped = stampDeck(topic, writeNotes(topic, plan, media, options), recalled, options);
  return { topic, plan, media, recalled, stamped, ...(read ? { read } : {}) };
}

/** The pictures that notes of a lock show. */
function picturesKnown(lock: Lock | undefined): readonly string[] {
  return Object.values(lock?.notes ?? {}).flatMap(({ fields }) => picturesIn(fields));
}

/** The language of our own words stays what it was: that of few sentences is read otherwise with the next one. */
function languageOf({ language }: Topic, lock: Lock | undefined, { touch = false }: AnkiOptions): string {
  const agreed = lock?.deck.language ?? UNKNOWN;
  return touch || agreed === UNKNOWN ? language : agreed;
}

/** The notes without their pictures, which are enough to know a deck by. */
function draftNotes(topic: Topic): readonly DeckNote[] {
  const writing = { language: topic.language, typeIn: false, pictures: () => '' };
  return planDeck(topic).notes.map((note) => writeNote(topic, note, writing));
}

interface WrittenNotes {
  readonly notes: readonly DeckNote[];
  readonly merged: readonly DeckNote[];
}

function writeNotes(
  topic: Topic,
  plan: DeckPlan,
  { pictures }: DeckMedia,
  { typeIn = false }: AnkiOptions,
): WrittenNotes {
  const writing = { language: plan.language, typeIn, pictures };
  const write = (note: NotePlan): DeckNote => writeNote(topic, note, writing);
  return { notes: plan.notes.map(write), merged: plan.merged.map(write) };
}

function stampDeck(
  topic: Topic,
  { notes, merged }: WrittenNotes,
  { lock, emitted }: RecalledDeck,
  options: AnkiOptions,
): StampedDeck {
  const isSaid = stillSaid(topic);
  const isKept = isUnread(topic.id, options.unread ?? []);
  return stampNotes(notes, {
    merged,
    stillSaid: (note) => isKept(note) || isSaid(note),
    topic: topic.id,
    language: topic.language,
    ...(options.deck === undefined ? {} : { deck: deckName(options.deck, topic.id) }),
    firstDeck: deckTitle(topic.title, topic.id),
    ...(lock ? { lock } : {}),
    ...(emitted ? { emitted } : {}),
    now: secondsOf(options),
    touch: options.touch ?? false,
  });
}

/** Writes the package. */
export async function packDeck(
  { notes, retired, waiting, restored, lock: { deck } }: StampedDeck,
  { files }: DeckMedia,
  deckOf: (note: StampedNote) => string,
): Promise<Uint8Array> {
  const all = [...notes, ...retired, ...waiting, ...restored];
  const modified = all.reduce((latest, note) => Math.max(latest, note.modified), 0);
  const { writePackage } = await import('./package/write-package.ts');
  return writePackage(deck.name, packageRows(all, deckOf), files, modified, packageMark(deck.id));
}

function emittedOf(
  { notes, written, lock: { topic, deck } }: StampedDeck,
  deckOf: (note: StampedNote) => string,
): WrittenDeck {
  return {
    id: deck.id,
    topic,
    name: deck.name,
    decks: [...new Set(notes.map(deckOf))].sort(),
    notes: written,
  };
}

function refuse(options: AnkiOptions, diagnostic: Diagnostic | undefined): readonly OutputFile[] {
  if (diagnostic) options.report(diagnostic);
  return [];
}

/** The time for changed notes. Throws where it is not in seconds: Anki would take such notes for edits of a far future. */
function secondsOf({ now, date }: AnkiOptions): number {
  const seconds = now ?? Date.parse(`${date}T00:00:00Z`) / 1000;
  if (!Number.isInteger(seconds) || seconds < 0 || seconds > 99_999_999_999)
    throw new TypeError(`Cannot stamp notes with ${seconds}, expected whole seconds since 1970`);
  return seconds;
}

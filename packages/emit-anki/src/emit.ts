import type { Diagnostic, Emitter, OutputFile, Topic } from '@cribnotes/core';
import { deckByGroup, deckName, deckTitle } from './deck-name.ts';
import type { DeckNote } from './deck-note.ts';
import { writeNote } from './html/note-fields.ts';
import { LOCK_PATH, type Lock, printLock } from './lock/lock-file.ts';
import { readLock } from './lock/read-lock.ts';
import { type StampedDeck, stampNotes } from './lock/stamp-notes.ts';
import { stillSaid } from './lock/still-said.ts';
import { collectMedia, type DeckMedia, picturesIn } from './media-files.ts';
import type { AnkiOptions } from './options.ts';
import { packageRows } from './package/package-rows.ts';
import type { DeckPlan, NotePlan } from './plan/note-plan.ts';
import { planDeck } from './plan/plan-deck.ts';
import { emptyDeck, findSharedKey, frozenFault } from './refusals.ts';
import { reportDeck, summarizeDeck, withoutCard } from './report.ts';
import { skipRemark } from './skip-reasons.ts';

/** Renders a topic as an Anki package, `<topic.id>.apkg`, and keeps `anki.lock.json` beside the notes. */
export const emitter: Emitter<AnkiOptions> = { format: 'anki', emit: emitDeck };

async function emitDeck(topic: Topic, options: AnkiOptions): Promise<readonly OutputFile[]> {
  const lock = options.lock === undefined ? undefined : readLock(options.lock, topic.id);
  if (lock && 'rule' in lock) return refuse(options, lock);
  const plan = planDeck(topic);
  const shared = findSharedKey([...plan.notes, ...plan.merged]);
  if (shared) return refuse(options, shared);
  const media = collectMedia(
    [...plan.notes, ...plan.merged],
    options.media ?? new Map(),
    options.report,
    picturesKnown(lock),
  );
  const stamped = stampDeck(topic, plan, media, lock, options);
  for (const skipped of withoutCard(plan, stamped)) options.report(skipRemark(skipped));
  const lockText = printLock(stamped.lock);
  const kept = lockText === options.lock;
  if (options.frozen && !kept) return refuse(options, frozenFault(stamped, lock === undefined));
  if (stamped.notes.length + stamped.retired.length === 0) return refuse(options, emptyDeck(topic));
  const bytes = await packDeck(topic, stamped, media, options);
  const report = reportDeck(topic.id, plan, stamped, lock === undefined);
  options.onReport?.(report);
  const files: OutputFile[] = [{ path: `${topic.id}.apkg`, bytes, summary: summarizeDeck(report) }];
  if (!kept) files.push({ path: LOCK_PATH, bytes: new TextEncoder().encode(lockText), beside: 'notes' });
  return files;
}

/** Gives the notes of a plan their guids and times. */
export function stampDeck(
  topic: Topic,
  plan: DeckPlan,
  { pictures }: DeckMedia,
  lock: Lock | undefined,
  options: AnkiOptions,
): StampedDeck {
  const writing = { language: plan.language, typeIn: options.typeIn ?? false, pictures };
  const write = (note: NotePlan): DeckNote => writeNote(topic, note, writing);
  return stampNotes(plan.notes.map(write), {
    merged: plan.merged.map(write),
    stillSaid: stillSaid(topic),
    topic: topic.id,
    ...(options.deck === undefined ? {} : { deck: deckName(options.deck, topic.id) }),
    firstDeck: deckTitle(topic.title, topic.id),
    ...(lock ? { lock } : {}),
    now: secondsOf(options),
    touch: options.touch ?? false,
  });
}

/** Writes the package. */
export async function packDeck(
  topic: Topic,
  { notes, retired, lock: { deck } }: StampedDeck,
  { files }: DeckMedia,
  { groupDecks = false }: AnkiOptions,
): Promise<Uint8Array> {
  const all = [...notes, ...retired];
  const modified = all.reduce((latest, note) => Math.max(latest, note.modified), 0);
  const { writePackage } = await import('./package/write-package.ts');
  return writePackage(deck, packageRows(all, deckByGroup(topic, deck, groupDecks)), files, modified);
}

/** The pictures that notes of a lock show. */
export function picturesKnown(lock: Lock | undefined): readonly string[] {
  return Object.values(lock?.notes ?? {}).flatMap(({ fields }) => picturesIn(fields));
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

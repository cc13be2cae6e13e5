import type { Diagnostic, Emitter, OutputFile, Topic } from '@cribnotes/core';
import { deckName } from './deck-name.ts';
import type { StampedNote } from './deck-note.ts';
import { writeNote } from './html/note-fields.ts';
import { LOCK_PATH, printLock } from './lock/lock-file.ts';
import { readLock } from './lock/read-lock.ts';
import { stampNotes } from './lock/stamp-notes.ts';
import { collectMedia } from './media-files.ts';
import type { AnkiOptions } from './options.ts';
import { packageRows } from './package/package-rows.ts';
import { planDeck } from './plan/plan-deck.ts';
import { findSharedKey, frozenFault } from './refusals.ts';
import { reportDeck } from './report.ts';
import { skipRemark } from './skip-reasons.ts';

/** Renders a topic as an Anki package, `<topic.id>.apkg`, and keeps `anki.lock.json` beside the notes. */
export const emitter: Emitter<AnkiOptions> = { format: 'anki', emit: emitDeck };

async function emitDeck(topic: Topic, options: AnkiOptions): Promise<readonly OutputFile[]> {
  const lock = options.lock === undefined ? undefined : readLock(options.lock, topic.id);
  if (lock && 'rule' in lock) return refuse(options, lock);
  const plan = planDeck(topic);
  const shared = findSharedKey(plan.notes);
  if (shared) return refuse(options, shared);
  for (const skipped of plan.skipped) options.report(skipRemark(skipped));
  const media = collectMedia(plan.notes, options.media ?? new Map(), options.report);
  const writing = { typeIn: options.typeIn ?? false, pictures: media.pictures };
  const written = plan.notes.map((note) => writeNote(topic, note, writing));
  const stamped = stampNotes(written, {
    topic: topic.id,
    ...(options.deck === undefined ? {} : { deck: deckName(options.deck, topic.id) }),
    firstDeck: deckName(topic.title.replaceAll('::', ' '), topic.id),
    ...(lock ? { lock } : {}),
    now: secondsOf(options),
    touch: options.touch ?? false,
  });
  const lockText = printLock(stamped.lock);
  const lockChanged = lockText !== options.lock;
  if (options.frozen && lockChanged) {
    const changed =
      [...stamped.fates.values()].filter((fate) => fate !== 'unchanged').length + stamped.retired.length;
    return refuse(options, frozenFault({ changed, missing: lock === undefined }));
  }
  const { deck } = stamped.lock;
  const titles = new Map(topic.groups.map(({ id, title }) => [id, title]));
  const deckOf = ({ group }: StampedNote): string =>
    options.groupDecks && group !== undefined
      ? deckName(`${deck}::${(titles.get(group) ?? group).replaceAll('::', ' ')}`, group)
      : deck;
  const notes = [...stamped.notes, ...stamped.retired];
  const modified = notes.reduce((latest, note) => Math.max(latest, note.modified), 0);
  const { writePackage } = await import('./package/write-package.ts');
  const bytes = await writePackage(deck, packageRows(notes, deckOf), media.files, modified);
  options.onReport?.(reportDeck(topic.id, plan, stamped, lock === undefined));
  const files: OutputFile[] = [{ path: `${topic.id}.apkg`, bytes }];
  if (lockChanged)
    files.push({ path: LOCK_PATH, bytes: new TextEncoder().encode(lockText), beside: 'notes' });
  return files;
}

function refuse(options: AnkiOptions, diagnostic: Diagnostic): readonly OutputFile[] {
  options.report(diagnostic);
  return [];
}

/** The time for changed notes. Throws where it is not in seconds: Anki would take such notes for edits of a far future. */
function secondsOf({ now, date }: AnkiOptions): number {
  const seconds = now ?? Date.parse(`${date}T00:00:00Z`) / 1000;
  if (!Number.isInteger(seconds) || seconds < 0 || seconds > 99_999_999_999)
    throw new TypeError(`Cannot stamp notes with ${seconds}, expected whole seconds since 1970`);
  return seconds;
}

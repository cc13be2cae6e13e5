import type { Outcome } from './do-sync.ts';
import type { Met, SyncPlan } from './plan-sync.ts';
import type { SyncDeck, SyncNote } from './sync-deck.ts';

/** Fields that tell where a note comes from. */
const PLACE: ReadonlySet<string> = new Set(['Id', 'Source', 'Context']);

/** The plan as plain text: a line for each note that something becomes of, and a sum. */
export function printPlan(deck: SyncDeck, plan: SyncPlan): readonly string[] {
  const changed = plan.met.filter(isChanged);
  const moved = plan.met.filter((one) => !isChanged(one) && hasWork(one));
  const yours = plan.met.filter((one) => one.yours.length > 0);
  const counts = [
    `${plan.added.length} new`,
    `${changed.length} changed`,
    `${yours.length} edited by you`,
    `${plan.retired.length} retired`,
    `${plan.met.length - changed.length - moved.length} unchanged`,
  ];
  return [
    `${deck.name}: ${counts.join(', ')}`,
    ...lines('new', plan.added),
    ...changed.map(({ note, fields }) => `  changed: ${note.prompt} (${contentOf(fields).join(', ')})`),
    ...yours.map(printYours),
    ...lines(`retired, tagged ${deck.retiredTag} and suspended`, plan.retired.map(noteOf)),
    ...lines('said again, no longer suspended', plan.revived.map(noteOf)),
    ...lines('deleted in Anki, not brought back', plan.deleted),
    ...lines('twice in Anki, left alone', plan.several),
    ...(moved.length > 0 ? [`  only their place or tags: ${moved.length}`] : []),
  ];
}

/** What has been done, and what did not take. */
export function printOutcome({ failed }: Outcome): readonly string[] {
  if (failed.length === 0) return ['Done; Anki has all of it.'];
  return [
    ...lines('not taken by Anki', failed),
    'Close these notes in Anki’s editor and Browse window, and run crib sync again.',
  ];
}

/** Whether there is anything to do. */
export function hasAnyWork({ added, met, retired, revived }: SyncPlan): boolean {
  return added.length + retired.length + revived.length > 0 || met.some(hasWork);
}

function hasWork({ fields, addTags, removeTags }: Met): boolean {
  return Object.keys(fields).length + addTags.length + removeTags.length > 0;
}

function isChanged({ fields }: Met): boolean {
  return contentOf(fields).length > 0;
}

function contentOf(fields: Readonly<Record<string, string>>): readonly string[] {
  return Object.keys(fields).filter((name) => !PLACE.has(name));
}

function printYours({ note, yours, conflict }: Met): string {
  const why = conflict
    ? 'the notes have changed it too, and all of it is left as you have it'
    : 'yours stays';
  return `  edited by you: ${note.prompt} (${yours.join(', ')}; ${why})`;
}

function lines(fate: string, notes: readonly SyncNote[]): readonly string[] {
  return notes.map(({ prompt }) => `  ${fate}: ${prompt}`);
}

function noteOf({ note }: { readonly note: SyncNote }): SyncNote {
  return note;
}

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AnkiConnect } from './anki-connect.ts';
import { AnkiFault } from './anki-fault.ts';
import { type AnkiNote, findInAnki } from './find-in-anki.ts';
import type { Met, SyncPlan } from './plan-sync.ts';
import { anything, envelopes, names } from './replies.ts';
import { sameHtml } from './same-html.ts';
import type { SyncDeck, SyncNote } from './sync-deck.ts';

/** What a synchronization has done, read back from Anki. */
export interface Outcome {
  /** What Anki has of the topic now. */
  readonly found: readonly AnkiNote[];
  /** Notes that are not as they were to be. */
  readonly failed: readonly SyncNote[];
}

interface Action {
  readonly action: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Changes in one request; Anki looks for requests some forty times a second only. */
const CHUNK = 100;

/** Does what was planned, and reads back what Anki has then. Deletes nothing; AnkiWeb is left alone. */
export async function doSync(anki: AnkiConnect, deck: SyncDeck, plan: SyncPlan): Promise<Outcome> {
  await storeMedia(anki, deck, plan);
  await importNotes(anki, deck, plan.added);
  const changes = [
    ...plan.met.flatMap(changesOf),
    ...plan.retired.flatMap(({ anki: { noteId, cards } }) => [
      { action: 'addTags', params: { notes: [noteId], tags: deck.retiredTag } },
      { action: 'suspend', params: { cards } },
    ]),
    ...plan.revived.map(({ anki: { cards } }) => ({ action: 'unsuspend', params: { cards } })),
  ];
  await doAll(anki, changes);
  const found = await findInAnki(anki, deck.topic);
  return { found, failed: notTaken(plan, found) };
}

/** Tags and fields each by themselves: `updateNote` would delete the learner's own tags. */
function changesOf({ anki: { noteId }, fields, addTags, removeTags }: Met): readonly Action[] {
  const notes = [noteId];
  return [
    ...(Object.keys(fields).length > 0
      ? [{ action: 'updateNoteFields', params: { note: { id: noteId, fields } } }]
      : []),
    ...(addTags.length > 0 ? [{ action: 'addTags', params: { notes, tags: addTags.join(' ') } }] : []),
    ...(removeTags.length > 0
      ? [{ action: 'removeTags', params: { notes, tags: removeTags.join(' ') } }]
      : []),
  ];
}

async function doAll(anki: AnkiConnect, actions: readonly Action[]): Promise<void> {
  for (let at = 0; at < actions.length; at += CHUNK) {
    const some = actions.slice(at, at + CHUNK).map((one) => ({ ...one, version: 6 }));
    const answers = await anki.call('multi', { actions: some }, envelopes);
    const wrong = answers.findIndex(({ error }) => error !== null);
    if (wrong >= 0)
      throw new AnkiFault('failed', `Anki could not do ${some[wrong]?.action}: ${answers[wrong]?.error}`);
  }
}

/** New notes come as a package: `addNote` would make up a guid, and the next deck import them once more. */
async function importNotes(anki: AnkiConnect, deck: SyncDeck, added: readonly SyncNote[]): Promise<void> {
  if (added.length === 0) return;
  const folder = await mkdtemp(join(tmpdir(), 'crib-sync-'));
  try {
    const path = join(folder, 'new.apkg');
    await writeFile(path, await deck.pack(new Set(added.map(({ guid }) => guid))));
    await anki.call('importPackage', { path }, anything);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The pictures of changed notes that Anki lacks; what is called the same is the same. */
async function storeMedia(anki: AnkiConnect, deck: SyncDeck, { met }: SyncPlan): Promise<void> {
  const shown = met.map(({ fields }) => Object.values(fields).join('')).join('');
  const wanted = [...deck.media].filter(([filename]) => shown.includes(filename));
  if (wanted.length === 0) return;
  const there = new Set(await anki.call('getMediaFilesNames', { pattern: 'cribnotes-*' }, names));
  for (const [filename, bytes] of wanted) {
    if (there.has(filename)) continue;
    const data = Buffer.from(bytes).toString('base64');
    await anki.call('storeMediaFile', { filename, data, deleteExisting: false }, anything);
  }
}

function notTaken({ added, met, retired }: SyncPlan, found: readonly AnkiNote[]): readonly SyncNote[] {
  const byId = new Map(found.map((note) => [note.fields.Id, note]));
  const byNoteId = new Map(found.map((note) => [note.noteId, note]));
  return [
    ...added.filter(({ fields }) => !byId.has(fields.Id ?? '')),
    ...met.flatMap(({ note, anki: { noteId }, fields, addTags }) => {
      const now = byNoteId.get(noteId);
      const has = Object.entries(fields).every(([name, value]) => sameHtml(now?.fields[name] ?? '', value));
      return has && addTags.every((tag) => now?.tags.includes(tag)) ? [] : [note];
    }),
    ...retired.flatMap(({ note, anki: { noteId } }) => (byNoteId.has(noteId) ? [] : [note])),
  ];
}

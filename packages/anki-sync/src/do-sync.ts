import { setTimeout } from 'node:timers/promises';
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

/** How long an open editor of Anki may take to write over what came, in milliseconds: some 600, found by trying. */
const SETTLING = 1500;

/** What doing it takes beside Anki. */
export interface SyncMeans {
  /** Lends a file of these bytes, which Anki can read. */
  readonly withFile: (bytes: Uint8Array, use: (path: string) => Promise<unknown>) => Promise<void>;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** How long an editor may take to write over what came, in milliseconds. */
  readonly settling?: number;
}

/** Does what was planned, and reads back what Anki has when that has settled. Deletes nothing; AnkiWeb is left alone. */
export async function doSync(
  anki: AnkiConnect,
  deck: SyncDeck,
  plan: SyncPlan,
  { withFile, now, settling = SETTLING }: SyncMeans,
): Promise<Outcome> {
  await storeMedia(anki, deck, plan);
  if (plan.added.length > 0) {
    // New notes come as a package: addNote would make up a guid, and the next deck import them once more.
    const bytes = await deck.pack(new Set(plan.added.map(({ guid }) => guid)));
    await withFile(bytes, (path) => anki.call('importPackage', { path }, anything));
  }
  const changes = [
    ...plan.met.flatMap(changesOf),
    ...plan.retired.flatMap(({ anki: { noteId, cards } }) => [
      { action: 'addTags', params: { notes: [noteId], tags: deck.retiredTag } },
      { action: 'suspend', params: { cards } },
    ]),
    ...plan.revived.map(({ anki: { cards } }) => ({ action: 'unsuspend', params: { cards } })),
  ];
  await doAll(anki, changes);
  if (changes.length > 0) await setTimeout(settling);
  const found = await findInAnki(anki, deck.topic, now);
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

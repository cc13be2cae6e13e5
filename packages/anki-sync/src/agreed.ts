import * as v from 'valibot';
import type { AnkiNote } from './find-in-anki.ts';
import { sameHtml } from './same-html.ts';
import type { NoteVersion, SyncDeck } from './sync-deck.ts';

/** What notes and Anki agreed on after the last synchronization, by guid. */
export type Agreed = ReadonlyMap<string, NoteVersion>;

const agreedSchema = v.object({
  format: v.literal(1),
  notes: v.record(
    v.string(),
    v.object({ fields: v.record(v.string(), v.string()), tags: v.array(v.string()) }),
  ),
});

/** What the text holds; nothing where it is damaged or of another version: the next synchronization is only more careful then. */
export function readAgreed(text: string): Agreed {
  try {
    const read = v.safeParse(agreedSchema, JSON.parse(text));
    return new Map(read.success ? Object.entries(read.output.notes) : []);
  } catch {
    return new Map();
  }
}

/** What was agreed, as text. */
export function printAgreed(agreed: Agreed): string {
  const notes = Object.fromEntries([...agreed].sort(([one], [other]) => (one < other ? -1 : 1)));
  return `${JSON.stringify({ format: 1, notes }, null, 1)}\n`;
}

/** What is agreed on now: for each field what Anki has of the notes', else what was agreed before. */
export function agreedAfter(deck: SyncDeck, found: readonly AnkiNote[], before: Agreed): Agreed {
  const byId = new Map(found.map((note) => [note.fields.Id ?? '', note]));
  const agreed = new Map(before);
  for (const { guid, fields, tags } of deck.notes) {
    const anki = byId.get(fields.Id ?? '');
    if (!anki) continue;
    const known = before.get(guid)?.fields;
    const same = Object.entries(fields).flatMap(([name, value]) => {
      const agreedOn = sameHtml(anki.fields[name] ?? '', value) ? value : known?.[name];
      return agreedOn === undefined ? [] : [[name, agreedOn] as const];
    });
    agreed.set(guid, { fields: Object.fromEntries(same), tags });
  }
  return agreed;
}

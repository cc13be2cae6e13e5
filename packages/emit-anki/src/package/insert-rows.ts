import { createHash } from 'node:crypto';
import { noteTypes } from '../note-types/note-types.ts';
import type { Database } from './anki-exporter.ts';
import type { CardRow, NoteRow } from './package-rows.ts';
import { plainText } from './plain-text.ts';

/** Inserts notes, new and never synchronized. */
export function insertNotes(db: Database, rows: readonly NoteRow[]): void {
  // Fields come as UTF-8 bytes: sql.js takes a text apart into an array of numbers, which is slow and large.
  const insert = db.prepare(`insert into notes values (?,?,?,?,-1,?,cast(? as text),?,?,0,'')`);
  const encoder = new TextEncoder();
  for (const { id, note } of rows) {
    const { guid, type, modified, tags, fields } = note;
    insert.run([
      id,
      guid,
      noteTypes[type].id,
      modified,
      tags.length === 0 ? '' : ` ${tags.join(' ')} `,
      encoder.encode(fields.join('\u001f')),
      plainText(fields[1] ?? ''),
      createHash('sha1')
        .update(plainText(fields[0] ?? ''))
        .digest()
        .readUInt32BE(),
    ]);
  }
  insert.free();
}

/** Inserts new cards. */
export function insertCards(db: Database, rows: readonly CardRow[]): void {
  const insert = db.prepare(`insert into cards values (?,?,?,?,?,-1,0,0,?,0,0,0,0,0,0,0,0,'')`);
  for (const { id, note, deck, ord, modified, due } of rows) insert.run([id, note, deck, ord, modified, due]);
  insert.free();
}

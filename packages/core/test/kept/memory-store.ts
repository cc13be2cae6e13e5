import { hash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';
import type { NoteFile } from '../../src/reading/note-file.ts';
import type { NoteStore } from '../../src/reading/note-store.ts';

/** A store that keeps bytes, as one on the disk does; it counts what it was asked for. */
export class MemoryStore implements NoteStore {
  /** Notes that were found, and such as were kept anew, since `begin`. */
  found: string[] = [];
  made: string[] = [];
  #before = new Map<string, Buffer>();
  #now = new Map<string, Buffer>();

  /** Begins another reading with what the last one kept. */
  begin(): this {
    this.#before = this.#now;
    this.#now = new Map();
    this.found = [];
    this.made = [];
    return this;
  }

  /** All that is kept. */
  get bytes(): Buffer {
    return Buffer.concat([...this.#now.values()]);
  }

  find(file: NoteFile): unknown {
    const bytes = this.#before.get(keyOf(file));
    if (bytes === undefined) return undefined;
    this.found.push(file.id);
    return deserialize(bytes);
  }

  keep(file: NoteFile, value?: unknown): void {
    const key = keyOf(file);
    const bytes = value === undefined ? this.#before.get(key) : serialize(value);
    if (value !== undefined) this.made.push(file.id);
    if (bytes) this.#now.set(key, bytes);
  }
}

const keyOf = ({ id, bytes }: NoteFile): string => `${id} ${hash('sha256', bytes)}`;

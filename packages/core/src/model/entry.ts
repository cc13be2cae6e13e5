import type { Template } from './command-line.ts';
import type { Prose } from './text.ts';
import type { Description, Occurrence, Variant } from './variant.ts';

interface EntryBase {
  readonly id: string;
  /** The program or application the entry belongs to: `docker`, `vim`. */
  readonly tool: string;
  /** What running it does to the user's things, in each way that the notes show; absent when unknown. */
  readonly effect?: 'read' | 'write' | 'destructive';
  /** Manual pages and addresses: `docker-run(1)`. */
  readonly seeAlso: readonly string[];
}

/** A command of a shell: one alias class of one program, with the ways in which the notes use it. */
export interface CommandEntry extends EntryBase {
  readonly kind: 'command';
  /** The canonical path: `['docker', 'container', 'ls']`. */
  readonly path: readonly string[];
  /** The form that the notes use most: `docker ps`. */
  readonly display: string;
  /** The other spellings that the tool accepts, without abbreviations that a shorter one covers and slips that it forgives: `docker container ls`, `docker container ps`. */
  readonly aliases: readonly string[];
  /** The tool's own usage line. */
  readonly usage?: string;
  readonly variants: readonly [Variant, ...Variant[]];
  /** `tool`: checked against data made from the tool itself; `documentation`: against data made from published facts; `shape`: not checked. */
  readonly verified: 'tool' | 'documentation' | 'shape';
}

/** One key with its modifiers: Ctrl-b is `{ key: 'b', modifiers: ['ctrl'] }`. */
export interface Chord {
  readonly key: string;
  readonly modifiers: readonly ('ctrl' | 'alt' | 'shift' | 'meta' | 'prefix' | 'leader')[];
}

/** Keys to press in an interactive program: alternatives of sequences of chords. */
export interface KeysEntry extends EntryBase {
  readonly kind: 'keys';
  /** The id of the section it is printed in. */
  readonly group: string;
  /** Further sentences of the notes about it. */
  readonly notes: readonly Prose[];
  /** The mode they work in, where the note names one: `normal`, `copy-mode`. */
  readonly mode?: string;
  readonly chords: readonly (readonly Chord[])[];
  /** The keys as the notes write them: `Ctrl-b %`. */
  readonly text: string;
  readonly description?: Description;
  readonly otherDescriptions: readonly Description[];
  readonly occurrences: readonly [Occurrence, ...Occurrence[]];
}

/** A line typed at a program's own prompt: `\dt`, `:wq`, a statement of SQL. */
export interface InputEntry extends EntryBase {
  readonly kind: 'input';
  /** The id of the section it is printed in. */
  readonly group: string;
  /** Further sentences of the notes about it. */
  readonly notes: readonly Prose[];
  /** The language of the prompt. */
  readonly prompt: 'sql' | 'meta' | 'repl';
  readonly template: Template;
  readonly description?: Description;
  readonly otherDescriptions: readonly Description[];
  readonly occurrences: readonly [Occurrence, ...Occurrence[]];
}

export type Entry = CommandEntry | KeysEntry | InputEntry;

import type { SpecSource } from '@cribnotes/specs';
import type { NoteFile } from './note-file.ts';
import type { NoteStore } from './note-store.ts';
import type { OpenNote } from './open-note.ts';
import type { Refusal } from './refusal.ts';
import type { NoteSettings } from './settings/note-settings.ts';

/** What reading a topic needs beside the notes. */
export interface ReadOptions {
  /** The topic's id and title where no note names one: the folder's or the file's name. */
  readonly name: string;
  /** What real tools accept. */
  readonly specs: SpecSource;
  /** The text of `crib.yaml`, where the notes' folder has one. */
  readonly settings?: string;
  /** What is said of the topic elsewhere than in its folder: before its notes are heard, and behind them. */
  readonly given?: { readonly first: readonly NoteSettings[]; readonly last: readonly NoteSettings[] };
  /** The text of `overrides.yaml`, where the notes' folder has one. */
  readonly overrides?: string;
  /** Opens a note some other way, such as in a worker that can be stopped. */
  readonly open?: (file: NoteFile) => Promise<OpenNote | Refusal>;
  /** Where what was read of notes is kept for the next time; nowhere without it. */
  readonly kept?: NoteStore;
  /** Hears how many notes are opened, and then how many are read: for who watches a run of many seconds. */
  readonly onStep?: (step: ReadingStep, notes: number) => void;
}

/** What is done with each note, one after the other. */
export type ReadingStep = 'opened' | 'read';

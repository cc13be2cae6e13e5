import { accessSync, constants, existsSync, lstatSync, realpathSync, statSync } from 'node:fs';
import { filesBelow } from '../media/files-below.ts';
import { type FileBytes, readRegularFile } from '../notes/read-file.ts';
import { type Walk, walkNotes } from '../notes/walk.ts';
import { type Standing, standingAt } from '../output/standing.ts';
import { headsNaming } from '../state/state-heads.ts';

/**
 * All that a run asks about the user's files before it can say what it says. Each is answered without knowing what notes are,
 * so that an unchanged run loads nothing that reads them. They throw what the file system throws.
 */
export interface Questions {
  bytes(path: string, limit: number): Promise<FileBytes>;
  standing(path: string): Standing;
  kind(path: string): 'folder' | 'file' | 'other';
  exists(path: string): boolean;
  /** True for a link that leads nowhere, too. */
  entry(path: string): boolean;
  real(path: string): string;
  /** Throws where the folder cannot be written. */
  writable(folder: string): void;
  /** The number of the user whose it is, links not followed; nothing where nothing is. */
  owner(path: string): number | undefined;
  notes(root: string, passOver: readonly string[]): Promise<Walk>;
  below(root: string): readonly string[];
  heads(folder: string, word: string): readonly string[];
}

export type QuestionName = keyof Questions;

/** How each is answered. */
export const questions: Questions = {
  bytes: readRegularFile,
  standing: standingAt,
  kind: (path) => {
    const facts = statSync(path);
    if (facts.isDirectory()) return 'folder';
    return facts.isFile() ? 'file' : 'other';
  },
  exists: (path) => {
    try {
      return existsSync(path);
    } catch {
      // What may not be looked at is not there for us: node --permission has this throw.
      return false;
    }
  },
  entry: (path) => {
    try {
      return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
    } catch {
      return false;
    }
  },
  real: (path) => realpathSync.native(path),
  writable: (folder) => accessSync(folder, constants.W_OK),
  owner: (path) => {
    try {
      return lstatSync(path, { throwIfNoEntry: false })?.uid;
    } catch {
      return undefined;
    }
  },
  notes: (root, passOver) => walkNotes(root, new Set(passOver)),
  below: filesBelow,
  heads: headsNaming,
};

/**
 * What the run's own writing does to an answer about the path that it is given first: it is the written bytes, it is asked
 * again where something was written at that path or below it, or nothing, since what is made is no note.
 */
export const afterWriting: Readonly<Record<QuestionName, 'content' | 'again' | 'same'>> = {
  bytes: 'content',
  standing: 'content',
  kind: 'again',
  exists: 'again',
  entry: 'again',
  real: 'again',
  writable: 'again',
  owner: 'again',
  notes: 'same',
  below: 'again',
  heads: 'again',
};

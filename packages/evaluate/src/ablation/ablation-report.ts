import type { LiteralTrial } from './ablate-literals.ts';
import { type ReaderSource, readerFolders } from './reader-sources.ts';

/** What switching a literal off does. */
export type Effect = 'never matches' | 'changes nothing' | 'changes one note' | 'changes more';

const effects: readonly Effect[] = ['never matches', 'changes nothing', 'changes one note', 'changes more'];

/** Gives what switching a literal off does. */
export function effectOf({ matchedIn, changed }: LiteralTrial): Effect {
  if (matchedIn === 0) return 'never matches';
  if (changed.length === 0) return 'changes nothing';
  return changed.length === 1 ? 'changes one note' : 'changes more';
}

/** Literals and lines of one folder, or of all. */
export interface FolderCount {
  readonly folder: string;
  readonly files: number;
  readonly lines: number;
  readonly literals: number;
}

/** Gives literals and lines by folder. */
export function folderCounts(sources: readonly ReaderSource[]): readonly FolderCount[] {
  const count = (folder: string, some: readonly ReaderSource[]): FolderCount => ({
    folder,
    files: some.length,
    lines: some.reduce((sum, { text }) => sum + text.split('\n').length - 1, 0),
    literals: some.reduce((sum, { literals }) => sum + literals.length, 0),
  });
  return [
    ...readerFolders.map((name) =>
      count(
        name,
        sources.filter(({ folder }) => folder === name),
      ),
    ),
    count('all', sources),
  ];
}

/** Gives the trials as JSON. */
export function ablationJson(
  sources: readonly ReaderSource[],
  trials: readonly LiteralTrial[],
  notes: number,
): string {
  const literals = trials.map((trial) => ({ ...trial, effect: effectOf(trial) }));
  return JSON.stringify({ notes, folders: folderCounts(sources), literals }, null, 1);
}

/** Gives the trials as text: counts by folder, then the literals that change one note at most. */
export function ablationTables(
  sources: readonly ReaderSource[],
  trials: readonly LiteralTrial[],
  notes: number,
): string {
  const number = (value: number | string): string => String(value).padStart(10);
  const folders = folderCounts(sources).map(({ folder, files, lines, literals }) => {
    const own = trials.filter(({ id }) => folder === 'all' || id.startsWith(`${folder}/`));
    const counts = effects.map((effect) => own.filter((trial) => effectOf(trial) === effect).length);
    return folder.padEnd(10) + [files, lines, literals, ...counts].map(number).join('');
  });
  const heads = ['files', 'lines', 'literals', 'never', 'nothing', 'one note', 'more'].map(number).join('');
  const lists = effects.slice(0, 3).map((effect) => {
    const some = trials.filter((trial) => effectOf(trial) === effect);
    return [`${effect}: ${some.length}`, ...some.map(lineOf)].join('\n');
  });
  return [
    `${notes} notes, each literal switched off by itself`,
    [`${''.padEnd(10)}${heads}`, ...folders].join('\n'),
    ...lists,
  ].join('\n\n');
}

function lineOf({ id, text, matchedIn, changed }: LiteralTrial): string {
  const where = matchedIn === null ? 'while loading' : `in ${matchedIn} notes`;
  const short = text.length > 60 ? `${text.slice(0, 59)}…` : text;
  return `  ${id.padEnd(48)} ${short.padEnd(60)} ${[where, ...changed].join(', ')}`;
}

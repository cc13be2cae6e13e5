import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnostic } from '@cribnotes/core';
import { coveredText } from '../diagnostics/covered-text.ts';
import { type Target, writeAll } from '../output/write.ts';
import type { ReadTopic } from '../topic.ts';
import { diffLines } from './diff.ts';
import { applyEdits, editsFor } from './edits.ts';

/** The rules whose faults have one certain cure. */
const safeRules: ReadonlySet<string> = new Set([
  'capital-letter',
  'flag-after-operand',
  'typo-command',
  'typo-flag',
  'typo-subcommand',
  'wrong-dash',
  'wrong-quote',
]);

/** The notes as they would be, and what would change. */
export interface Fixes {
  readonly targets: readonly Target[];
  /** A unified diff, empty where nothing can be mended for certain. */
  readonly diff: string;
  /** How many faults it mends. */
  readonly count: number;
}

/** Plans to mend what is certain in the notes. Every byte beside an edit stays as it is; nothing is written. */
export async function planFixes({ files, diagnostics, input, pathOf }: ReadTopic): Promise<Fixes> {
  const targets: Target[] = [];
  const diffs: string[] = [];
  let count = 0;
  for (const { id, bytes } of files) {
    const own = diagnostics.filter(({ span }) => span.source === id);
    const text = decoded(bytes);
    const edits = text === undefined ? [] : editsFor(text, own, safeRules);
    if (text === undefined || edits.length === 0 || (await isLink(join(input.root, id)))) continue;
    const mended = applyEdits(text, edits);
    const written = Buffer.from(hasByteOrderMark(bytes) ? `\ufeff${mended}` : mended);
    targets.push({ path: join(input.root, id), bytes: written, before: bytes });
    const shown = coveredText(text, own);
    diffs.push(diffLines(pathOf(id), shown, applyEdits(shown, edits)));
    count += edits.length;
  }
  return { targets, diff: diffs.join(''), count };
}

/** Gives how many faults can be mended for certain. Of standard input none can. */
export async function countFixes(read: ReadTopic): Promise<number> {
  const isSafe = read.diagnostics.some(({ rule, expected }) => safeRules.has(rule) && expected?.length === 1);
  return isSafe && read.input.kind !== 'stdin' ? (await planFixes(read)).count : 0;
}

/** True for a fault that no mending takes away: a note with one is still refused. */
export const isLeft = ({ rule }: Diagnostic): boolean => !safeRules.has(rule);

/** Writes the mended notes, all or none. */
export async function applyFixes({ targets }: Fixes): Promise<void> {
  await writeAll(targets, true);
}

/**
 * Gives the text that places in a note count in: without a byte order mark.
 * Nothing where the text does not give the bytes back: writing it would change more than the edits.
 */
function decoded(bytes: Uint8Array): string | undefined {
  const text = new TextDecoder().decode(bytes);
  return Buffer.from(text).equals(hasByteOrderMark(bytes) ? bytes.subarray(3) : bytes) ? text : undefined;
}

/** The byte order mark of UTF-8 (RFC 3629, 6). */
function hasByteOrderMark([first, second, third]: Uint8Array): boolean {
  return first === 0xef && second === 0xbb && third === 0xbf;
}

async function isLink(path: string): Promise<boolean> {
  return (await lstat(path)).isSymbolicLink();
}

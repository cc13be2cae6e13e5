import { isBareKeys } from './bare-keys.ts';
import { readKeys } from './keys.ts';
import { part, type Statement } from './statement.ts';
import type { TextContext } from './text-reading.ts';

/** A key and the mark before its meaning. */
const PAIR = /(?:^|[,;，；]\s*)(\S{1,8}(?:\s\S)?)\s*(?:->|→|=>|⇒|：|:|=|—|–|\s-\s)\s*(?=\p{L})/gu;

/** Cuts a bullet of an editor's notes that explains several keys: "u -> undo, Ctrl+R -> redo". */
export function keyPairs(statement: Statement, context: TextContext): Statement[] {
  if (!context.interactive || !context.inItem || statement.marks.some((m) => m.kind === 'code'))
    return [statement];
  const pairs = [...statement.text.matchAll(PAIR)];
  const isKey = (text: string | undefined): boolean =>
    text !== undefined && (isBareKeys(text) || readKeys(text) !== undefined);
  if (pairs.length < 2 || pairs[0]?.index !== 0 || !pairs.every((m) => isKey(m[1]))) return [statement];
  return pairs.map((m, i) => part(statement, m.index + leadOf(m[0]), pairs[i + 1]?.index));
}

/** How long the comma before a pair is. */
const leadOf = (text: string): number => /^[,;，；\s]*/u.exec(text)?.[0].length ?? 0;

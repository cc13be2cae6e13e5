import type { Span } from '@cribnotes/core';
import { type Finding, type NoteDraft, originalSpan } from '@cribnotes/core/drafts';

/** Finds words of a note in the file as its author saved it. */
export interface WordPlaces {
  /** The place of a word of a command; the whole command where the word does not stand in it literally. */
  inCommand(finding: Finding, word: string): Span;
  /** The place of words within some lines of the note; the lines without outer blanks where they do not stand there. */
  inLines(from: number, to: number, words?: string): Span;
}

/** Gives the places of one note's words. */
export function wordPlaces({ note }: Pick<NoteDraft, 'note'>): WordPlaces {
  const { text } = note;
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const startOf = (line: number): number => starts[line - 1] ?? text.length;
  const endOf = (line: number): number => (line < starts.length ? (starts[line] as number) - 1 : text.length);
  const inLines = (from: number, to: number, words = ''): Span => {
    const [start, end] = [startOf(from), endOf(to)];
    const source = text.slice(start, end);
    const at = words === '' ? -1 : wordAt(source, words, 0);
    if (at >= 0) return originalSpan(note, start + at, start + at + words.length);
    const lead = source.length - source.trimStart().length;
    return originalSpan(note, start + lead, start + Math.max(lead, source.trimEnd().length));
  };
  return {
    inLines,
    inCommand(finding, word) {
      const [start, end] = [startOf(finding.line), endOf(finding.endLine)];
      const source = text.slice(start, end);
      const command = Math.max(0, source.indexOf(finding.raw.split('\n')[0] ?? ''));
      const at = wordAt(source, word, command);
      return at < 0
        ? inLines(finding.line, finding.endLine, finding.raw)
        : originalSpan(note, start + at, start + at + word.length);
    },
  };
}

/** Where a word stands by itself, or within a longer one where it stands nowhere by itself; -1 for nowhere. */
function wordAt(source: string, word: string, from: number): number {
  const joins = (character: string | undefined): boolean =>
    character !== undefined && /[\p{L}\p{N}_-]/u.test(character);
  for (let at = source.indexOf(word, from); at >= 0; at = source.indexOf(word, at + 1)) {
    const inside = joins(source[at - 1]) && joins(word[0]);
    if (!inside && !(joins(source[at + word.length]) && joins(word.at(-1)))) return at;
  }
  return source.indexOf(word, from);
}

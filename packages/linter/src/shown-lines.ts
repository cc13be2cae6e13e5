import type { Span } from '@cribnotes/core';
import { type NoteDraft, textOf } from '@cribnotes/core/drafts';
import type { WordPlaces } from './place.ts';

/** A line that a note shows as code, be it read as a command or not. */
export interface ShownLine {
  readonly line: number;
  readonly text: string;
  /** Its words without quotes and signs of the shell, in order. */
  readonly words: readonly string[];
  /** The program that it was read as, and the words behind it; nothing where it was not read as a command. */
  readonly program?: string;
  readonly place: (word: string) => Span;
}

const PROMPT = /^(?:[$%#>]|\\\$)\s+/;
const RUNS_ANOTHER = /^(?:sudo|doas|time|nohup|env|exec)$/;

/** Gives every line that a note shows as code: commands, spans that were read as words, and lines of blocks that are no output. */
export function shownLines(draft: NoteDraft, places: WordPlaces): ShownLine[] {
  const read = draft.findings.flatMap((finding): ShownLine[] => {
    const { found, role, line, raw } = finding;
    if (found.kind !== 'command' || role === 'counterexample') return [];
    const tokens = found.command.tokens.filter(({ kind }) => kind === 'word').map(({ text }) => text);
    return [
      {
        line,
        text: raw,
        words: wordsOf(tokens),
        program: found.command.program,
        place: (word) => places.inCommand(finding, word),
      },
    ];
  });
  const taken = new Set(read.map(({ line, text }) => `${line}:${text}`));
  const isTaken = (line: number, text: string): boolean => taken.has(`${line}:${text}`);
  const spans = textOf(draft).flatMap(({ text, marks, line, endLine }) =>
    marks.flatMap(({ kind, from, to }): ShownLine[] => {
      const code = text.slice(from, to).trim();
      return kind !== 'code' || isTaken(line, code) ? [] : [unread(code, line, endLine, places)];
    }),
  );
  const readLines = new Set(
    draft.findings.flatMap(({ line, endLine }) =>
      Array.from({ length: endLine - line + 1 }, (_, at) => line + at),
    ),
  );
  const inBlocks = draft.units.flatMap((unit) => {
    if (unit.kind !== 'code' || unit.reading.kind !== 'lines') return [];
    const said = new Set(unit.reading.items.flatMap(({ kind, line }) => (kind === 'comment' ? [line] : [])));
    return unit.block.lines.flatMap(({ line, text }) =>
      readLines.has(line) || said.has(line) || text.trim() === '' ? [] : [unread(text, line, line, places)],
    );
  });
  return [...read, ...spans, ...inBlocks];
}

function unread(code: string, line: number, endLine: number, places: WordPlaces): ShownLine {
  const text = code.trim().replace(PROMPT, '');
  const words = wordsOf(text.split(/\s+/));
  const place = (word: string): Span => places.inLines(line, endLine, word);
  return { line, text, words: RUNS_ANOTHER.test(words[0] ?? '') ? words.slice(1) : words, place };
}

const wordsOf = (tokens: readonly string[]): string[] =>
  tokens.map((token) => token.replace(/^["'`]|["'`;,]$/g, '')).filter((word) => word !== '');

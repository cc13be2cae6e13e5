import type { LineFate, Source, Span } from '@cribnotes/core';

/** What a line is printed as. */
type PrintedAs = Extract<LineFate, { kind: 'printed' }>['as'];

/** Writes a made-up note line by line and gives the place of each line, so that the positions of a hand-made model hold. */
export interface NotePen {
  /** Appends one line and gives the place of its text; `indent` blanks stand before it. */
  readonly line: (text: string, as: PrintedAs, indent?: number) => Span;
  /** Appends an empty line. */
  readonly gap: () => void;
  /** The whole note so far. */
  readonly text: () => string;
  /** The note as a source of the model, with the fate of every line written. */
  readonly source: () => Source;
}

/** Gives a pen on a new note called `id`. */
export function startNote(id: string, title: string): NotePen {
  const lines: string[] = [];
  const ledger: LineFate[] = [];
  let offset = 0;
  const append = (line: string): void => {
    lines.push(line);
    offset += line.length + 1;
  };
  return {
    line: (text, as, indent = 0) => {
      const start = { line: lines.length + 1, column: indent + 1, offset: offset + indent };
      append(' '.repeat(indent) + text);
      ledger.push({ line: start.line, kind: 'printed', as });
      const length = text.length;
      return {
        source: id,
        start,
        end: { line: start.line, column: start.column + length, offset: start.offset + length },
      };
    },
    gap: () => append(''),
    text: () => `${lines.join('\n')}\n`,
    source: () => ({ id, title, sha256: '0'.repeat(64), date: '2026-03-14', ledger: [...ledger] }),
  };
}

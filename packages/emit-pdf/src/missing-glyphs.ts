import type { Diagnostic, SourceId, Span } from '@cribnotes/core';
import type { MissingGlyph } from './layout/measure.ts';

/** Collects the characters that no font has. */
export interface MissingGlyphs {
  readonly note: MissingGlyph;
  /** Gives one warning for each note, which names each of its characters with the line. */
  diagnostics(): readonly Diagnostic[];
}

/** Starts with nothing missing. */
export function watchGlyphs(): MissingGlyphs {
  const found = new Map<SourceId, Map<number, Span>>();
  return {
    note(codePoint, { span }) {
      if (span === undefined) return;
      const inNote = found.get(span.source) ?? new Map<number, Span>();
      found.set(span.source, inNote);
      if (!inNote.has(codePoint)) inNote.set(codePoint, span);
    },
    diagnostics: () => Array.from(found.values(), warningFor),
  };
}

function warningFor(characters: ReadonlyMap<number, Span>): Diagnostic {
  const named = Array.from(
    characters,
    ([codePoint, span]) => `${nameOf(codePoint)} (line ${span.start.line})`,
  );
  const [first] = characters.values();
  return {
    rule: 'pdf/glyph-missing',
    level: 'warning',
    message: `The sheet has no letters for ${named.join(', ')}; each is printed as \ufffd`,
    span: first as Span,
    hint: 'Write it in another way, or leave it out of the note',
  };
}

function nameOf(codePoint: number): string {
  const number = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(String.fromCodePoint(codePoint))
    ? `${String.fromCodePoint(codePoint)} ${number}`
    : number;
}

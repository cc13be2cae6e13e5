import type { Diagnostic, SourceId, Span } from '@cribnotes/core';
import type { LetterWatch } from './layout/measure.ts';
import { remember } from './remember.ts';

/** Collects what cannot be shown as it should be. */
export interface LetterTroubles {
  readonly watch: LetterWatch;
  /** Gives at most two warnings for each note: the characters without letters, and text from right to left. */
  diagnostics(): readonly Diagnostic[];
}

/** Starts with no troubles. */
export function watchLetters(): LetterTroubles {
  const missing = new Map<SourceId, Map<number, Span>>();
  const turned = new Map<SourceId, Span>();
  return {
    watch: {
      missing(codePoint, { span }) {
        if (span)
          remember(
            remember(missing, span.source, () => new Map()),
            codePoint,
            () => span,
          );
      },
      turned({ span }) {
        if (span) remember(turned, span.source, () => span);
      },
    },
    diagnostics: () => [
      ...Array.from(missing.values(), missingGlyphs),
      ...Array.from(turned.values(), rightToLeft),
    ],
  };
}

function missingGlyphs(characters: ReadonlyMap<number, Span>): Diagnostic {
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

function rightToLeft(span: Span): Diagnostic {
  return {
    rule: 'pdf/right-to-left',
    level: 'warning',
    message:
      'Text that is written from right to left is set in the right order, but Arabic letters are not joined',
    span,
    hint: 'Look at the sheet before you print it',
  };
}

function nameOf(codePoint: number): string {
  const number = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
  const character = String.fromCodePoint(codePoint);
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(character) ? `${character} ${number}` : number;
}

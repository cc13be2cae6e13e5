import type { Diagnostic, SourceId, Span } from '@cribnotes/core';
import { packageFor } from './fonts/more-fonts.ts';
import type { LetterWatch } from './layout/measure.ts';
import { remember } from './remember.ts';

/** Collects what cannot be shown as it should be. */
export interface LetterTroubles {
  readonly watch: LetterWatch;
  /** Gives at most two warnings for each note: the characters without letters, and those in the form of another region. */
  diagnostics(): readonly Diagnostic[];
}

/** A character, where it first stands, and the package that has it. */
interface Trouble {
  readonly codePoint: number;
  readonly span: Span;
  readonly font: string | undefined;
}

type Troubles = Map<SourceId, Map<number, Trouble>>;

/** Starts with no troubles. */
export function watchLetters(): LetterTroubles {
  const missing: Troubles = new Map();
  const foreign: Troubles = new Map();
  const collect = (troubles: Troubles): LetterWatch['missing'] => {
    return (codePoint, region, { span }) => {
      if (span === undefined) return;
      const characters = remember(troubles, span.source, () => new Map<number, Trouble>());
      remember(characters, codePoint, () => ({ codePoint, span, font: packageFor(codePoint, region) }));
    };
  };
  return {
    watch: { missing: collect(missing), foreign: collect(foreign) },
    diagnostics: () => [
      ...Array.from(missing.values(), missingGlyphs),
      ...Array.from(foreign.values(), foreignGlyphs),
    ],
  };
}

function missingGlyphs(characters: ReadonlyMap<number, Trouble>): Diagnostic {
  const troubles = [...characters.values()];
  return {
    rule: 'pdf/glyph-missing',
    level: 'warning',
    message: `The sheet has no letters for ${named(troubles)}; each is printed as \ufffd`,
    span: troubles[0]?.span as Span,
    hint: howToInstall(troubles) ?? 'Write it in another way, or leave it out of the note',
  };
}

function foreignGlyphs(characters: ReadonlyMap<number, Trouble>): Diagnostic {
  const troubles = [...characters.values()];
  const hint = howToInstall(troubles);
  return {
    rule: 'pdf/other-region',
    level: 'info',
    message: `The sheet has ${named(troubles)} only in the form of another region`,
    span: troubles[0]?.span as Span,
    ...(hint === undefined ? {} : { hint }),
  };
}

function howToInstall(troubles: readonly Trouble[]): string | undefined {
  const fonts = [...new Set(troubles.flatMap(({ font }) => font ?? []))];
  return fonts.length === 0
    ? undefined
    : `Install the letters beside crib: npm install -g ${fonts.join(' ')}`;
}

/** Characters that a message names one by one. */
const MOST = 8;

function named(troubles: readonly Trouble[]): string {
  const some = troubles
    .slice(0, MOST)
    .map(({ codePoint, span }) => `${nameOf(codePoint)} (line ${span.start.line})`);
  const more = troubles.length - some.length;
  return more > 0 ? `${some.join(', ')} and ${more} more` : some.join(', ');
}

function nameOf(codePoint: number): string {
  const number = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
  const character = String.fromCodePoint(codePoint);
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(character) ? `${character} ${number}` : number;
}

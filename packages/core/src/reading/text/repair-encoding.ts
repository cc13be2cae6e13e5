import type { Finding } from '../report.ts';
import { type LegacyCharset, legacyCharsets } from './legacy-charsets.ts';
import { findMisread, type MisreadCharacter, type Misreading } from './misread-characters.ts';
import { type DerivedText, replaceIn } from './text-map.ts';

/** A text whose misread characters are put right, where that is beyond doubt. */
export interface RepairedText extends DerivedText {
  readonly repair?: { readonly as: LegacyCharset; readonly edits: number };
  /** Places in the text before the repair. */
  readonly findings: readonly Finding[];
}

/**
 * Puts UTF-8 right that a program took for MacRoman or Windows-1252.
 * Everything is put right when all of the text beyond ASCII was misread in one way and at least one character is sure;
 * else only the sure characters; and nothing when both ways occur, or when no character is sure.
 */
export function repairEncoding(text: string): RepairedText {
  if (!/[^\0-\x7f]/.test(text)) return { ...replaceIn(text, []), findings: [] };
  const readings = legacyCharsets.map((charset) => findMisread(text, charset));
  const sure = readings.filter((reading) => reading.characters.some(isSure));
  const [reading] = sure;
  if (reading === undefined || sure.length > 1) return leftAlone(text, readings);
  const certain = reading.whole && reading.characters.every(({ strength }) => strength !== 'chance');
  const characters = certain ? reading.characters : reading.characters.filter(isSure);
  const edits = characters.map(({ at, length, original }) => ({ at, length, by: original }));
  return {
    ...replaceIn(text, edits),
    repair: { as: reading.charset, edits: edits.length },
    findings: [repaired(text, reading.charset, characters)],
  };
}

function isSure({ strength }: MisreadCharacter): boolean {
  return strength === 'sure';
}

function repaired(text: string, charset: LegacyCharset, characters: readonly MisreadCharacter[]): Finding {
  const first = characters[0]!;
  return {
    rule: 'encoding-repaired',
    level: 'info',
    message: `${characters.length} characters were UTF-8 read as ${charset} and are read as they were meant`,
    ...placeOf(first, text),
    hint: 'save the note with the characters as they were meant; the file itself is not changed',
  };
}

/** How the letters of western Europe begin when they are misread: `Ã©` and `√©` are both an é. */
const tellingLeads: Readonly<Record<LegacyCharset, RegExp>> = { macintosh: /[√¬]/, 'windows-1252': /[ÃÂ]/ };

function leftAlone(text: string, readings: readonly Misreading[]): RepairedText {
  const suspects = readings.flatMap(({ charset, characters }) =>
    characters.filter(
      ({ strength, at }) =>
        strength === 'sure' || (strength === 'letter' && tellingLeads[charset].test(text.charAt(at))),
    ),
  );
  const first = suspects.sort((one, other) => one.at - other.at)[0];
  if (first === undefined) return { ...replaceIn(text, []), findings: [] };
  const finding: Finding = {
    rule: 'text/mojibake',
    level: 'warning',
    message: `${suspects.length} places look like text that was saved in the wrong encoding; they are left as they are`,
    ...placeOf(first, text),
    hint: 'save the note again from its original, in UTF-8',
  };
  return { ...replaceIn(text, []), findings: [finding] };
}

function placeOf(
  { at, length, original }: MisreadCharacter,
  text: string,
): Pick<Finding, 'start' | 'end' | 'actual' | 'expected'> {
  return { start: at, end: at + length, actual: text.slice(at, at + length), expected: [original] };
}

import { byteIn, type LegacyCharset } from './legacy-charsets.ts';

/** Characters that spell the UTF-8 bytes of one other character when they are taken for bytes of a legacy character set. */
export interface MisreadCharacter {
  readonly at: number;
  /** UTF-16 units; every character of a legacy set is one unit. */
  readonly length: number;
  /** The character that the bytes encode. */
  readonly original: string;
  /** `sure`: nobody writes this sequence on purpose. `letter`: it could be chance, as `’ê` in `d’être`. */
  readonly strength: 'sure' | 'letter' | 'chance';
}

/** What reading a text as misread UTF-8 would give. */
export interface Misreading {
  readonly charset: LegacyCharset;
  readonly characters: readonly MisreadCharacter[];
  /** True when every character beyond ASCII is part of a misread one. */
  readonly whole: boolean;
}

/** Gives the characters that are UTF-8 misread as `charset`. */
export function findMisread(text: string, charset: LegacyCharset): Misreading {
  const characters: MisreadCharacter[] = [];
  let whole = true;
  const beyondAscii = /[^\0-\x7f]/g;
  for (let match = beyondAscii.exec(text); match !== null; match = beyondAscii.exec(text)) {
    const misread = misreadAt(text, match.index, charset);
    if (misread === undefined) whole = false;
    else {
      characters.push(misread);
      beyondAscii.lastIndex = match.index + misread.length;
    }
  }
  return { charset, characters, whole };
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function misreadAt(text: string, at: number, charset: LegacyCharset): MisreadCharacter | undefined {
  const lead = byteIn(charset, text.charAt(at));
  const length = lead === undefined ? 0 : sequenceLength(lead);
  if (length === 0) return undefined;
  const bytes = Array.from({ length }, (_, index) => byteIn(charset, text.charAt(at + index)) ?? 0);
  try {
    const original = utf8.decode(Uint8Array.from(bytes));
    return { at, length, original, strength: strengthOf(original, length) };
  } catch {
    return undefined;
  }
}

/** RFC 3629, clause 4: the lead byte says how many bytes the character has. */
function sequenceLength(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
}

/** Punctuation, arrows, symbols and emoji: where three or four odd letters in a row land by mistake only. */
const sureOriginal =
  /^(?:[\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2100-\u2bff\u{1f000}-\u{1faff}]|\ufe0f)$/u;
const latinLetter = /^[\u00a0-\u017f]$/u;

function strengthOf(original: string, length: number): MisreadCharacter['strength'] {
  if (length >= 3 && sureOriginal.test(original)) return 'sure';
  return latinLetter.test(original) ? 'letter' : 'chance';
}

type Range = readonly [first: number, last: number];

/** Line ends of ECMA-262, Unicode (UAX 14, mandatory breaks) and old systems. */
const lineEnds: readonly Range[] = [
  [0x0b, 0x0d],
  [0x85, 0x85],
  [0x2028, 0x2029],
];

/** Characters without width that say where a word may be broken; the page has its own rules for that. */
const breakHints: readonly Range[] = [
  [0xad, 0xad],
  [0x200b, 0x200b],
  [0x2060, 0x2060],
  [0xfeff, 0xfeff],
];

/** Characters that reorder or annotate what stands around them (CVE-2021-42574). */
const reordering: readonly Range[] = [
  [0x61c, 0x61c],
  [0x200e, 0x200f],
  [0x202a, 0x202e],
  [0x2061, 0x206f],
  [0xfff9, 0xfffb],
  [0xe0000, 0xe007f],
];

/** Control characters but tab and newline, surrogates, and what Unicode says is no character. */
const unprintable: readonly Range[] = [
  [0x00, 0x08],
  [0x0e, 0x1f],
  [0x7f, 0x9f],
  [0xd800, 0xdfff],
  [0xfdd0, 0xfdef],
  ...Array.from({ length: 17 }, (_, plane): Range => [plane * 0x10000 + 0xfffe, plane * 0x10000 + 0xffff]),
];

/** CSI, OSC and two-byte sequences of ECMA-48, which colour the output that people paste into notes. */
const terminalSequence = new RegExp(
  [
    String.raw`(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]`,
    String.raw`(?:\x1b\]|\x9d)[^\x07\x1b\x9c\n]*(?:\x07|\x1b\\|\x9c)?`,
    String.raw`\x1b[ -/]*[0-~]`,
  ].join('|'),
  'g',
);

const carriageReturn = /\r\n/g;
const lineEnd = anyOf(lineEnds);
const breakHint = anyOf(breakHints);
const reorders = anyOf(reordering);
const cannotPrint = anyOf(unprintable);

/**
 * Gives the text that may be shown: terminal sequences removed, every line end a newline, composed (NFC),
 * reordering characters by their number as `<U+202E>`, what cannot be printed as U+FFFD.
 */
export function clean(text: string): string {
  return text
    .replace(terminalSequence, '')
    .replace(carriageReturn, '\n')
    .replace(lineEnd, '\n')
    .replace(breakHint, '')
    .replace(reorders, (found) => `<U+${hexadecimal(found.codePointAt(0)!)}>`)
    .replace(cannotPrint, '\ufffd')
    .normalize('NFC');
}

/** Gives a code point as Unicode writes it: upper case, four digits at least. */
export function hexadecimal(codePoint: number): string {
  return codePoint.toString(16).toUpperCase().padStart(4, '0');
}

function anyOf(ranges: readonly Range[]): RegExp {
  const classes = ranges.map(([first, last]) => `\\u{${first.toString(16)}}-\\u{${last.toString(16)}}`);
  return new RegExp(`[${classes.join('')}]`, 'gu');
}

/** The 8-bit character sets whose readers most often turned UTF-8 into other letters. */
export const legacyCharsets = ['macintosh', 'windows-1252'] as const;

export type LegacyCharset = (typeof legacyCharsets)[number];

/** Gives the byte above 0x7F that a character is in a legacy character set, as the WHATWG encoding standard maps it. */
export function byteIn(charset: LegacyCharset, character: string): number | undefined {
  return reverse[charset].get(character);
}

const reverse: Readonly<Record<LegacyCharset, ReadonlyMap<string, number>>> = {
  macintosh: reverseTable('macintosh'),
  'windows-1252': reverseTable('windows-1252'),
};

function reverseTable(charset: LegacyCharset): ReadonlyMap<string, number> {
  const decoder = new TextDecoder(charset);
  const table = new Map<string, number>();
  for (let byte = 0x80; byte <= 0xff; byte += 1) table.set(decoder.decode(Uint8Array.of(byte)), byte);
  return table;
}

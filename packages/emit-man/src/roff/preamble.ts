/**
 * Flush left and without hyphenation on terminals, so that no option is divided and no blank is stretched.
 * Two spellings of each: `nh` and `ad` for groff 1.22, `HY` and `AD` for groff 1.23 and later, which set them anew
 * at every paragraph. mandoc does neither and ignores both.
 */
export const preamble = ['.if n \\{\\', '.  nh', '.  ad l', '.  ds AD l', '.  nr HY 0', '.\\}'] as const;

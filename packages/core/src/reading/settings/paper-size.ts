/** The papers that have a name. */
export const PAPER_NAMES = ['a4', 'letter', 'a3', 'a5', 'legal', 'tabloid'] as const;

export type PaperName = (typeof PAPER_NAMES)[number];

const UNITS: Readonly<Record<string, number>> = { mm: 72 / 25.4, cm: 72 / 2.54, in: 72 };
/** The longest side, in points, of a page that every reader of PDF opens (ISO 32000-1, annex C). */
const LONGEST = 14_400;

/**
 * Gives a paper by its word: its name, or its width and height in points, as it is held, for one such as `100x150mm`. Nothing
 * for any other word.
 */
export function paperSizeOf(word: string): PaperName | readonly [number, number] | undefined {
  const name = PAPER_NAMES.find((one) => one === word.trim().toLowerCase());
  if (name !== undefined) return name;
  const [, width, height, unit = ''] =
    /^(\d{1,4}(?:\.\d{1,3})?)\s*[x×]\s*(\d{1,4}(?:\.\d{1,3})?)\s*(mm|cm|in)$/i.exec(word.trim()) ?? [];
  const points = (length: string | undefined): number => Number(length) * (UNITS[unit.toLowerCase()] ?? 0);
  const size = [points(width), points(height)] as const;
  return size.every((length) => length > 0 && length <= LONGEST) ? size : undefined;
}

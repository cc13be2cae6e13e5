/** Gives the glyph number of a code point; 0 where the font has none. */
export type CharacterMap = (codePoint: number) => number;

const FORMAT_SEGMENTS = 4;
const FORMAT_GROUPS = 12;

/** Reads the `cmap` table at `start` (OpenType 1.9, "cmap"); formats 4 and 12, which every Unicode font has. */
export function readCharacterMap(view: DataView, start: number): CharacterMap {
  const offsets = subtableOffsets(view, start);
  const groups = offsets.find((at) => view.getUint16(at) === FORMAT_GROUPS);
  if (groups !== undefined) return readGroups(view, groups);
  const segments = offsets.find((at) => view.getUint16(at) === FORMAT_SEGMENTS);
  if (segments !== undefined) return readSegments(view, segments);
  throw new Error('Cannot read the font, expected a Unicode character map of format 4 or 12');
}

function subtableOffsets(view: DataView, start: number): readonly number[] {
  const count = view.getUint16(start + 2);
  return Array.from({ length: count }, (_, index) => start + 4 + index * 8)
    .filter(
      (at) =>
        view.getUint16(at) === 0 || (view.getUint16(at) === 3 && [1, 10].includes(view.getUint16(at + 2))),
    )
    .map((at) => start + view.getUint32(at + 4));
}

function readGroups(view: DataView, at: number): CharacterMap {
  const count = view.getUint32(at + 12);
  return (codePoint) => {
    const index = firstReaching(count, (group) => view.getUint32(at + 16 + group * 12 + 4), codePoint);
    if (index === count) return 0;
    const first = view.getUint32(at + 16 + index * 12);
    return codePoint < first ? 0 : view.getUint32(at + 16 + index * 12 + 8) + codePoint - first;
  };
}

function readSegments(view: DataView, at: number): CharacterMap {
  const doubled = view.getUint16(at + 6);
  const ends = at + 14;
  const starts = ends + doubled + 2;
  const deltas = starts + doubled;
  const ranges = deltas + doubled;
  return (codePoint) => {
    if (codePoint > 0xffff) return 0;
    const index = firstReaching(doubled / 2, (segment) => view.getUint16(ends + segment * 2), codePoint);
    const first = index * 2 < doubled ? view.getUint16(starts + index * 2) : 0x10000;
    if (codePoint < first) return 0;
    const delta = view.getUint16(deltas + index * 2);
    const range = view.getUint16(ranges + index * 2);
    if (range === 0) return (codePoint + delta) & 0xffff;
    const glyph = view.getUint16(ranges + index * 2 + range + (codePoint - first) * 2);
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  };
}

/** The first of `count` ascending values that is not below `wanted`; `count` where there is none. */
function firstReaching(count: number, valueAt: (index: number) => number, wanted: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (valueAt(middle) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

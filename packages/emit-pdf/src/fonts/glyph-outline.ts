import { viewOf } from './font-file.ts';

const ARGUMENTS_ARE_WORDS = 0x0001;
const HAS_SCALE = 0x0008;
const MORE_COMPONENTS = 0x0020;
const HAS_TWO_SCALES = 0x0040;
const HAS_MATRIX = 0x0080;
const HAS_INSTRUCTIONS = 0x0100;

/** One component of a composite glyph: where its glyph number stands in the outline, and the number. */
interface Component {
  readonly at: number;
  readonly glyph: number;
}

/** Gives the glyphs that a composite outline is put together from (OpenType 1.9, "glyf"). */
export function componentsOf(outline: Uint8Array): readonly number[] {
  return walkComponents(outline).components.map((component) => component.glyph);
}

/** Gives the outline without its hinting instructions and with the numbers of its components replaced. */
export function rewriteOutline(outline: Uint8Array, renumber: (glyph: number) => number): Uint8Array {
  if (outline.length === 0) return outline;
  const contours = viewOf(outline).getInt16(0);
  if (contours < 0) return rewriteComposite(outline, renumber);
  const lengthAt = 10 + contours * 2;
  const instructions = viewOf(outline).getUint16(lengthAt);
  const result = new Uint8Array(outline.length - instructions);
  result.set(outline.subarray(0, lengthAt));
  result.set(outline.subarray(lengthAt + 2 + instructions), lengthAt + 2);
  return result;
}

function rewriteComposite(outline: Uint8Array, renumber: (glyph: number) => number): Uint8Array {
  const { components, end } = walkComponents(outline);
  const result = outline.slice(0, end);
  const view = viewOf(result);
  for (const { at, glyph } of components) {
    view.setUint16(at, renumber(glyph));
    view.setUint16(at - 2, view.getUint16(at - 2) & ~HAS_INSTRUCTIONS);
  }
  return result;
}

function walkComponents(outline: Uint8Array): { components: readonly Component[]; end: number } {
  const components: Component[] = [];
  const view = viewOf(outline);
  if (outline.length === 0 || view.getInt16(0) >= 0) return { components, end: outline.length };
  let at = 10;
  let flags: number;
  do {
    flags = view.getUint16(at);
    components.push({ at: at + 2, glyph: view.getUint16(at + 2) });
    at += 4 + (flags & ARGUMENTS_ARE_WORDS ? 4 : 2) + transformLength(flags);
  } while (flags & MORE_COMPONENTS);
  return { components, end: at };
}

function transformLength(flags: number): number {
  if (flags & HAS_SCALE) return 2;
  if (flags & HAS_TWO_SCALES) return 4;
  return flags & HAS_MATRIX ? 8 : 0;
}

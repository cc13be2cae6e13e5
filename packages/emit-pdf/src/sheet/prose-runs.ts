import type { Inline, Prose } from '@cribnotes/core';
import type { Face } from '../fonts/faces.ts';
import { safeAddress } from './address.ts';
import type { Run } from './sheet.ts';

/** Gives the words of a note as runs, with their emphasis, code and links. */
export function proseRuns(prose: Prose): readonly Run[] {
  const runs = prose.inlines.flatMap((inline) => inlineRuns(inline, { face: 'sans' }));
  return runs.length > 0 ? runs : plainRuns(prose.plain);
}

/** Gives plain text as runs: what stands between backticks is code. */
export function plainRuns(text: string): readonly Run[] {
  return text
    .split(/(`[^`]+`)/)
    .filter((piece) => piece !== '')
    .map(
      (piece): Run =>
        /^`[^`]+`$/.test(piece) ? { text: piece.slice(1, -1), face: 'mono' } : { text: piece, face: 'sans' },
    );
}

/** Gives runs without a colon at their end: what a sentence led to does not stand behind it here. */
export function withoutColon(runs: readonly Run[]): readonly Run[] {
  const last = runs.at(-1);
  return last === undefined
    ? runs
    : [...runs.slice(0, -1), { ...last, text: last.text.replace(/\s*[:：]\s*$/, '') }];
}

type Look = Omit<Run, 'text'>;

const SLANTED: Readonly<Partial<Record<Face, Face>>> = { sans: 'sans-italic', mono: 'mono-italic' };
const HEAVY: Readonly<Record<Face, Face>> = {
  sans: 'sans-bold',
  'sans-italic': 'sans-bold',
  'sans-bold': 'sans-bold',
  mono: 'mono-bold',
  'mono-medium': 'mono-bold',
  'mono-italic': 'mono-bold',
  'mono-bold': 'mono-bold',
};

function inlineRuns(inline: Inline, look: Look): readonly Run[] {
  const inside = (children: readonly Inline[], changed: Look): readonly Run[] =>
    children.flatMap((child) => inlineRuns(child, changed));
  switch (inline.kind) {
    case 'text':
      return [{ ...look, text: inline.text }];
    case 'code':
      return [{ ...look, text: inline.text, face: look.face === 'sans-bold' ? 'mono-bold' : 'mono' }];
    case 'strong':
      return inside(inline.children, { ...look, face: HEAVY[look.face] });
    case 'emphasis':
      return inside(inline.children, { ...look, face: SLANTED[look.face] ?? look.face });
    case 'strike':
      return inside(inline.children, { ...look, struck: true });
    case 'link': {
      const href = safeAddress(inline.href);
      return inside(inline.children, href === undefined ? look : { ...look, href });
    }
    case 'image':
      return [{ ...look, text: inline.alt || inline.path, face: 'sans-italic' }];
  }
}

import type { Plan, TextItem, TextLine } from '../../src/layout/plan.ts';

/** The texts of a plan in reading order, as they copy out. */
export function textsOf(plan: Plan): readonly string[] {
  return textItems(plan).map((item) => item.copies ?? drawnText(item));
}

export function textItems(plan: Plan): readonly TextItem[] {
  return plan.pages.flatMap((page) => page.items.filter((item) => item.kind === 'text'));
}

/** The letters that stand on paper. */
export function drawnText(item: TextItem): string {
  return item.lines.map(lineText).join('');
}

/** The letters of one line. */
export function lineText({ spans }: TextLine): string {
  return spans.flatMap((span) => span.glyphs.map((glyph) => String.fromCodePoint(glyph.codePoint))).join('');
}

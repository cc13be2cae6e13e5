import type { Plan, TextItem } from './plan.ts';

/** Gives a plan as text: a line for each line of text with its page, column and place, for people and for tests. */
export function printPlan(plan: Plan): string {
  const head = `${plan.width} x ${plan.height} pt, ${plan.pages.length} pages, ${plan.columns} columns, ${plan.size} pt, ${plan.splits} split, ${plan.acrossPages} across pages, ${plan.lone} alone, gaps ${plan.apart.toFixed(2)}`;
  const pages = plan.pages.flatMap((page, number) => [
    `--- page ${number + 1}`,
    ...page.items.flatMap((item) => (item.kind === 'text' ? printItem(item) : [])),
  ]);
  return `${[head, ...pages].join('\n')}\n`;
}

function printItem(item: TextItem): readonly string[] {
  const column = item.column < 0 ? '-' : String(item.column + 1);
  const tag = item.path.map((step) => step.replace(/#.*/, '')).join('/') || 'Artifact';
  return item.lines.map((line) => {
    const text = line.spans
      .map((span) => String.fromCodePoint(...span.glyphs.map((glyph) => glyph.codePoint)))
      .join('');
    const [x, y] = [line.spans[0]?.x ?? 0, line.y].map((value) => value.toFixed(1).padStart(6));
    return `${column} ${x} ${y}  ${tag.padEnd(16)} ${text.trimEnd()}`;
  });
}

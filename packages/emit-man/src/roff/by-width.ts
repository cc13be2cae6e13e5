/** Columns of a page from which on its commands have the room of a terminal of 80, two of which stay free. */
const wide = 78;

/** What chooses by the width of the page. mandoc has no such number and takes what is for wide pages. */
export const byWidth: Readonly<Record<'narrow' | 'wide' | 'end', string>> = {
  narrow: `.ie (\\n[.l]>0)&(\\n[.l]<${wide}n) \\{\\`,
  wide: '.el \\{\\',
  end: '.\\}',
};

/** Gives input lines for narrow pages and for all others; the same ones where nothing differs. */
export function chosen(lines: readonly string[], narrow: readonly string[] | undefined): readonly string[] {
  if (narrow === undefined || narrow.join('\n') === lines.join('\n')) return lines;
  return [byWidth.narrow, ...narrow, byWidth.end, byWidth.wide, ...lines, byWidth.end];
}

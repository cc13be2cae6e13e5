/** Letters that take two columns of a terminal (UAX 11, wide and full width), and emoji. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** Gives how many columns of a terminal a text takes. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const letter of text) columns += /\p{M}/u.test(letter) ? 0 : WIDE.test(letter) ? 2 : 1;
  return columns;
}

/** Breaks a text into lines of at most `columns`, at blanks, and between wide letters; a longer word is broken anywhere. */
export function wrap(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(/\s+|[^\s\u1100-\uffff]+|[\s\S]/gu) ?? []) {
    if (columnsOf(line + piece.trimEnd()) <= columns) line += piece;
    else {
      lines.push(line.trimEnd());
      line = piece.trimStart();
      while (columnsOf(line) > columns) {
        const letters = [...line];
        let fits = 1;
        while (columnsOf(letters.slice(0, fits + 1).join('')) <= columns) fits += 1;
        lines.push(letters.slice(0, fits).join(''));
        line = letters.slice(fits).join('');
      }
    }
  }
  return [...lines, line.trimEnd()].filter((one, at) => one !== '' || at === 0);
}

/** Input lines longer than 80 bytes are bad style (mandoc.1, "input text line longer than 80 bytes"). */
export const lineBytes = 78;

/** One escape or one character. */
const atoms = /\\f[BIR]|\\\[u[0-9A-F]+\]|\\\(..|\\.|[^\\]/g;

/** Cuts a long input line between two characters or escapes; roff joins what a final backslash ends. */
export function fold(text: string): readonly string[] {
  if (text.length <= lineBytes) return [text];
  const lines: string[] = [];
  let line = '';
  for (const [atom] of text.matchAll(atoms)) {
    if (line.length + atom.length >= lineBytes && atom !== ' ') {
      lines.push(`${line}\\`);
      line = atom === '.' ? '\\&' : '';
    }
    line += atom;
  }
  return [...lines, line];
}

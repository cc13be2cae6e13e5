/** How a box, a tab or a part that folds begins and ends, as programs for notes and sites write it. */
interface BoxForm {
  readonly begins: RegExp;
  /** Counts in that begins another one of the kind; absent where its lines are set in. */
  readonly ends?: (begin: RegExpExecArray) => RegExp;
}

const FORMS: readonly BoxForm[] = [
  // MkDocs: what belongs to it is set in.
  { begins: /^(\s*)(?:={3}[!+]?|!{3}|\?{3}\+?)\s/ },
  // Docusaurus, VuePress, Pandoc: as many colons.
  { begins: /^\s*(:{3,})\s*[^\s:]/, ends: ([, colons]) => new RegExp(`^\\s*${colons}\\s*$`) },
  // GitBook, Hugo, Docusaurus.
  { begins: /^\s*\{%-?\s*(tab|details)\s/, ends: ([, name]) => new RegExp(`^\\s*\\{%-?\\s*end${name}\\b`) },
  {
    begins: /^\s*\{\{[<%]\s*(tab|tabitem|details|expand)\s/,
    ends: ([, name]) => new RegExp(`^\\s*\\{\\{[<%]\\s*/\\s*${name}\\b`),
  },
  { begins: /^\s*<TabItem\b/, ends: () => /^\s*<\/TabItem>/ },
];

/** How many lines a box has at most, so that the time stays in step with the length of a note. */
const LONGEST = 300;

/** Gives the last line of the box that begins in a line, both counted from 1; nothing where none does. */
export function boxEnd(lines: readonly string[], line: number): number | undefined {
  const first = lines[line - 1] ?? '';
  for (const { begins, ends } of FORMS) {
    const begin = begins.exec(first);
    if (begin === null) continue;
    const end = ends?.(begin);
    return end ? closing(lines, line, begins, end) : lastSetIn(lines, line, begin[1]?.length ?? 0);
  }
  return undefined;
}

function closing(lines: readonly string[], line: number, begins: RegExp, ends: RegExp): number | undefined {
  let depth = 1;
  for (let at = line + 1; at <= Math.min(lines.length, line + LONGEST); at += 1) {
    const text = lines[at - 1] ?? '';
    if (begins.test(text)) depth += 1;
    if (ends.test(text)) depth -= 1;
    if (depth === 0) return at;
  }
  return undefined;
}

function lastSetIn(lines: readonly string[], line: number, margin: number): number {
  let last = line;
  for (let at = line + 1; at <= Math.min(lines.length, line + LONGEST); at += 1) {
    const text = lines[at - 1] ?? '';
    if (text.trim() === '') continue;
    if (text.search(/\S/) <= margin) break;
    last = at;
  }
  return last;
}

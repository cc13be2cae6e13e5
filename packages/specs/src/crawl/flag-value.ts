/** What stands behind the name of a flag. */
export interface Value {
  /** Absent where the help only says what the switch is set to: `--edit=false:` of kubectl. */
  readonly name?: string;
  readonly optional?: true;
  /** Where the value ends in the line. */
  readonly end: number;
}

/**
 * Reads the value behind a flag's name: `=FILE`, ` <file>`, `[=<when>]`, ` (+|-)x`, `<n>`, or a bare word where at least two
 * blanks, a comma or the end follow. Nothing where the flag is a switch.
 */
export function takeValue(line: string, at: number): Value | undefined {
  const start = /^(?:=| \[?=| (?=[<([{"])| (?=\.{3})|(?=[<[])| (?=\S+(?:,|\s{2,}|$| : )))/.exec(
    line.slice(at),
  )?.[0];
  if (start === undefined || line.slice(at).startsWith(' --')) return undefined;
  const from = at + start.length;
  const end = endOfToken(line, from);
  const text = line.slice(from, end);
  if ((start !== '=' && /^ ?[-|]/.test(text)) || /^\[(?:--|no\b)/.test(text)) return undefined;
  const whole = /^\[=?(.+)\](?:\.{3})?$/.exec(text)?.[1];
  if (whole !== undefined && start !== '=' && endOfToken(text, 0) === text.length && closesAtEnd(text)) {
    return { name: nameOf(whole), optional: true, end };
  }
  return { ...ofDefault(text), end };
}

/** kubectl prints the default in place of a value: `--edit=false:`, `--output='':`. A truth value makes a switch. */
function ofDefault(text: string): { name?: string } {
  if (/^(?:true|false):?$/.test(text)) return {};
  if (/^(?:'.*'|\[.*\]|-?[\d.hms]+):$/.test(text)) return { name: 'value' };
  return { name: nameOf(text) };
}

/** `<file>` is `file`; `...`, quotes and the colon before a sentence are no part of a name. */
function nameOf(text: string): string {
  const name = text.replace(/\.{3}|…|:$/g, '').replace(/^"|"$/g, '');
  const bare = /^<([^<>]*)>$/.exec(name)?.[1] ?? name;
  return bare.replace(/\s{2,}|, /g, ' ').trim() || 'value';
}

const CLOSING: Readonly<Record<string, string>> = {
  '<': '>',
  '[': ']',
  '(': ')',
  '{': '}',
  "'": "'",
  '"': '"',
};

/** The end of a word; blanks, commas and bars inside brackets or quotes belong to it, and a comma before a further letter does. */
function endOfToken(line: string, from: number): number {
  const open: string[] = [];
  for (let index = from; index < line.length; index += 1) {
    const character = line[index]!;
    if (character === open.at(-1)) open.pop();
    else if (CLOSING[character] && (open.length === 0 || !`'"`.includes(open.at(-1)!)))
      open.push(CLOSING[character]);
    else if (
      open.length === 0 &&
      (/\s/.test(character) ||
        (/[,|]/.test(character) && /^(?:.\s|.?$|.-)/.test(line.slice(index, index + 2))))
    ) {
      return index;
    }
  }
  return open.length === 0 ? line.length : Math.max(from, line.slice(from).search(/\s|$/) + from);
}

function closesAtEnd(text: string): boolean {
  let depth = 0;
  for (const [index, character] of [...text].entries()) {
    if (character === '[') depth += 1;
    if (character === ']') depth -= 1;
    if (depth === 0) return /^(?:\.{3})?$/.test(text.slice(index + 1));
  }
  return false;
}

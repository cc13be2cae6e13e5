import { byWidth } from './by-width.ts';
import { mark } from './mark.ts';
import { preamble } from './preamble.ts';

const escapes = String.raw`\\(?:[e\-&~:]|\((?:aq|ga|ha|ti|dq|bu)|f[BIR]|\[u[0-9A-F]{4,6}\])`;
const argument = String.raw`"(?:[^"\\]|${escapes})*"`;

/** Every control line that a page may hold. */
const controlLines: readonly Pick<RegExp, 'test'>[] = [
  new RegExp(String.raw`^\.TH ${argument} "[157]" \d{4}-\d\d-\d\d ${argument} ${argument}$`),
  new RegExp(String.raw`^\.(?:SH|SS) ${argument}$`),
  /^\.(?:PP|TP|TP \d+|TQ|RS|RS 0|RS 4|RE|EX|EE)$/,
  { test: (line) => line === byWidth.narrow || line === byWidth.wide || line === byWidth.end },
];

const textLine = new RegExp(String.raw`^(?:[^\\]|${escapes})*\\?$`);

/** Macros that stand in pairs. */
const pairs: Readonly<Record<string, readonly string[]>> = {
  '.RE': ['.RS'],
  '.EE': ['.EX'],
  '.\\}': ['.if', '.ie', '.el'],
};

/**
 * Throws unless the finished page holds only lines, requests, escapes and bytes that this package writes.
 * It knows nothing of the text that went in: whatever the writer lets through by mistake stops here.
 */
export function check(roff: string): void {
  const lines = roff.split('\n');
  if (lines.pop() !== '') throw fault(lines.length, 'a newline at the end');
  if (lines[0] !== mark) throw fault(1, 'the line that marks a page as ours');
  const open: string[] = [];
  for (const [index, line] of lines.entries()) {
    const control = line.startsWith('.') || line.startsWith("'");
    const expected =
      index === 0 || preambleAt(index, line) ? undefined : control ? controlFault(line) : textFault(line);
    if (expected !== undefined) throw fault(index + 1, expected);
    const continued = !control && line.endsWith('\\') && !line.endsWith('\\\\');
    if (continued && (lines[index + 1] ?? '.').startsWith('.')) throw fault(index + 1, 'text to go on with');
    if (control) pair(open, line.split(' ')[0]!, index + 1);
  }
  if (open.length > 0) throw fault(lines.length, `an end of ${open.at(-1)}`);
}

function preambleAt(index: number, line: string): boolean {
  return index >= 2 && line === preamble[index - 2];
}

function controlFault(line: string): string | undefined {
  return controlLines.some((form) => form.test(line)) ? undefined : 'a macro of the page';
}

function textFault(line: string): string | undefined {
  if (line === '') return 'no blank line';
  if (line.startsWith(' ')) return 'no blank at the start of a line';
  if (!/^[ -~]*$/.test(line)) return 'printable ASCII';
  return textLine.test(line) ? undefined : 'known escapes only';
}

function pair(open: string[], macro: string, line: number): void {
  const starts = pairs[macro];
  if (Object.values(pairs).flat().includes(macro)) open.push(macro);
  else if (starts !== undefined && !starts.includes(open.pop() ?? ''))
    throw fault(line, `${macro} to end a ${starts[0]}`);
}

function fault(line: number, expected: string): Error {
  return new Error(`Cannot write the manual page, expected ${expected} at line ${line} of its roff`);
}

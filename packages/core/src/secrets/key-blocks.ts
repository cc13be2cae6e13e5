import type { Secret } from './secret.ts';

/** How a private key begins (RFC 7468; OpenPGP, RFC 9580, 6.2), and how PuTTY's does. */
const beginning = /-----BEGIN [A-Z0-9 ]{0,60}PRIVATE KEY(?: BLOCK)?-----|^[ \t>]*Private-Lines: \d+/gm;

/** A line of a key; what stands before it belongs to a quote, a list or a here-document. */
const keyLine = /[A-Za-z0-9+/=_-]{16,}/g;

/** Lines that a key may have: a large one has some sixty. */
const mostLines = 400;

/** A key in one line of JSON has a few thousand characters. */
const longestLine = 20_000;

type Stretch = Pick<Secret, 'start' | 'end'>;

/** Finds the lines of private keys: those between `BEGIN` and `END`, or as many as look so where no end is shown. */
export function findKeyBlocks(text: string): Secret[] {
  const found: Secret[] = [];
  let done = 0;
  for (const { 0: begin, index } of text.matchAll(beginning)) {
    if (index < done) continue;
    const { lines, end } = keyLines(text, index + begin.length);
    lines.forEach(({ start, end }, at) => {
      found.push({ kind: 'key', start, end, ...(at > 0 ? { follows: true } : {}) });
    });
    done = end;
  }
  return found;
}

/** Gives the lines of the key that begins at `from`, and where it ends. */
function keyLines(text: string, from: number): { lines: Stretch[]; end: number } {
  const lines: Stretch[] = [];
  let at = from;
  for (let line = 0; line < mostLines && at < text.length; line += 1) {
    const newline = text.indexOf('\n', at);
    const stop = newline < 0 ? text.length : newline;
    const written = text.slice(at, Math.min(stop, at + longestLine));
    const ending = written.search(/-----(?:END|BEGIN)|Private-MAC/);
    const whole = ending < 0 ? written : written.slice(0, ending);
    const range = rangeOfKey(whole) ?? (lines.length > 0 ? lastLine(whole) : undefined);
    if (range) lines.push({ start: at + range.start, end: at + range.end });
    else if (line > 0 && ending < 0 && !/^[\s>]*$|^[\s>]*[\w-]+: /.test(whole)) break;
    if (ending >= 0) break;
    at = stop + 1;
  }
  return { lines, end: Math.min(at, text.length) };
}

/** From the first to the last run of a key on a line: a key in one line of JSON has `\n` between its runs. */
function rangeOfKey(line: string): Stretch | undefined {
  // Long words of a sentence have no digits.
  const runs = [...line.matchAll(keyLine)].filter(
    ({ 0: run }) => /[\d+/]/.test(run) && !/^(.)\1*$/.test(run),
  );
  const [first, last] = [runs[0], runs.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const tail = /^(?:\\n|[A-Za-z0-9+/=])*/.exec(line.slice(last.index + last[0].length))?.[0] ?? '';
  const end = last.index + last[0].length + tail.replace(/(?:\\n)+$/, '').length;
  // In `\n` the letter belongs to the backslash before it.
  const isNewline = line[first.index - 1] === '\\' && first[0].startsWith('n');
  return { start: first.index + (isNewline ? 1 : 0), end };
}

/** The last line of a key, with its checksum, can be short. */
function lastLine(line: string): Stretch | undefined {
  const short = /^([\s>]*)(={0,1}[A-Za-z0-9+/]{2,15}={0,2})\s*$/.exec(line);
  return short?.[1] === undefined || short[2] === undefined
    ? undefined
    : { start: short[1].length, end: short[1].length + short[2].length };
}

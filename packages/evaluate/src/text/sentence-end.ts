import { withoutEntities } from './entities.ts';
import { literally } from './patterns.ts';
import { wordsOf } from './words.ts';

/** A text on paper, with the lines of the note that it comes from. */
export interface PlacedText {
  readonly text: string;
  readonly line: number | null;
  readonly endLine?: number;
}

const beginsAnew = /^\s*(?:[-*+•]|\d+[.)]|#{1,6}\s|>|```|~~~|\|)/;
const endsLine = /(?: {2}|\\|<br\s*\/?>)$/;
const endsWell = /^[\])}"'”’)]*\s*(?:[.!?:;|。！？；：…]|$|[-–—=]+[>\s]|→|\()/u;

/** Gives what follows in the same sentence of the note where a text ends in its middle; nothing where it ends well. */
export function cutAfter(lines: readonly string[], { text, line, endLine }: PlacedText): string | undefined {
  const last = wordsOf(text).slice(-5);
  if (line === null || last.length < 2) return undefined;
  const source = paragraphAt(lines, line - 1, Math.min(lines.length, (endLine ?? line) + 6));
  const plain = withoutEntities(source)
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/[*`_~]{1,3}(?=\S)|(?<=\S)[*`_~]{1,3}/g, '')
    .normalize('NFKC');
  const found = new RegExp(last.map(literally).join('[^\\p{L}\\p{N}]{0,6}'), 'iu').exec(plain);
  if (!found) return undefined;
  const rest = plain.slice(found.index + found[0].length);
  if (endsWell.test(rest)) return undefined;
  const tail = /^[^.!?;|。！？；]*/u.exec(rest)?.[0] ?? '';
  return wordsOf(tail).length >= 2 ? tail.trim().slice(0, 80) : undefined;
}

function paragraphAt(lines: readonly string[], first: number, stop: number): string {
  let text = '';
  for (let at = first; at < stop; at += 1) {
    const line = lines[at] ?? '';
    if (at > first && (line.trim() === '' || beginsAnew.test(line))) break;
    text += (at > first ? ' ' : '') + line;
    if (/^\s*\|/.test(line) || endsLine.test(line)) break;
  }
  return text;
}

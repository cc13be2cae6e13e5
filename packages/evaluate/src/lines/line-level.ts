import { alignedLevel } from './align.ts';
import { completedLevel } from './bare-name.ts';
import { keysLevel } from './keys.ts';
import { byLongOptions } from './long-options.ts';
import { movedLevel } from './moved-options.ts';
import { byFirstName, isKnownName } from './other-names.ts';
import { shownWords } from './shown-words.ts';
import { type WantedLine, wantedWords } from './wanted-words.ts';
import { Level, textOf, type Word } from './word.ts';

const readings = [
  { asMarkdown: false, plain: true },
  { asMarkdown: false, plain: false },
  { asMarkdown: true, plain: true },
  { asMarkdown: true, plain: false },
];

/** The words of commands that were compared before. */
const known = new WeakMap<WantedLine, Map<string, readonly Word[]>>();

/**
 * Says how a line on paper stands to a command of a note; `slips` are what slips on its line should have been: on paper
 * the repaired line is right, and so is the author's.
 */
export function lineLevel(wanted: WantedLine, line: string, slips?: readonly string[]): number {
  if (slips !== undefined) return Math.max(...slips.map((slip) => levelWith(wanted, line, slip)));
  return levelWith(wanted, line, undefined);
}

function levelWith(wanted: WantedLine, line: string, slip: string | undefined): number {
  if (wanted.kind === 'key') return keysLevel(wanted, line);
  let best: number = Level.no;
  for (const { asMarkdown, plain } of readings) {
    if (best === Level.exact) break;
    const ours = pathMarked(wanted, asMarkdown, plain);
    const theirs = byLongOptions(byFirstName(shownWords(line, asMarkdown)));
    if (ours.length === 0 || theirs.length === 0) continue;
    if (wanted.kind === 'sql' && textOf(ours).toLowerCase() === textOf(theirs).toLowerCase())
      return Level.exact;
    best = Math.max(best, alignedLevel(ours, theirs), movedLevel(ours, theirs), completedLevel(ours, theirs));
    if (best > Level.no || slip === undefined) continue;
    best = Math.max(alignedLevel(ours, theirs, slip || ' '), movedLevel(ours, theirs, slip || ' '));
    if (best === Level.no && slip !== '') best = lineLevel(withText(wanted, slip), line);
  }
  return best;
}

function withText({ canonical, placeholders, variables }: WantedLine, raw: string): WantedLine {
  return {
    raw,
    ...(canonical === undefined ? {} : { canonical }),
    ...(placeholders === undefined ? {} : { placeholders }),
    ...(variables === undefined ? {} : { variables }),
  };
}

/** The words of a note's command, with its program and subcommands marked as such. */
function pathMarked(wanted: WantedLine, asMarkdown: boolean, plain: boolean): readonly Word[] {
  const key = `${asMarkdown} ${plain}`;
  const before = known.get(wanted) ?? new Map<string, readonly Word[]>();
  known.set(wanted, before);
  const found = before.get(key);
  if (found !== undefined) return found;
  const words = byLongOptions(byFirstName(wantedWords(wanted, asMarkdown, plain)));
  const path = (wanted.canonical ?? '').split(' ');
  let at = 0;
  const isPath = words.map((word, index) => {
    if (index > 0 && (word.isOperator || at >= path.length || word.text !== path[at])) return false;
    at += 1;
    return true;
  });
  // Another name may have given the path other words: they are path too.
  const named = words.findLastIndex(
    (word, index) => word.slots?.length === 0 && isKnownName(textOf(words.slice(0, index + 1))),
  );
  const marked = words.map((word, index) => ({ ...word, isPath: isPath[index]! || index <= named }));
  before.set(key, marked);
  return marked;
}

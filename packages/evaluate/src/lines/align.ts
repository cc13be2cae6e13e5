import { isOpen } from './wanted-words.ts';
import { Level, shownMark, type Word } from './word.ts';
import { wordLevel } from './word-level.ts';

/** Words behind which a line may be broken. */
const openers: ReadonlySet<string> = new Set(['do', 'then', 'else', '{', '(', '|', '||', '&&', ';', '\n']);

/** Says how the words on paper stand to the words of the note, in their order. */
export function alignedLevel(wanted: readonly Word[], shown: readonly Word[], slip?: string): number {
  const known = new Map<number, number>();
  const levelFrom = (i: number, j: number): number => {
    if (i === wanted.length && j === shown.length) return Level.exact;
    const key = i * 1000 + j;
    const before = known.get(key);
    if (before !== undefined) return before;
    known.set(key, Level.no);
    let best: number = Level.no;
    const take = (level: number, rest: number): void => {
      if (level > Level.no && rest > Level.no) best = Math.max(best, Math.min(level, rest));
    };
    const [ours, theirs] = [wanted[i], shown[j]];
    if (ours && theirs) {
      const level = wordLevel(ours, theirs, slip);
      if (level > Level.no) take(level, levelFrom(i + 1, j + 1));
      const isOneForMany = theirs.isRepeated && theirs.pattern === shownMark && isOpen(ours);
      if (isOneForMany) take(Level.general, levelFrom(i + 1, j));
    }
    if (theirs && best < Level.exact && (theirs.isOptional || /^(?:\.\.\.|…)$/.test(theirs.text)))
      take(Level.general, levelFrom(i, j + 1));
    const isRestOfValue = ours?.continues && shown[j - 1]?.pattern.includes(shownMark);
    if (ours && best < Level.exact && (ours.isOptional || isRestOfValue))
      take(Level.general, levelFrom(i + 1, j));
    if (isEmptyBreak(wanted, i)) take(Level.exact, levelFrom(i + 1, j));
    if (isEmptyBreak(shown, j)) take(Level.exact, levelFrom(i, j + 1));
    known.set(key, best);
    return best;
  };
  return levelFrom(0, 0);
}

/** Whether a break of the line says nothing there. */
function isEmptyBreak(words: readonly Word[], at: number): boolean {
  if (words[at]?.text !== '\n') return false;
  return at === 0 || at === words.length - 1 || openers.has(words[at - 1]?.text ?? '');
}

import { readFileSync } from 'node:fs';
import { Level, shownMark, textOf, type Word } from './word.ts';
import { wordLevel } from './word-level.ts';

interface Operands {
  readonly one: readonly { readonly programs: readonly string[]; readonly words: readonly string[] }[];
  readonly two: readonly string[];
}

const operands: Operands = JSON.parse(
  readFileSync(new URL('../../data/operands.json', import.meta.url), 'utf8'),
);
const needsOne: ReadonlySet<string> = new Set(
  operands.one.flatMap(({ programs, words }) =>
    programs.flatMap((program) => words.map((word) => `${program} ${word}`.trim())),
  ),
);
const needsTwo: ReadonlySet<string> = new Set(operands.two);

/** Says whether paper shows the operands that a bare name needs: `docker stop` printed as `docker stop <container>`. */
export function completedLevel(wanted: readonly Word[], shown: readonly Word[]): number {
  if (wanted.some(({ isOperator }) => isOperator) || shown.length <= wanted.length) return Level.no;
  const path = textOf(wanted.filter(({ isPath }) => isPath));
  if (!needsOne.has(path) || wanted.some(({ isPath, text }) => !isPath && !text.startsWith('-')))
    return Level.no;
  const rest = shown.slice(wanted.length);
  const isPlaceholder = ({ pattern }: Word): boolean => pattern.includes(shownMark);
  if (needsTwo.has(path) && rest.filter(isPlaceholder).length < 2) return Level.no;
  const isAllOperands = rest.every((word) => !word.isOperator && (isPlaceholder(word) || word.text === '.'));
  const isSameName = wanted.every((word, at) => wordLevel(word, shown[at]!) !== Level.no);
  return isAllOperands && isSameName ? Level.general : Level.no;
}

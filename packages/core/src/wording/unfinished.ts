import { wordsIn } from '../languages/alternatives.ts';
import { findEnd } from './text-end.ts';

/** Words that no clause ends with, so that nothing may be cut behind them. */
const UNFINISHED = wordsIn(({ unfinished }) => unfinished);

/** True for words that cannot be a whole clause because of their last one: "Runs a", "Shows how to". */
export function endsUnfinished(text: string): boolean {
  const last = findEnd(text, /[\p{L}\p{M}’']+\s*$/u)?.found.trimEnd();
  return last !== undefined && UNFINISHED.has(last.toLocaleLowerCase('en'));
}

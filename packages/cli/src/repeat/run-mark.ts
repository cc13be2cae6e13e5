import { homedir } from 'node:os';
import { styleText } from 'node:util';
import { stateFolder } from '../state/state-folder.ts';
import { fromUser } from '../where.ts';
import { digest } from './answer-mark.ts';
import { codeMark } from './code-mark.ts';

/** Gives what tells a run from every other, the files of the user aside: program, words, place, time and terminal. */
export function runMark(words: readonly string[]): string {
  const terminal = [process.stdout.isTTY ?? false, process.stderr.isTTY ?? false, styleText('red', 'red')];
  const place = [fromUser('.'), homedir(), stateFolder() ?? null];
  const { SOURCE_DATE_EPOCH: epoch } = process.env;
  return digest(JSON.stringify([codeMark(), words, place, epoch ?? null, terminal]));
}

import type { Command } from 'commander';
import { say } from '../say.ts';
import { visible } from '../visible.ts';
import { candidatesFor } from './candidates.ts';

/**
 * Prints what may stand in the place of the last word: a line each, a tab before what it means, and at last which paths may:
 * `:files`, `:folders` or `:none`.
 */
export async function complete(program: Command, words: readonly string[]): Promise<void> {
  const typed = words[0] === '--' ? words.slice(1) : words;
  const { values, files } = await candidatesFor(program, typed);
  const lines = values.map(({ word, means }) => `${visible(word)}\t${visible(means)}\n`);
  await say(`${lines.join('')}:${files}\n`);
}

import type { Command } from 'commander';
import { visible } from './visible.ts';

/** Messages that do not say themselves what to type instead. */
const BARE = /^(?:unknown|missing|too many)|argument missing$/;

/**
 * Gives what commander says of a wrong call on one line, as crib says everything else, with what to type instead. `command` is the
 * one that was called, as in `lock merge`; empty where there is none.
 */
export function wrongUse(message: string, command: string): string {
  const [, said = '', suggestion] =
    /^(?:error: )?([\s\S]*?)(?:\n\(Did (you mean [\s\S]*\?)\))?$/.exec(message) ?? [];
  const what = visible(said)
    .replace(/\.$/, '')
    .replace(/\. (\S)/, (_, first: string) => `; ${first.toLowerCase()}`);
  if (suggestion !== undefined) return `${what}; did ${visible(suggestion)}`;
  return BARE.test(what) ? `${what}; see ${['crib', command, '--help'].join(' ').replace('  ', ' ')}` : what;
}

/** Gives the names of the command that words call, as far as they are known. */
export function commandOf([word, ...others]: readonly string[], program: Command): string {
  const command = program.commands.find((one) => one.name() === word);
  if (command === undefined) return '';
  return `${command.name()} ${commandOf(others, command)}`.trim();
}

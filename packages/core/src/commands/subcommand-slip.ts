import type { CommandSpec } from '@cribnotes/specs';
import { nearest } from '../spelling.ts';
import type { Problem } from './call.ts';
import type { ReadFlag } from './flags.ts';

/** A subcommand that was meant by what stands in its place. */
export interface SubcommandSlip {
  readonly command: CommandSpec;
  readonly problem: Problem;
}

/** Gives the subcommand that stands in two words because of a blank before its dash: `systemctl list -units`. */
export function splitSubcommand(
  word: string,
  next: string | undefined,
  node: CommandSpec,
): SubcommandSlip | undefined {
  if (!/^[a-z][a-z-]*$/.test(word) || !/^-[a-z][a-z-]{2,}$/.test(next ?? '')) return undefined;
  const command = commandNamed(node, word + next);
  if (command === undefined) return undefined;
  const actual = `${word} ${next}`;
  const message = `Unexpected blank in \`${actual}\`, expected the subcommand \`${command.name}\``;
  return { command, problem: problemOf(message, actual, command) };
}

/** Gives the subcommand that stands behind a dash, where that makes no flag of the tool: `docker -rm web`. */
export function dashedSubcommand(
  word: string,
  read: ReadFlag,
  node: CommandSpec,
  rest: () => readonly string[],
): SubcommandSlip | undefined {
  const name = /^--?([a-z][a-z-]+)$/.exec(word)?.[1] ?? '';
  // `-show` may be `-s` with the value `how`; longer words are hardly meant so.
  const noFlag =
    read.problem?.rule === 'unknown-flag' || (/^-[a-z]{4,}$/.test(word) && read.flag.glue === '');
  const command = noFlag ? commandNamed(node, name) : undefined;
  // `docker --rm run` has its subcommand, so that the dash stands rightly.
  if (command === undefined || rest().some((other) => commandNamed(node, other) !== undefined))
    return undefined;
  const message = `Unexpected dash in \`${word}\`, expected the subcommand \`${command.name}\``;
  return { command, problem: problemOf(message, word, command) };
}

/** Gives the subcommand that a word is a slip of; only where the word cannot be an operand. */
export function misspeltSubcommand(
  word: string,
  node: CommandSpec,
  atRoot: boolean,
  path: readonly string[],
): SubcommandSlip | undefined {
  if (/^[A-Z][a-z-]+$/.test(word)) return capitalSubcommand(word, node);
  if (!/^[a-z][a-z-]*$/.test(word)) return undefined;
  const takesOperands = (node.forms ?? []).some(
    (f) => f.operands.length > 0 && !/^(sub)?commands?$/i.test(f.operands[0]?.name ?? ''),
  );
  if (takesOperands && !atRoot) return undefined;
  const name = nearest(
    word,
    (node.commands ?? []).filter((c) => !c.hidden).map((c) => c.name),
  );
  const command = name === undefined ? undefined : commandNamed(node, name);
  if (command === undefined) return undefined;
  const message = `Unknown subcommand \`${word}\` of \`${path.join(' ')}\`, expected \`${command.name}\``;
  return { command, problem: problemOf(message, word, command) };
}

/** `docker Images`: editors begin cells and bullets with a capital letter. */
function capitalSubcommand(word: string, node: CommandSpec): SubcommandSlip | undefined {
  const command = commandNamed(node, word.toLowerCase());
  if (command === undefined) return undefined;
  const message = `Unexpected capital letter in \`${word}\`, expected the subcommand \`${command.name}\``;
  return { command, problem: { ...problemOf(message, word, command), rule: 'capital-letter' } };
}

const commandNamed = (node: CommandSpec, name: string): CommandSpec | undefined =>
  node.commands?.find((command) => command.name === name);

const problemOf = (message: string, actual: string, { name }: CommandSpec): Problem => ({
  rule: 'typo-subcommand',
  message,
  actual,
  expected: [name],
});

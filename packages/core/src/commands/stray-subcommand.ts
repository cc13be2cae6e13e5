import type { Call, Problem } from './call.ts';

/**
 * Gives what is wrong where the first operand is a word of the command itself: `docker images ls`, or `docker create volume data` for
 * `docker volume create data`. It names no image, and no reader replaces it.
 */
export function straySubcommand(call: Call): Problem | undefined {
  const [word = '', next] = call.operands;
  const behind = call.words[call.path.length - 1];
  if (behind?.kind !== 'operand' || behind.index !== 0) return undefined;
  const expected = doubled(word, call) ?? (next === undefined ? undefined : swapped(word, call));
  if (expected === undefined) return undefined;
  const actual = `${call.path.at(-1)} ${word}`;
  const said = [...call.path, word].join(' ');
  const meant = `${call.program} ${expected}`;
  return {
    rule: 'typo-subcommand',
    message: `Unexpected words \`${said}\`, expected \`${meant}\``,
    actual,
    expected: [expected],
  };
}

/** The whole name of a short one that its last word stands behind. */
function doubled(word: string, { path, canonical }: Call): string | undefined {
  return canonical.length > path.length && canonical.at(-1) === word
    ? canonical.slice(1).join(' ')
    : undefined;
}

/** The words of a group's command, where the group stands behind them. */
function swapped(word: string, { path, tool }: Call): string | undefined {
  const [, name] = path;
  if (path.length !== 2 || name === undefined) return undefined;
  const group = tool?.root.commands?.find((command) => command.name === word);
  return group?.commands?.some((command) => command.name === name) ? `${word} ${name}` : undefined;
}

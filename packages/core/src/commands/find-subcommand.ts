import type { CommandSpec } from '@cribnotes/specs';

/** Gives the subcommand that a word names. */
export const findSubcommand = (node: CommandSpec, word: string): CommandSpec | undefined =>
  node.commands?.find((c) => c.name === word) ?? byPrefix(node, word);

/** tmux takes any beginning of a command's name that only one command has; `a` and `new` are long-standing exceptions to that. */
function byPrefix(node: CommandSpec, word: string): CommandSpec | undefined {
  if (node.name !== 'tmux' || !/^[a-z][a-z-]*$/.test(word)) return undefined;
  const wanted = { a: 'attach-session', new: 'new-session', ls: 'list-sessions' }[word] ?? word;
  const found = (node.commands ?? []).filter((c) => c.name.startsWith(wanted));
  // `detach` and `detach-client` are one.
  const meant = new Set(found.map((c) => c.aliases?.[0] ?? c.name));
  return meant.size === 1 || found[0]?.name === wanted ? found[0] : undefined;
}

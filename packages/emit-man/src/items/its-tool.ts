import type { InputEntry, KeysEntry, Topic } from '@cribnotes/core';

/** Gives the program of keys or of a line for its prompt, where the page is about another one or shows those of several. */
export function itsTool({ tool }: KeysEntry | InputEntry, { entries }: Topic): string | undefined {
  const counts = Map.groupBy(entries, (entry) => entry.tool);
  const own = counts.get(tool)?.length ?? 0;
  const isMain = [...counts.values()].every((others) => others.length <= own);
  const typed = new Set(entries.filter(({ kind }) => kind !== 'command').map((entry) => entry.tool));
  return isMain && typed.size === 1 ? undefined : tool;
}

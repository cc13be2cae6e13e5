import type { CommandRecord } from './spec-file.ts';

/** How many of the commands must have a flag before it is taken for one that all of them accept. */
const SHARE = 0.9;
const FEWEST_COMMANDS = 4;

/** Parts off the flag lines that the subcommands have in common; a few commands leave such flags out of their pages. */
export function shareEverywhere(commands: Readonly<Record<string, CommandRecord>>): {
  readonly everywhere: readonly string[];
  readonly commands: Readonly<Record<string, CommandRecord>>;
} {
  const below = Object.entries(commands).filter(([path]) => path !== '');
  const counts = new Map<string, number>();
  for (const line of below.flatMap(([, { flags }]) => flags ?? []))
    counts.set(line, (counts.get(line) ?? 0) + 1);
  const fewest = Math.max(FEWEST_COMMANDS, below.length * SHARE);
  const everywhere = [...counts].filter(([, count]) => count >= fewest).map(([line]) => line);
  if (everywhere.length === 0) return { everywhere, commands };
  const parted = Object.entries(commands).map(([path, record]): [string, CommandRecord] => {
    const { flags, ...rest } = record;
    const own = path === '' ? flags : flags?.filter((line) => !everywhere.includes(line));
    return [path, own && own.length > 0 ? { ...rest, flags: own } : rest];
  });
  return { everywhere, commands: Object.fromEntries(parted) };
}

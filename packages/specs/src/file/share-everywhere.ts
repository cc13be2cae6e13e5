import type { CommandRecord } from './spec-file.ts';

/** Parts off the flag lines that every subcommand has, where there are enough subcommands to speak of a rule. */
export function shareEverywhere(commands: Readonly<Record<string, CommandRecord>>): {
  readonly everywhere: readonly string[];
  readonly commands: Readonly<Record<string, CommandRecord>>;
} {
  const [first, ...others] = Object.entries(commands).filter(([path]) => path !== '');
  const everywhere = (first?.[1].flags ?? []).filter((line) =>
    others.every(([, { flags }]) => flags?.includes(line)),
  );
  if (others.length < 3 || everywhere.length === 0) return { everywhere: [], commands };
  const parted = Object.entries(commands).map(([path, record]): [string, CommandRecord] => {
    const { flags, ...rest } = record;
    const own = path === '' ? flags : flags?.filter((line) => !everywhere.includes(line));
    return [path, own && own.length > 0 ? { ...rest, flags: own } : rest];
  });
  return { everywhere, commands: Object.fromEntries(parted) };
}

import type { Overlay } from '../file/overlay.ts';
import type { CommandRecord, SpecFile } from '../file/spec-file.ts';

/** Every path that a tool accepts, and its full record when it is asked for. */
export interface Records {
  readonly paths: readonly string[];
  get(path: string): CommandRecord | undefined;
}

/** Adds to the paths of a file those that only an alias list or the overlay knows; they are hidden. */
export function allRecords(file: SpecFile, overlay: Overlay): Records {
  const { commands } = file;
  const extras = overlay.commands ?? {};
  const canonicalOf = new Map<string, string>();
  const addAliases = (path: string, aliases: readonly string[] | undefined) => {
    for (const alias of aliases ?? []) if (!commands[alias] && !extras[alias]) canonicalOf.set(alias, path);
  };
  for (const path in commands) addAliases(path, commands[path]!.aliases);
  for (const path in extras) addAliases(path, extras[path]!.aliases);
  const added = Object.keys(extras).filter((path) => !commands[path]);
  const get = (path: string): CommandRecord | undefined => {
    const canonical = canonicalOf.get(path);
    if (canonical !== undefined) return { ...get(canonical), hidden: true };
    const extra = extras[path];
    const own = commands[path];
    const known = own ? resolve(file, own) : extra && hiddenRecord(path, extra.aliases?.[0], get);
    if (!known || !extra) return known;
    const { summary, usage, aliases, deprecated } = extra;
    return {
      ...known,
      ...(summary && { summary }),
      ...(usage && { usage }),
      ...(aliases && { aliases }),
      ...(deprecated && { deprecated }),
    };
  };
  return { paths: [...Object.keys(commands), ...added, ...canonicalOf.keys()], get };
}

/** A command that only the overlay knows has what the command has that it is an alias of. */
function hiddenRecord(
  path: string,
  canonical: string | undefined,
  get: (path: string) => CommandRecord | undefined,
): CommandRecord {
  return { ...(canonical !== undefined && canonical !== path && get(canonical)), hidden: true };
}

function resolve(file: SpecFile, record: CommandRecord): CommandRecord {
  const original = record.as === undefined ? undefined : file.commands[record.as];
  if (!original) return record;
  const { as: _, ...own } = record;
  return { ...resolve(file, original), ...own };
}

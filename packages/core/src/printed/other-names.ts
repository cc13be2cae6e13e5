import type { CommandEntry } from '../model.ts';

/**
 * Gives the other names of a command that the notes use themselves and that no row shows: `docker container ls` beside
 * `docker ps`. What else the tool accepts, slips of the fingers among it, says nothing to their reader.
 */
export function otherNames(entry: CommandEntry): readonly string[] {
  const names = known.get(entry) ?? namesOf(entry);
  known.set(entry, names);
  return names;
}

/** The names by entry: each of its rows asks for them. */
const known = new WeakMap<CommandEntry, readonly string[]>();

function namesOf({ display, aliases, variants }: CommandEntry): readonly string[] {
  const shown = new Set([display, ...variants.map(({ template }) => template.text)]);
  const used = new Set(
    variants.flatMap(({ occurrences }) => occurrences.map(({ path = [] }) => path.join(' '))),
  );
  return aliases.filter((alias) => used.has(alias) && !shown.has(alias));
}

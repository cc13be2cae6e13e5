import type { CommandEntry, Template } from '@cribnotes/core';

/** Every spelling of the command's path. */
export function commandPaths(entry: CommandEntry): readonly string[] {
  return [...new Set([entry.display, entry.path.join(' '), ...entry.aliases])].filter(Boolean);
}

/**
 * The command's other names that the notes use as well. What comes after the name is the same and is left out, as
 * `docker container run …`.
 */
export function aliasTemplates(entry: CommandEntry, template: Template): readonly Template[] {
  const length = entry.display.split(' ').length;
  const head = template.parts.slice(0, length).map((part) => (part.kind === 'word' ? part.text : ''));
  if (head.join(' ') !== entry.display) return [];
  const rest = template.parts.slice(length);
  const inNotes = pathsUsed(entry);
  return commandPaths(entry)
    .filter((path) => path !== entry.display && inNotes.has(path))
    .map((path) => ({
      parts: [
        ...path.split(' ').map((text, at) => ({
          kind: 'word' as const,
          role: at === 0 ? ('program' as const) : ('subcommand' as const),
          text,
        })),
        ...(rest.length === 0 ? [] : [{ kind: 'operator' as const, text: '…' }]),
      ],
      text: path + (rest.length === 0 ? '' : ' …'),
    }));
}

/** The names that the notes use, by entry: they are asked for with every row of it. */
const used = new WeakMap<CommandEntry, ReadonlySet<string | undefined>>();

function pathsUsed(entry: CommandEntry): ReadonlySet<string | undefined> {
  const known = used.get(entry);
  if (known) return known;
  const paths = new Set(
    entry.variants.flatMap(({ occurrences }) => occurrences.map(({ path }) => path?.join(' '))),
  );
  used.set(entry, paths);
  return paths;
}

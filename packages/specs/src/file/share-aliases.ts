import type { CommandRecord } from './spec-file.ts';

/** Writes each alias class once: the record of its canonical path, and `as` with what differs at the other paths. */
export function shareAliases(
  commands: Readonly<Record<string, CommandRecord>>,
): Readonly<Record<string, CommandRecord>> {
  const shared = Object.entries(commands).map(([path, record]): [string, CommandRecord] => {
    const canonical = record.aliases?.[0];
    const original = canonical === undefined || canonical === path ? undefined : commands[canonical];
    if (canonical === undefined || !original) return [path, record];
    const fields = new Set([...Object.keys(record), ...Object.keys(original)]) as Set<keyof CommandRecord>;
    const same = [...fields].filter(
      (field) => JSON.stringify(record[field]) === JSON.stringify(original[field]),
    );
    if ([...fields].some((field) => record[field] === undefined)) return [path, record];
    const rest = Object.entries(record).filter(([field]) => !same.includes(field as keyof CommandRecord));
    return [path, { as: canonical, ...Object.fromEntries(rest) }];
  });
  return Object.fromEntries(shared);
}

import type { Overlay } from '../file/overlay.ts';
import type { CommandRecord, SpecFile } from '../file/spec-file.ts';

/**
 * Every path that the tool accepts with its own full record: shared records are copied out, and paths that only an
 * alias list or the overlay knows are added as hidden.
 */
export function allRecords(file: SpecFile, overlay: Overlay): ReadonlyMap<string, CommandRecord> {
  const records = new Map<string, CommandRecord>();
  for (const [path, record] of Object.entries(file.commands)) records.set(path, resolve(file, record));
  for (const [path, extra] of Object.entries(overlay.commands ?? {})) {
    const { summary, usage, aliases, deprecated } = extra;
    const canonical = aliases?.[0] === undefined || aliases[0] === path ? undefined : records.get(aliases[0]);
    const known = records.get(path) ?? { ...canonical, hidden: true as const };
    const added = { ...(summary && { summary }), ...(usage && { usage }), ...(aliases && { aliases }) };
    records.set(path, { ...known, ...added, ...(deprecated && { deprecated }) });
  }
  for (const record of [...records.values()]) {
    for (const alias of record.aliases ?? []) {
      if (!records.has(alias)) records.set(alias, { ...record, hidden: true });
    }
  }
  return records;
}

function resolve(file: SpecFile, record: CommandRecord): CommandRecord {
  const original = record.as === undefined ? undefined : file.commands[record.as];
  if (!original) return record;
  const { as: _, ...own } = record;
  return { ...resolve(file, original), ...own };
}

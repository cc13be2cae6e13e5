import type { Overlay } from '../file/overlay.ts';
import type { CommandRecord } from '../file/spec-file.ts';
import type { Plugin } from './material.ts';
import { allRecords, type Records } from './records.ts';

/** The commands of a plugin under its name, with the flags that all of them take on each. */
export function pluginRecords({ name, load }: Plugin, overlay: Overlay): Records {
  const file = load();
  const under = (path: string) => (path === '' ? name : `${name} ${path}`);
  const moved = Object.entries(file.commands).map(([path, record]): [string, CommandRecord] => {
    const flags = [...(record.flags ?? []), ...(record.as === undefined ? (file.everywhere ?? []) : [])];
    const original = record.as === undefined ? {} : { as: under(record.as) };
    const aliases = record.aliases ? { aliases: record.aliases.map(under) } : {};
    return [under(path), { ...record, ...(flags.length > 0 && { flags }), ...original, ...aliases }];
  });
  const own = Object.entries(overlay.commands ?? {}).filter(([path]) => path.startsWith(`${name} `));
  return allRecords({ ...file, commands: Object.fromEntries(moved) }, { commands: Object.fromEntries(own) });
}

import type { Discovery } from '../lines/discover.ts';
import { commandEntry, type EntryDraft, inputEntry, keysEntry } from './entries.ts';
import type { Placed } from './occurrence.ts';
import { pressedRows } from './pressed-rows.ts';

/** Gives the entries of all notes, in the order in which they are first shown. */
export function mergeEntries(placed: readonly Placed[], discovery: Discovery): EntryDraft[] {
  const buckets = new Map<string, Placed[]>();
  const tool = discovery.tools[0] ?? '';
  for (const p of placed) {
    const { found } = p.finding;
    const id =
      found.kind === 'command'
        ? `command ${p.draft.calls.get(p.finding)?.call.canonical.join(' ')}`
        : found.kind === 'keys'
          ? `keys ${keysIdentity(found.text)}`
          : `input ${found.text.replace(/\s+/g, ' ')}`;
    const bucket = buckets.get(id);
    if (bucket) bucket.push(p);
    else buckets.set(id, [p]);
  }
  const entries: EntryDraft[] = [];
  const rank = new Map(placed.map((p, at) => [p, at]));
  const order = [...buckets.values()]
    .map((list) => ({ list, at: firstShown(list, rank) }))
    .sort((a, b) => a.at - b.at);
  for (const { list } of order) {
    // What is only shown not to work, or only named as keys, is no entry.
    if (list.every((p) => p.finding.role === 'counterexample')) continue;
    const [first] = list;
    const found = first?.finding.found;
    if (first === undefined || found === undefined) continue;
    switch (found.kind) {
      case 'command':
        entries.push(commandEntry(first.draft.calls.get(first.finding)?.call.canonical ?? [], list));
        break;
      case 'keys':
        for (const [at, row] of pressedRows(list).entries())
          if (row.some((p) => p.finding.role === 'entry'))
            entries.push(keysEntry(`keys:${found.text}${at === 0 ? '' : ` ${at + 1}`}`, tool, row));
        break;
      case 'input':
        if (list.some((p) => p.finding.role === 'entry'))
          entries.push(inputEntry(`input:${found.text}`, found.program ?? tool, list));
        break;
    }
  }
  return entries;
}

/** `Ctrl-B` and `ctrl-b` are one; a letter alone is another key in capitals. */
const keysIdentity = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/\p{L}{2,}/gu, (name) => name.toLowerCase());

/** Where an entry is first shown; one that is only named comes after all others. */
function firstShown(list: readonly Placed[], rank: ReadonlyMap<Placed, number>): number {
  const shown = list.find((p) => p.finding.role === 'entry');
  return (rank.get(shown ?? (list[0] as Placed)) ?? 0) + (shown ? 0 : rank.size);
}

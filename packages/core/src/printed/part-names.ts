import type { Group, Topic } from '../model.ts';
import { withoutMarks } from './latin-letters.ts';

/** The longest id of a topic, and of what follows its own in that of a part. */
const [LONGEST, LONGEST_END] = [80, 39];

/**
 * Gives the names of a topic's parts by the ids of their first groups: `docker-images`, or `docker-3` for the third group with a
 * heading where its heading has no Latin letter or another one makes the same name. A group has one name in all formats.
 */
export function partNames({ id, groups }: Topic): ReadonlyMap<string, string> {
  const titled = groups.filter(({ title }) => title !== undefined);
  const wished = titled.map(endOf);
  const often = Map.groupBy(wished, (end) => end);
  const names = new Map<string, string>();
  const taken = new Set([id]);
  const take = (group: Group, end: string): boolean => {
    const name = `${id.slice(0, LONGEST - 1 - end.length)}-${end}`;
    if (taken.has(name)) return false;
    taken.add(name);
    names.set(group.id, name);
    return true;
  };
  const numbered = titled.flatMap((group, index) => {
    const end = wished[index]!;
    const isAlone = end !== '' && often.get(end)?.length === 1;
    return isAlone && take(group, end) ? [] : [{ group, number: index + 1 }];
  });
  // A heading may be the number of another one.
  for (const { group, number } of numbered)
    for (let again = 1; !take(group, again === 1 ? `${number}` : `${number}-${again}`); again++);
  return names;
}

function endOf({ id }: Group): string {
  return withoutMarks(id)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_END)
    .replace(/^-|-$/g, '');
}

import type { Group, Topic } from '@cribnotes/core';

/** Gives a topic for each section with a heading, after one for what stands in none; their ids begin with the topic's. */
export function partsOf(topic: Topic): readonly Topic[] {
  const filled = topic.groups.filter(({ items }) => items.length > 0);
  const titled = filled.filter(({ title }) => title !== undefined);
  if (titled.length < 2) return [topic];
  const rest = filled.filter(({ title }) => title === undefined);
  const names = titled.map(nameOf);
  return [
    ...(rest.length === 0 ? [] : [{ ...topic, groups: rest }]),
    ...titled.map((group, at) => ({
      ...topic,
      id: `${topic.id}-${names.indexOf(names[at]!) === at ? names[at] : `${names[at]}-${at + 1}`}`,
      groups: [group],
    })),
  ];
}

/** The heading as a part of a file's name; its number where nothing of it can stand there. */
function nameOf({ title = '' }: Group, at: number): string {
  const name = title
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  return name === '' ? `${at + 1}` : name.slice(0, 60);
}

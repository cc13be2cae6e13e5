import type { Topic } from '@cribnotes/core';
import type { Block, Span } from '../document.ts';
import { type Printed, type PrintedGroup, printedGroups } from '../printed.ts';
import { join, literal, prose } from '../words/span.ts';
import type { Voice } from '../words/voice.ts';
import { wording } from '../words/wording.ts';

/** A page with fewer groups, or with less in them, is overlooked without a table. */
const fewestGroups = 4;
const fewestItems = 20;

/** A table of fewer names tells no group from another. */
const fewestNames = 4;

/** Columns that the table gives to one group, so that it takes a line or two. */
const widest = 110;

/** Gives what is where: each group that has a heading, with the commands that it shows. */
export function synopsis(topic: Topic, voice: Voice): readonly Block[] {
  const groups = printedGroups(topic).filter(
    ({ title = '', items }) =>
      wording(title) !== '' && wording(title) !== wording(topic.title) && items.length > 0,
  );
  const items = groups.flatMap((group) => group.items);
  const names = new Set(items.flatMap(shown));
  if (groups.length < fewestGroups || items.length < fewestItems || names.size < fewestNames) return [];
  return [
    {
      kind: 'list',
      marks: 'bullets',
      entries: groups.map((group) => [{ kind: 'paragraph', spans: entry(group, voice) }]),
    },
  ];
}

function entry({ title = '', items }: PrintedGroup, { colon, comma }: Voice): readonly Span[] {
  const names = [...new Set(items.flatMap(shown))];
  const told: string[] = [];
  for (const name of names) {
    if (`${title}${[...told, name].join(comma)}`.length > widest) break;
    told.push(name);
  }
  if (told.length === 0) return [prose(title)];
  const rest = told.length < names.length ? [prose(`${comma}...`)] : [];
  const spans = told.map((name) => [literal(name)]);
  return [prose(title + colon), ...join(spans, comma), ...rest];
}

function shown(item: Printed): readonly string[] {
  switch (item.kind) {
    case 'command':
      return [item.entry.display];
    case 'keys':
      return [item.entry.text];
    case 'input':
      return [item.entry.template.text];
    case 'recipe':
    case 'concept':
    case 'snippet':
    case 'note':
      return [];
  }
}

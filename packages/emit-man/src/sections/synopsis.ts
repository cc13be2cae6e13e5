import type { Topic } from '@cribnotes/core';
import type { Block, Span } from '../document.ts';
import { type PrintedGroup, printedGroups } from '../printed.ts';
import { isTyped, shortNames, typedNames } from '../typed-names.ts';
import { join, literal, prose, width } from '../words/span.ts';
import type { Voice } from '../words/voice.ts';
import { wording } from '../words/wording.ts';

/** A page with fewer groups, or with less in them, is overlooked without a table. */
const fewestGroups = 4;
const fewestItems = 20;

/** A table of fewer names tells no group from another. */
const fewestNames = 4;

/** Columns that the table has for a group: a line. */
const widest = 67;

/** Columns of what says that there are more. */
const more = 5;

/** Gives what is where: each group that has a heading and something to type, with its commands. */
export function synopsis(topic: Topic, voice: Voice): readonly Block[] {
  const groups = printedGroups(topic).filter(
    ({ title = '', items }) =>
      wording(title) !== '' && wording(title) !== wording(topic.title) && items.some(isTyped),
  );
  const items = groups.flatMap((group) => group.items);
  const names = new Set(items.flatMap(typedNames));
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
  const single = items.filter(({ kind }) => kind !== 'recipe').flatMap(typedNames);
  const all = shortNames(single.length > 0 ? single : items.flatMap(typedNames));
  const names = all.filter((name) => !name.endsWith(comma.trim()));
  const told: string[] = [];
  for (const name of names) {
    const line = [prose(title + colon + [...told, name].join(comma))];
    if (told.length > 0 && width(line) + (told.length + 1 < names.length ? more : 0) > widest) break;
    told.push(name);
  }
  const rest = told.length < names.length ? [prose(`${comma}...`)] : [];
  const spans = told.map((name) => [literal(name)]);
  return [prose(title + colon), ...join(spans, comma), ...rest];
}

import type { CommandItem, PlacedGroup, PrintedItem } from '@cribnotes/core/printed-groups';
import { command } from '../items/command.ts';
import { file } from '../items/file.ts';
import { idea } from '../items/idea.ts';
import { input } from '../items/input.ts';
import { keys } from '../items/keys.ts';
import { task } from '../items/task.ts';
import { element, type Node } from '../markup/node.ts';
import { ownWay } from '../words/direction.ts';
import { prose } from '../words/prose.ts';
import type { Voice } from '../words/voice.ts';
import type { PicturesBeside } from './pictures-beside.ts';

/** What sections are written with. */
export interface Surroundings {
  readonly voice: Voice;
  readonly idOf: (group: string) => string;
  readonly pictures: PicturesBeside;
}

/** Gives the sections of some groups, those below a heading inside of its section. */
export function sections(groups: readonly PlacedGroup[], around: Surroundings): readonly Node[] {
  const nodes: Node[] = [];
  for (let at = 0; at < groups.length; ) {
    const first = groups[at]!;
    let end = at + 1;
    if (first.top.kind === 'heading')
      while (end < groups.length && groups[end]!.depth > first.depth) end += 1;
    nodes.push(section(first, groups.slice(at + 1, end), around));
    at = end;
  }
  return nodes;
}

function section(placed: PlacedGroup, inner: readonly PlacedGroup[], around: Surroundings): Node {
  const { top, depth, group } = placed;
  const { voice, idOf } = around;
  const only = placed.items.every(({ kind }) => kind === 'concept' || kind === 'note') ? 'words' : undefined;
  const body = [...bodyOf(placed, around), ...sections(inner, around)];
  if (top.kind !== 'heading') return element('section', { class: only }, ...body);
  const id = idOf(group.id);
  const heading = element(`h${Math.min(depth + 1, 6)}`, { id, ...ownWay(top.title, voice) }, top.title);
  return element('section', { class: only, 'aria-labelledby': id }, heading, ...body);
}

/** Rows that follow each other are one list. */
function bodyOf({ items }: PlacedGroup, around: Surroundings): readonly Node[] {
  const nodes: Node[] = [];
  let rows: Node[] = [];
  const close = (): void => {
    if (rows.length > 0) nodes.push(element('dl', {}, ...rows));
    rows = [];
  };
  const bases = basesOf(items);
  for (const [index, item] of items.entries()) {
    const { node, isRow } = nodeOf(item, bases[index], around.voice);
    if (isRow) rows.push(node);
    else {
      close();
      nodes.push(node);
    }
  }
  close();
  return [...nodes, ...around.pictures(items)];
}

function nodeOf(
  item: PrintedItem,
  base: CommandItem | undefined,
  voice: Voice,
): { readonly node: Node; readonly isRow: boolean } {
  switch (item.kind) {
    case 'command':
      return { node: command(item, base, voice), isRow: true };
    case 'keys':
      return { node: keys(item.entry, voice), isRow: true };
    case 'input':
      return { node: input(item.entry, voice), isRow: true };
    case 'concept':
      return { node: idea(item.concept, voice), isRow: false };
    case 'recipe':
      return { node: task(item.recipe, voice), isRow: false };
    case 'snippet':
      return { node: file(item.snippet, voice), isRow: false };
    case 'note':
      return { node: prose('p', item.prose, voice, { class: 'remark item' }), isRow: false };
  }
}

/** Gives, for each item, the row right above it, or above others like it, to which it only adds options. */
function basesOf(items: readonly PrintedItem[]): readonly (CommandItem | undefined)[] {
  let base: CommandItem | undefined;
  return items.map((item) => {
    if (item.kind !== 'command') base = undefined;
    else if (base?.entry !== item.entry || item.variant.base !== base.variant.id) base = item;
    return base === item ? undefined : base;
  });
}

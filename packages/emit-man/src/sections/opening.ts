import type { Prose } from '@cribnotes/core';
import type { Printed, PrintedGroup } from '../printed.ts';
import { isTyped } from '../typed-names.ts';
import { wording } from '../words/wording.ts';

/** The groups of a page in the order in which it prints them. */
export interface Opened {
  /** What the first group says before anything else, without a heading of its own: it is about the whole page. */
  readonly intro: readonly Prose[];
  /** The groups from the first one on that has something to type. */
  readonly main: readonly PrintedGroup[];
  /** The groups before that one: ideas that a reader who looks for a command would have to pass. */
  readonly before: readonly PrintedGroup[];
}

/** Gives the groups of a page, opened by what can be typed; nothing but their beginning is moved. */
export function opened(groups: readonly PrintedGroup[], title: string): Opened {
  const { intro, rest } = introOf(groups, title);
  const at = rest.findIndex(({ items }) => items.some(isTyped));
  const first = rest[at];
  if (first === undefined) return { intro, main: rest, before: [] };
  const over = rest.slice(0, at).findLastIndex(({ items }) => items.length > 0) + 1;
  const { ideas, typed } = parted(first);
  return {
    intro,
    // Headings over its own stay with it.
    main: [...rest.slice(over, at), typed, ...rest.slice(at + 1)],
    before: [...rest.slice(0, over), ...(ideas === undefined ? [] : [ideas])],
  };
}

/** Lines that may stand below a heading before its first command: a screen has 24, and a page begins with about 12. */
const mostLines = 10;

/** A group that begins with many ideas is two: what can be typed, and these. */
function parted(group: PrintedGroup): { readonly typed: PrintedGroup; readonly ideas?: PrintedGroup } {
  const { items } = group;
  const first = items.findIndex(isTyped);
  // What ends in a colon leads in what follows it.
  const end = leadsIn(items[first - 1]) ? first - 1 : first;
  const lines = items.slice(0, Math.max(0, end)).reduce((sum, item) => sum + linesOf(item), 0);
  if (lines <= mostLines) return { typed: group };
  return { typed: { ...group, items: items.slice(end) }, ideas: { ...group, items: items.slice(0, end) } };
}

/** About how many lines an item takes that is not typed, with the blank one behind it. */
function linesOf(item: Printed): number {
  switch (item.kind) {
    case 'concept':
      return 3 + item.concept.facts.length;
    case 'snippet':
      return 3 + item.snippet.lines.length;
    case 'note':
      return 2;
    case 'command':
    case 'input':
    case 'keys':
    case 'recipe':
      return 0;
  }
}

function leadsIn(item: Printed | undefined): boolean {
  return item?.kind === 'note' && /[:：]$/.test(item.prose.plain.trimEnd());
}

function introOf(
  [first, ...others]: readonly PrintedGroup[],
  title: string,
): { readonly intro: readonly Prose[]; readonly rest: readonly PrintedGroup[] } {
  if (first === undefined) return { intro: [], rest: [] };
  const hasOwnTitle = first.title !== undefined && wording(first.title) !== wording(title);
  const end = first.items.findIndex(({ kind }) => kind !== 'note');
  const said = hasOwnTitle ? [] : first.items.slice(0, end < 0 ? undefined : end);
  const intro = said.flatMap((item: Printed) => (item.kind === 'note' ? [item.prose] : []));
  if (intro.length === 0 || leadsIn(said.at(-1))) return { intro: [], rest: [first, ...others] };
  return { intro, rest: [{ ...first, items: first.items.slice(intro.length) }, ...others] };
}

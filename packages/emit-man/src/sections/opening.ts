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
  return { intro, main: rest.slice(Math.max(0, at)), before: rest.slice(0, Math.max(0, at)) };
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
  // What ends in a colon leads in what follows it.
  if (intro.length === 0 || /[:：]$/.test(intro.at(-1)!.plain.trimEnd()))
    return { intro: [], rest: [first, ...others] };
  return { intro, rest: [{ ...first, items: first.items.slice(intro.length) }, ...others] };
}

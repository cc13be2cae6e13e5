import type { Topic } from '@cribnotes/core';
import { cleanText } from './html/escape-html.ts';

/** A deck's name as Anki keeps it: levels between `::`, none empty, no quotes or control characters. */
export function deckName(name: string, fallback: string): string {
  const levels = cleanText(name)
    .normalize('NFC')
    .split('::')
    .map((level) => level.replace(/["\s]+/g, ' ').replace(/^[ :]+|[ :]+$/g, ''))
    .filter((level) => level !== '');
  return levels.length === 0 ? fallback : levels.join('::');
}

/** A name of one level, from a title: only the author's own deck name makes levels. */
export function deckTitle(title: string, fallback: string): string {
  return deckName(title.replaceAll('::', ' '), fallback);
}

/** Gives the deck of each note: the topic's, or one below it for each of its groups. */
export function deckByGroup(
  topic: Topic,
  deck: string,
  groupDecks: boolean,
): (note: { readonly group?: string }) => string {
  const titles = new Map(topic.groups.map(({ id, title }) => [id, title]));
  return ({ group }) =>
    groupDecks && group !== undefined ? `${deck}::${deckTitle(titles.get(group) ?? group, group)}` : deck;
}

import { anyOf } from '../languages/alternatives.ts';

/** What joins another way to the one above it, with a blank behind it and in scripts that write none. */
const JOINS: readonly RegExp[] = [
  new RegExp(
    `^(?:${anyOf('talk', 'otherWay')})(?:\\s+(?:${anyOf('talk', 'otherWayMore')}))?\\s*[,:]?(?:\\s+|$)`,
    'iu',
  ),
  new RegExp(`^(?:${anyOf('talk', 'otherWayGlued')})\\s*[,，:：]?\\s*`, 'u'),
];

/** Gives how many letters at the start of words only say that another way follows: "or simply ". */
export const orLength = (text: string): number =>
  Math.max(...JOINS.map((join) => join.exec(text)?.[0].length ?? 0));

/** True for words that say nothing but that another way follows: "Or:", "Alternatively". */
export const isOr = (text: string): boolean => {
  const words = text.replace(/[\s:：,.]+$/u, '');
  return words !== '' && orLength(`${words} `) > words.length;
};

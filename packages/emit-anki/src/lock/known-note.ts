import type { DeckNote } from '../deck-note.ts';

/** What a note is known again by; of a note of this build, or of the last one's lock. */
export type KnownNote = Pick<DeckNote, 'key' | 'type' | 'prompt' | 'answer' | 'group' | 'tags'>;

/** An old note and the new one that it is. */
export interface Pair {
  readonly old: KnownNote;
  readonly now: KnownNote;
}

/** The levels of the note's tag below `name`: `docker::run` of `docker-notes::cmd::docker::run`. */
export function tagOf({ tags }: Pick<KnownNote, 'tags'>, name: string): string {
  const inside = `::${name}::`;
  const tag = tags.find((one) => one.includes(inside)) ?? '';
  return tag.slice(tag.indexOf(inside) + inside.length);
}

/** The key without the number that tells rows of one command apart, which another row above changes. */
export function keyWithoutNumber({ key }: KnownNote): string {
  return key.replace(/ #\d+$/, '');
}

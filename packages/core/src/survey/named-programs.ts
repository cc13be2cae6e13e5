import { isEverydayWord } from '../lines/programs.ts';
import type { SourceId } from '../model.ts';

/** So many words beside a program's name, and the title is about something else. */
const MOST_WORDS = 4;

/** Gives what a note is called: its file, its folder, and what it says itself. */
export function titlesOf(id: SourceId, said: readonly (string | undefined)[]): readonly string[] {
  const [file = '', folder] = id.split('/').reverse();
  return [file.replace(/\.\w+$/, ''), folder, ...said].filter((title) => title !== undefined);
}

/**
 * Gives the programs that titles name: one that is known among few words, or the whole title. An everyday word, as `find`
 * or `time`, and what only the note shows to be a program, must be the whole title.
 */
export function namedPrograms(
  titles: readonly string[],
  isKnown: (word: string) => boolean,
  isShown: (word: string) => boolean = () => false,
): readonly string[] {
  const named = titles.flatMap((title) => {
    const words = title.toLowerCase().match(/[\p{L}\d][\p{L}\d+.-]*/gu) ?? [];
    const [first = ''] = words;
    if (words.length === 1 && (isKnown(first) || isShown(first))) return [first];
    const parts = words.flatMap((word) => word.split(/[-.]/));
    if (parts.length > MOST_WORDS) return [];
    return [...words, ...parts].filter((word) => isKnown(word) && !isEverydayWord(word));
  });
  return [...new Set(named)];
}

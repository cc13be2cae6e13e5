import type { Diagnostic, NoteFile } from '@cribnotes/core';
import { isSentenceWord } from '@cribnotes/core/drafts';

/** What a short line or the end of one looks like where it is typed: a small word, and one to four others that end in no full stop. */
const TYPED =
  /(?:^|[:：]\s+|`|[-*+]\s+|\d[.)]\s+)([a-z][a-z0-9_-]+)((?:\s+[^\s.,;:!?`]+(?:[.:/=][^\s,;!?`]+)*){1,4})`?\s*$/;

/**
 * Gives the word of notes without any command that may well be a program: the one that `crib check` doubts, else the most
 * frequent one that begins what looks typed. Nothing where no word does.
 */
export function likelyProgram(
  files: readonly NoteFile[],
  diagnostics: readonly Diagnostic[],
): string | undefined {
  const doubted = diagnostics.find(({ rule }) => rule === 'unread-code')?.actual?.split(/\s/)[0];
  if (doubted !== undefined) return doubted;
  const decoder = new TextDecoder();
  const words = files.flatMap(({ bytes }) =>
    decoder
      .decode(bytes)
      .split(/\r?\n|\r/)
      .flatMap((line) => {
        const [, word = '', rest = ''] = TYPED.exec(line) ?? [];
        const others = rest.trim().split(/\s+/);
        return word === '' || [word, ...others].some(isSentenceWord) ? [] : [word];
      }),
  );
  const counts = [...Map.groupBy(words, (word) => word)].sort(
    ([, one], [, other]) => other.length - one.length,
  );
  return counts[0]?.[0];
}

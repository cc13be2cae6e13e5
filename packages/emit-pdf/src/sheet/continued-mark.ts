import type { PrintedWords } from '@cribnotes/core/printed-words';

/** Gives what says, behind its title, that a group goes on from another column; in the brackets of the language. */
export function continuedMark({ comma, sheet }: PrintedWords): string {
  return comma.endsWith(' ') ? ` (${sheet.continued})` : `（${sheet.continued}）`;
}

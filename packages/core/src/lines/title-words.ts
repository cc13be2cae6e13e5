import type { ToolSpec } from '@cribnotes/specs';
import { anyOf } from '../languages/alternatives.ts';
import { editDistance } from '../spelling.ts';

/** What stands behind a program's name where people speak of the program: "the sshd service". */
export const NOUN: RegExp = new RegExp(`^(?:${anyOf('talk', 'programNouns')})$`, 'iu');

/** What a title about a subcommand ends in: "git branch workflow". */
const TITLE_END = new RegExp(`^(?:${anyOf('talk', 'titleEnds')})$`, 'iu');

/** True for words of a title behind a program's name: they end as one, or name a family of commands and none of it. */
export function isTitle(rest: readonly string[], spec: ToolSpec | undefined): boolean {
  const [family, member] = rest;
  if (rest.length > 1 && TITLE_END.test(rest.at(-1) ?? '')) return true;
  const command = spec?.root.commands?.find(({ name }) => name === family);
  const members = command?.commands ?? [];
  if (member === undefined || members.length === 0) return false;
  if (command?.forms?.some(({ operands }) => operands.length > 0)) return false;
  return members.every(({ name }) => editDistance(name, member, 3) > 2);
}

import type { CommandSpec } from '@cribnotes/specs';
import type { Found } from './found.ts';
import { isProgram } from './programs.ts';
import { recognize } from './recognize.ts';
import type { TextContext } from './text-reading.ts';

/** Names that a reader fills in may stand behind a subcommand: `rm NAME`, `create <name>`. */
const OPEN = /^(?:[A-Z][A-Z_]*|[<[{].*[>\]}])$/;

/**
 * Gives the command that the name of a subcommand is below the name of its family: `create` under "docker volume". A word
 * that is a program as well is one where something stands behind it: `rm -r old`.
 */
export function underFamily(text: string, context: TextContext): Found | undefined {
  const { family, vocabulary } = context;
  if (family === undefined) return undefined;
  const [name = '', ...rest] = text.split(/\s+/);
  if (!familyOf(family, context)?.commands?.some((command) => command.name === name)) return undefined;
  if (isProgram(name) && !rest.every((word) => OPEN.test(word))) return undefined;
  const whole = `${family} ${text}`;
  const command = recognize(whole, 'code', vocabulary);
  return command && { kind: 'command', command, text: whole };
}

/** True for a program with the name of a family of its subcommands: `docker volume`, `git stash`. */
export function isFamilyName(text: string, context: Pick<TextContext, 'vocabulary'>): boolean {
  return (familyOf(text, context)?.commands?.length ?? 0) > 0;
}

/** True for a family that nobody runs by its name alone: `docker volume`, but not `git stash`. */
export function isMereFamily(text: string, context: Pick<TextContext, 'vocabulary'>): boolean {
  const family = familyOf(text, context);
  const forms = family?.forms ?? [];
  return (family?.commands?.length ?? 0) > 0 && forms.every(({ operands }) => operands.length === 0);
}

function familyOf(text: string, { vocabulary }: Pick<TextContext, 'vocabulary'>): CommandSpec | undefined {
  const [word = '', ...path] = text.trim().split(/\s+/);
  if (path.length === 0 || path.length > 2) return undefined;
  const program = vocabulary.programOf(word);
  let command: CommandSpec | undefined = program === undefined ? undefined : vocabulary.spec(program)?.root;
  for (const step of path) command = command?.commands?.find(({ name }) => name === step);
  return command;
}

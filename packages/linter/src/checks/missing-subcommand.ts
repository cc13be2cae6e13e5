import { anyOf, readPlaceholder } from '@cribnotes/core/drafts';
import { isCertain } from '../certainty.ts';
import type { Fault } from '../fault.ts';
import { type NoteCheck, usesOf } from './note-check.ts';

/** What authors write where any subcommand may stand. */
const ANY_COMMAND = new RegExp(anyOf('cues', 'placeholderCommand'), 'iu');

/** Finds placeholders where a tool takes nothing but one of its subcommands: `git stash <name>`, `docker volume <name>`. */
export const checkMissingSubcommand: NoteCheck = (note) =>
  usesOf(note).flatMap(({ finding, call }): Fault[] => {
    const [word] = call.operands;
    const { command, path } = call;
    if (word === undefined || path.length < 2 || (command?.commands?.length ?? 0) === 0) return [];
    const placeholder = readPlaceholder(word);
    if (placeholder === undefined || !isCertain(call) || ANY_COMMAND.test(placeholder.name)) return [];
    if (
      !takesNothing(
        command?.usage,
        command?.forms?.map(({ operands }) => operands.length),
      )
    )
      return [];
    const name = path.join(' ');
    const names = (command?.commands ?? []).filter(({ hidden }) => !hidden).map((each) => each.name);
    const message = `Unexpected \`${word}\`: \`${name}\` takes a subcommand here, such as \`${names.slice(0, 3).join('`, `')}\``;
    return [
      { rule: 'missing-subcommand', message, span: note.places.inCommand(finding, word), actual: word },
    ];
  });

/** No usage line has an operand, save such as begin with a subcommand in brackets: `[push [--] [<path>...]]`. */
function takesNothing(
  usage: readonly string[] | undefined,
  operands: readonly number[] | undefined,
): boolean {
  if (usage === undefined) return false;
  return usage.every(
    (line, at) => /^\[[a-z]+ /.test(line) || /^(\[[A-Z]+\] )?COMMAND$/.test(line) || operands?.[at] === 0,
  );
}

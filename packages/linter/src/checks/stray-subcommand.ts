import { isCertain } from '../certainty.ts';
import type { Fault } from '../fault.ts';
import { type NoteCheck, usesOf } from './note-check.ts';

/** Subcommands that nobody calls an object. */
const actions: ReadonlySet<string> = new Set(
  'install uninstall add remove update checkout commit push pull run exec start stop build clone merge rebase'.split(
    ' ',
  ),
);
/** Subcommands whose operand may be another subcommand, or any word at all. */
const takesAnything =
  /^(help|completion|run|run-script|exec|x|dlx|create|config|global|search|view|info|show|log|grep|init|switch|branch|tag)$/;
/** Programs whose operands are hardly ever called as their subcommands are. */
const programs: ReadonlySet<string> = new Set(['docker', 'git', 'npm']);

/** Finds two subcommands in a row, of which one was forgotten: `npm uninstall install <package>`. */
export const checkStraySubcommands: NoteCheck = (note) =>
  usesOf(note).flatMap(({ finding, call }): Fault[] => {
    const [stray, next] = call.operands;
    const subcommand = call.path.at(-1) ?? '';
    if (
      stray === undefined ||
      next === undefined ||
      call.path.length !== 2 ||
      !programs.has(call.program) ||
      takesAnything.test(subcommand)
    )
      return [];
    if (!actions.has(stray) || !call.tool?.root.commands?.some(({ name }) => name === stray)) return [];
    const message = `Unexpected subcommand \`${stray}\` after \`${call.path.join(' ')}\``;
    return [
      {
        rule: 'stray-subcommand',
        message,
        span: note.places.inCommand(finding, stray),
        actual: stray,
        sure: isCertain(call),
      },
    ];
  });

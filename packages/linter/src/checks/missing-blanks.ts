import type { Call } from '@cribnotes/core/drafts';
import type { Fault } from '../fault.ts';
import { type NoteCheck, usesOf } from './note-check.ts';

/** Finds words that lack the blank between them: `git stash create<message>`, `docker build -t <name>.`, `git add.`. */
export const checkMissingBlanks: NoteCheck = (note) =>
  usesOf(note).flatMap(({ finding, call }) => {
    const { text } = finding.found;
    return [...call.operands.flatMap((word) => gluedPlaceholder(word, call)), ...gluedDot(text, call)].map(
      ([actual, expected]): Fault => ({
        rule: 'missing-blank',
        message: `Unexpected \`${actual}\`, expected a blank: \`${expected}\``,
        span: note.places.inCommand(finding, actual),
        actual,
        expected: [expected],
      }),
    );
  });

type Glued = readonly [actual: string, expected: string];

/** A subcommand with a placeholder behind it; behind other words it may be a part of a name: `web<number>`. */
function gluedPlaceholder(word: string, { command, tool }: Call): Glued[] {
  const [, head = '', placeholder = ''] =
    /^([a-z][a-z-]+)(<[^<>]+>|\{[^{}]+\}|\[[^[\]]+\])$/.exec(word) ?? [];
  const known = (command?.commands ?? tool?.root.commands)?.some(({ name }) => name === head);
  return known ? [[word, `${head} ${placeholder}`]] : [];
}

/** A `.` for this folder at the end of the last word, where the command lacks the path that it needs. */
function gluedDot(text: string, { command, path, operands }: Call): Glued[] {
  const line = text.trimEnd();
  if (!line.endsWith('.')) return [];
  const last = line.split(/\s+/).at(-1) ?? '';
  const head = /^(.*[\p{L}\p{N}>\]}])\.$/u.exec(last)?.[1];
  if (head === undefined) return [];
  const split: Glued = [last, `${head} .`];
  const isSubcommand = command === undefined && path.at(-1) === last;
  if (isSubcommand) return [split];
  const forms = command?.forms ?? [];
  const lacksPath = forms.every(({ operands: slots }) => {
    const next = slots[operands.length];
    return (
      next !== undefined &&
      next.optional !== true &&
      next.shapes.some(({ text }) => /path|dir|context|url/.test(text))
    );
  });
  return forms.length > 0 && lacksPath ? [split] : [];
}

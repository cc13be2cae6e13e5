import { type Call, isSentenceWord } from '@cribnotes/core/drafts';
import { hasBracketedUsage, hasCertainUsage, isCertain } from '../certainty.ts';
import type { Fault } from '../fault.ts';
import { type NoteCheck, usesOf } from './note-check.ts';

/** Finds commands with fewer or more operands than each of the tool's usage lines takes. */
export const checkOperandCount: NoteCheck = (note) =>
  usesOf(note).flatMap(({ finding, call }): Fault[] => {
    const { operands } = call;
    const forms = call.command?.forms ?? [];
    const isCounted = hasCertainUsage(call);
    if (
      operands.length === 0 ||
      call.problems.length > 0 ||
      // Where a subcommand belongs another check looks.
      (call.command?.commands?.length ?? 0) > 0 ||
      !(isCounted || hasBracketedUsage(call)) ||
      !operands.every(isOneOperand)
    )
      return [];
    const name = call.path.join(' ');
    const required = forms.map((form) => form.operands.filter((operand) => !operand.optional));
    const least = Math.min(...required.map((list) => list.length));
    const most = Math.max(
      ...forms.map((form) =>
        form.operands.some((operand) => operand.variadic) ? Number.POSITIVE_INFINITY : form.operands.length,
      ),
    );
    if (operands.length < least && least > 1) {
      const missing = required.find((list) => list.length === least)?.slice(operands.length) ?? [];
      const message = `\`${name}\` needs ${missing.map((operand) => `\`${operand.name}\``).join(' and ')} after \`${operands.at(-1)}\``;
      return [
        {
          rule: 'missing-operand',
          message,
          span: note.places.inCommand(finding, operands.at(-1) as string),
          actual: operands.join(' '),
          sure: isCertain(call),
        },
      ];
    }
    const surplus = operands[most];
    if (surplus === undefined || !isCounted || !isPlainWord(surplus)) return [];
    const message =
      most === 0
        ? `Unexpected \`${surplus}\`: \`${name}\` takes no operands`
        : `Unexpected \`${surplus}\`: \`${name}\` takes ${most === 1 ? 'one operand' : `${most} operands`}`;
    return [
      {
        rule: 'too-many-operands',
        message,
        span: note.places.inCommand(finding, surplus),
        actual: surplus,
        sure: isCertain(call),
      },
    ];
  });

/** False for words that may stand for any number of operands, or that were never meant as one: `[OPTIONS]`, `…`, `$ARGS`. */
function isOneOperand(word: string): boolean {
  return word !== '--' && !/^\[|\.{3}$|…|[|*$(){}=]|,$/.test(word) && !isSentenceWord(word);
}

const isPlainWord = (word: string): boolean => /^[\w./:@-]+$/.test(word) || /^<[\w -]+>$/.test(word);

/** Finds operands with a comma between them, as in a sentence: the tool takes the comma for a part of the name. */
export const checkSeparators: NoteCheck = (note) =>
  usesOf(note).flatMap(({ finding, call }) =>
    commaWords(call).map((word): Fault => {
      const expected = word.slice(0, -1);
      const message = `Unexpected comma after \`${expected}\`, expected only a blank between operands`;
      return {
        rule: 'wrong-separator',
        message,
        span: note.places.inCommand(finding, word),
        actual: word,
        expected: [expected],
        sure: isCertain(call),
      };
    }),
  );

function commaWords({ command, operands }: Call): string[] {
  const slots = command?.forms?.flatMap((form) => form.operands) ?? [];
  // Where any text may stand, a comma may be meant: `echo one, two`.
  if (
    slots.length === 0 ||
    slots.some((slot) =>
      slot.shapes.some((shape) =>
        shape.parts.some(
          (part) => part.kind === 'slot' && /^(text|command|pattern|expression|query)$/.test(part.type),
        ),
      ),
    )
  )
    return [];
  return operands.slice(0, -1).filter((word) => /^(<[^<>]+>|[\w./:-]+),$/.test(word));
}

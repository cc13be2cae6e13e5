import type { OperandSpec } from '@cribnotes/specs';
import type { Call, Problem } from './call.ts';
import { assign, chooseForm } from './choose-form.ts';

/** What the tool's usage says of a call's operands. */
export interface OperandSlots {
  /** The operand of the usage line that each of the call's operands is; nothing for what stands for itself. */
  readonly slots: readonly (OperandSpec | undefined)[];
  /** The name of the usage form, where the tool has several. */
  readonly form?: string;
  /** The first operand that may be left out, and is not: `npm install <package>`. */
  readonly given?: OperandSpec;
  readonly problem?: Problem;
}

/** Gives the slot of each operand. What stands behind `--` has none: tools differ in what they make of it. */
export function operandSlots(call: Call): OperandSlots {
  const end = call.operands.indexOf('--');
  const written = end < 0 ? call.operands : call.operands.slice(0, end);
  const form = chooseForm(call.command?.forms, written, call.tool);
  const assigned = form && written.length > 0 ? assign(form, written.length) : undefined;
  const slots = call.operands.map((_, i) => (i < written.length ? assigned?.[i] : undefined));
  const given = assigned?.find((slot) => slot.optional);
  const problem = form === undefined || assigned === undefined ? missingOperand(call) : undefined;
  return {
    slots,
    ...(form?.name ? { form: form.name } : {}),
    ...(given === undefined ? {} : { given }),
    ...(problem === undefined ? {} : { problem }),
  };
}

function missingOperand(call: Call): Problem | undefined {
  const forms = call.command?.forms;
  const shortest =
    forms?.map((f) => f.operands.filter((o) => !o.optional)).toSorted((a, b) => a.length - b.length)[0] ?? [];
  const helpOnly = call.flags.some((f) => f.names.includes('--help') || f.names.includes('--version'));
  // Only usage lines in the style of docker say for certain what is required: capitals, optional words in brackets.
  const certain =
    shortest.every((o) => /^[A-Z][A-Z0-9_:|. -]*$/.test(o.name)) &&
    call.command?.flags?.some((f) => f.long === '--help') === true;
  const [first] = shortest;
  if (
    first === undefined ||
    call.operands.length > 0 ||
    helpOnly ||
    !certain ||
    /^(sub)?command/i.test(first.name)
  )
    return undefined;
  return {
    rule: 'missing-operand',
    message: `\`${call.path.join(' ')}\` needs ${shortest.map((o) => `\`${o.name}\``).join(' and ')}`,
    actual: call.path.join(' '),
    expected: shortest.map((o) => o.shapes[0].text),
    slot: first.name,
  };
}

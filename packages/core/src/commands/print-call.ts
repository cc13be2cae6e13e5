import type { Part } from '../model.ts';
import type { Call, Problem } from './call.ts';
import { fill, required } from './fill.ts';
import { bundle, flagPart } from './flag-part.ts';
import { tellsUsesApart } from './flag-value.ts';
import { operandParts } from './operand-parts.ts';

/** A call ready to print. */
export interface Printed {
  readonly parts: readonly Part[];
  readonly general: readonly Part[];
  readonly form?: string;
  readonly given?: string;
  readonly values: Readonly<Record<string, string>>;
  readonly literals: readonly string[];
  readonly problems: readonly Problem[];
}

const word = (text: string, role: 'program' | 'subcommand'): Part => ({ kind: 'word', role, text });

/** Gives a call as parts: program, subcommands, flags, operands; missing operands are filled in with their placeholders. */
export function printCall(call: Call): Printed {
  const values: Record<string, string> = {};
  const literals: string[] = [];
  const problems: Problem[] = [];
  const [program, ...subcommands] = call.path;
  const head: Part[] = [word(program ?? '', 'program'), ...subcommands.map((s) => word(s, 'subcommand'))];
  // Where the tool's usage puts options first, they are printed first; elsewhere the author's order stays.
  const optionsFirst =
    call.command?.stopsAtOperand === true ||
    call.command?.usage?.some((u) => /^\[OPTIONS\]/.test(u)) === true;
  const flags = call.flags.map((flag) => {
    const value =
      flag.value === undefined ? undefined : required(fill(flag.value, flag.spec?.shapes, call.tool));
    Object.assign(values, value?.values);
    if (flag.value !== undefined && tellsUsesApart(flag.value, flag.spec)) literals.push(flag.value);
    return { flag, value };
  });
  const operands = operandParts(call, values, literals, problems);
  const bundled = bundle(flags.map(({ flag, value }) => ({ flag, part: flagPart(flag, value, false) })));
  return {
    parts: [...head, ...arrange(call, optionsFirst, bundled, operands.parts)],
    general: [
      ...head,
      ...arrange(
        call,
        optionsFirst,
        bundle(flags.map(({ flag, value }) => ({ flag, part: flagPart(flag, value, true) }))),
        operands.general,
      ),
    ],
    ...(operands.form ? { form: operands.form } : {}),
    ...(operands.given === undefined ? {} : { given: operands.given }),
    values,
    literals,
    problems,
  };
}

/** Flags and operands in the order to print them. `call.flagsAfter` says how many operands stand before each flag. */
function arrange(
  call: Call,
  optionsFirst: boolean,
  flags: readonly Part[],
  operands: readonly Part[],
): Part[] {
  const after = call.flags.map((f) => f.after ?? 0);
  if (
    optionsFirst ||
    after.every((n) => n === 0) ||
    flags.length !== call.flags.length ||
    operands.length !== call.operands.length
  )
    return [...flags, ...operands];
  const parts: Part[] = [];
  for (let i = 0; i <= operands.length; i++) {
    parts.push(...flags.filter((_, k) => after[k] === i));
    const operand = operands[i];
    if (operand) parts.push(operand);
  }
  return parts;
}

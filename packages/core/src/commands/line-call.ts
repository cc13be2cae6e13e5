import { programAt, type Recognized } from '../lines/recognize.ts';
import type { Token } from '../lines/token.ts';
import type { Vocabulary } from '../lines/vocabulary.ts';
import type { Part } from '../model.ts';
import type { Call, CallFlag, Problem } from './call.ts';
import { interpret } from './interpret.ts';
import { assign, chooseForm, type Filled, fill, shapePart } from './operand.ts';
import { readSlip, type Slip } from './slip.ts';
import { spell } from './spell.ts';

/** A command line of a note, read and ready to be merged with others. */
export interface LineCall {
  /** The first simple command: it gives the line its identity. */
  readonly call: Call;
  /** All of the line's commands, in order. */
  readonly calls: readonly Call[];
  readonly parts: readonly Part[];
  readonly text: string;
  /** Canonical names of the first command's flags, sorted, each once. */
  readonly flags: readonly string[];
  readonly form?: string;
  readonly values: Readonly<Record<string, string>>;
  /** The words that stay although a slot could replace them, or that no slot knows: they tell uses of one command apart. */
  readonly literals: readonly string[];
  /** The same line with every slot replaced. */
  readonly generalText: string;
  /** True for a command that is only named: `docker rm`. */
  readonly bare: boolean;
  readonly problems: readonly Problem[];
}

const word = (text: string, role: 'program' | 'subcommand' | 'operand' = 'operand'): Part => ({
  kind: 'word',
  role,
  text,
});

/** Reads a recognized command line: every simple command in it, and the shell's operators between them. */
export function readLineCall(recognized: Recognized, vocabulary: Vocabulary): LineCall {
  const segments: { tokens: Token[]; operator?: Token }[] = [{ tokens: [] }];
  const slips: Slip[] = [];
  for (const written of recognized.tokens) {
    const slip = readSlip(written, recognized, vocabulary);
    if (slip) slips.push(slip);
    const token = slip && slip.rule !== 'typo-command' ? { ...written, text: slip.expected } : written;
    if (token.kind === 'operator') segments.push({ tokens: [], operator: token });
    else segments.at(-1)?.tokens.push(token);
  }
  const parts: Part[] = [];
  const general: Part[] = [];
  const calls: { call: Call; printed: Printed }[] = [];
  for (const [i, segment] of segments.entries()) {
    if (segment.operator)
      for (const list of [parts, general]) list.push({ kind: 'operator', text: segment.operator.text });
    const first = i === 0;
    const at = first ? recognized.at : programAt(segment.tokens);
    const redirects = segment.tokens.findIndex((t) => t.kind === 'redirect');
    const words = segment.tokens.slice(0, redirects < 0 ? undefined : redirects);
    for (const t of words.slice(0, Math.max(0, at)))
      for (const list of [parts, general]) list.push(word(t.text));
    if (at >= 0 && words.length > at) {
      const written = words.slice(at).map((t) => t.text);
      const program = first
        ? recognized.program
        : (vocabulary.programOf(written[0] as string) ?? (written[0] as string));
      const call = interpret(written, program, vocabulary.spec(program));
      const printed = print(call);
      calls.push({ call, printed });
      parts.push(...printed.parts);
      general.push(...printed.general);
    } else if (at < 0) for (const t of words) for (const list of [parts, general]) list.push(word(t.text));
    if (redirects >= 0) {
      for (const t of segment.tokens.slice(redirects)) {
        const part: Part =
          t.kind === 'redirect'
            ? { kind: 'operator', text: t.text }
            : fill(t.text, undefined, undefined).part;
        parts.push(part);
        general.push(part);
      }
    }
  }
  const [main] = calls;
  const call: Call = main?.call ?? {
    program: recognized.program,
    path: [recognized.program],
    canonical: [recognized.program],
    flags: [],
    operands: [],
    repairs: [],
    problems: [],
  };
  const rest =
    calls.length > 1 || recognized.tokens.some((t) => t.kind !== 'word')
      ? [spell(parts.slice(main?.printed.parts.length ?? 0))]
      : [];
  return {
    call,
    calls: calls.map((c) => c.call),
    parts,
    text: spell(parts),
    flags: [...new Set(call.flags.flatMap((f) => f.names))].sort(),
    ...(main?.printed.form ? { form: main.printed.form } : {}),
    values: main?.printed.values ?? {},
    literals: [...(main?.printed.literals ?? []), ...rest],
    generalText: spell(general),
    bare: recognized.tokens.length - recognized.at <= call.path.length && calls.length <= 1,
    problems: [
      ...slips.map((s) => ({ rule: s.rule, message: s.message, actual: s.actual, expected: [s.expected] })),
      ...calls.flatMap((c) => [...c.call.problems, ...c.printed.problems]),
    ],
  };
}

interface Printed {
  readonly parts: readonly Part[];
  readonly general: readonly Part[];
  readonly form?: string;
  readonly values: Readonly<Record<string, string>>;
  readonly literals: readonly string[];
  readonly problems: readonly Problem[];
}

function flagPart(flag: CallFlag, value: Filled | undefined, general: boolean): Part {
  const shown = value === undefined ? undefined : general ? (value.general ?? value.part) : value.part;
  return {
    kind: 'flag',
    text: flag.text,
    names: flag.names,
    ...(shown ? { glue: flag.glue ?? ' ', value: [shown] } : {}),
  };
}

/** Gives a call as parts: program, subcommands, flags, operands; missing operands are filled in with their placeholders. */
function print(call: Call): Printed {
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
    const value = flag.value === undefined ? undefined : fill(flag.value, flag.spec?.shapes, call.tool);
    Object.assign(values, value?.values);
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

/** Switches of one letter that stand next to each other are one word: `-t -i` is `-it`. */
function bundle(flags: readonly { flag: CallFlag; part: Part }[]): Part[] {
  const parts: Part[] = [];
  for (const { flag, part } of flags) {
    const last = parts.at(-1);
    const short =
      /^-[A-Za-z]+$/.test(flag.text) &&
      flag.names.every((n) => n.startsWith('--')) &&
      flag.value === undefined;
    if (
      short &&
      last?.kind === 'flag' &&
      /^-[A-Za-z]+$/.test(last.text) &&
      last.value === undefined &&
      part.kind === 'flag' &&
      last.names.every((n) => n.startsWith('--'))
    ) {
      const letters = [last.text.slice(1), part.text.slice(1)];
      const text = letters.join('') === 'ti' ? '-it' : `-${letters.join('')}`;
      parts[parts.length - 1] = { kind: 'flag', text, names: [...last.names, ...part.names] };
    } else parts.push(part);
  }
  return parts;
}

function operandParts(
  call: Call,
  values: Record<string, string>,
  literals: string[],
  problems: Problem[],
): { parts: Part[]; general: Part[]; form?: string } {
  const written = call.operands;
  const forms = call.command?.forms;
  const form = chooseForm(forms, written, call.tool);
  const helpOnly = call.flags.some((f) => f.names.includes('--help') || f.names.includes('--version'));
  const slots = form && written.length > 0 ? assign(form, written.length) : undefined;
  const filled = written.map((text, i) => fill(text, slots?.[i]?.shapes, call.tool));
  const parts: Part[] = [];
  const general: Part[] = [];
  for (const [i, f] of filled.entries()) {
    const previous = parts.at(-1);
    const same =
      slots?.[i]?.variadic &&
      slots[i] === slots[i - 1] &&
      previous?.kind === 'placeholder' &&
      f.part.kind === 'placeholder';
    if (same && previous) {
      for (const list of [parts, general]) list[list.length - 1] = { ...previous, repeat: true };
      continue;
    }
    parts.push(f.part);
    general.push(f.general ?? f.part);
    for (const [name, value] of Object.entries(f.values)) values[name] ??= value;
    if (f.literal) literals.push(written[i] as string);
  }
  const shortest =
    forms?.map((f) => f.operands.filter((o) => !o.optional)).toSorted((a, b) => a.length - b.length)[0] ?? [];

  if (form === undefined || slots === undefined) {
    // Only usage lines in the style of docker say for certain what is required: capitals, optional words in brackets.
    const certain =
      shortest.every((o) => /^[A-Z][A-Z0-9_:|. -]*$/.test(o.name)) &&
      call.command?.flags?.some((f) => f.long === '--help') === true;
    const missing = written.length === 0 && !helpOnly && certain ? shortest : [];
    if (missing.length > 0 && !/^(sub)?command/i.test(missing[0]?.name ?? '')) {
      for (const operand of missing)
        for (const list of [parts, general]) list.push(shapePart(operand.shapes[0]));
      problems.push({
        rule: 'missing-operand',
        message: `\`${call.path.join(' ')}\` needs ${missing.map((o) => `\`${o.name}\``).join(' and ')}`,
        actual: call.path.join(' '),
        expected: [spell(parts)],
        slot: missing[0]?.name ?? '',
      });
    }
  }
  return { parts, general, ...(form?.name ? { form: form.name } : {}) };
}

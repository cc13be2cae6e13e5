import { programAt, type Recognized } from '../lines/recognize.ts';
import type { Token } from '../lines/token.ts';
import type { Vocabulary } from '../lines/vocabulary.ts';
import type { Part } from '../model.ts';
import type { Call, Problem } from './call.ts';
import { fill } from './fill.ts';
import { interpret } from './interpret.ts';
import { type Printed, printCall } from './print-call.ts';
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
  /** The first operand that may be left out, and is not: `npm install <package>`. */
  readonly given?: string;
  readonly values: Readonly<Record<string, string>>;
  /** The words that stay although a slot could replace them, or that no slot knows: they tell uses of one command apart. */
  readonly literals: readonly string[];
  /** The same line with every slot replaced. */
  readonly generalText: string;
  readonly generalParts: readonly Part[];
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
    const isProgram = slip?.rule === 'typo-command' || slip?.rule === 'capital-letter';
    const token = slip && !isProgram ? { ...written, text: slip.expected } : written;
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
      const printed = printCall(call);
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
    ...(main?.printed.given === undefined ? {} : { given: main.printed.given }),
    values: main?.printed.values ?? {},
    literals: [...(main?.printed.literals ?? []), ...rest],
    generalText: spell(general),
    generalParts: general,
    bare: recognized.tokens.length - recognized.at <= call.path.length && calls.length <= 1,
    problems: [
      ...slips.map((s) => ({ rule: s.rule, message: s.message, actual: s.actual, expected: [s.expected] })),
      ...calls.flatMap((c) => [...c.call.problems, ...c.printed.problems]),
    ],
  };
}

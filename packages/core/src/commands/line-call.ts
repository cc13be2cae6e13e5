import { programAt, programName } from '../lines/program-at.ts';
import type { Recognized } from '../lines/recognize.ts';
import type { Token } from '../lines/token.ts';
import type { Vocabulary } from '../lines/vocabulary.ts';
import type { Part } from '../model.ts';
import type { Call, Problem } from './call.ts';
import { givesBack } from './gives-back.ts';
import { glue } from './glue.ts';
import { interpret } from './interpret.ts';
import { type Printed, printCall } from './print-call.ts';
import { redirectionPart } from './redirection-part.ts';
import { segmentsOf } from './segments.ts';
import { readSlips } from './slip.ts';
import { spell } from './spell.ts';

/** A command line of a note, read and ready to be merged with others. */
export interface LineCall {
  /** The first simple command: it gives the line its identity. */
  readonly call: Call;
  /** All of the line's commands, in order. */
  readonly calls: readonly Call[];
  /** What is printed where the command stands alone: the author's words in their order, certain slips repaired. */
  readonly parts: readonly Part[];
  readonly text: string;
  /** The lines of its here-document. */
  readonly body?: readonly string[];
  /** Canonical names of the first command's flags, sorted, each once. */
  readonly flags: readonly string[];
  readonly form?: string;
  /** The first operand that may be left out, and is not: `npm install <package>`. */
  readonly given?: string;
  readonly values: Readonly<Record<string, string>>;
  /** The words that no reader replaces: they tell uses of one command apart. */
  readonly literals: readonly string[];
  /** The same line with a placeholder wherever a reader writes a word of his own. */
  readonly generalText: string;
  readonly generalParts: readonly Part[];
  /** What two lines have in common that say the same: neither the order of flags nor names of placeholders count. */
  readonly identity: string;
  /** True for a command that is only named: `docker rm`. */
  readonly bare: boolean;
  readonly problems: readonly Problem[];
}

const word = (text: string, role: 'program' | 'operand' = 'operand'): Part => ({ kind: 'word', role, text });

/** A word of the line with its two readings. */
interface Piece {
  readonly token: Token;
  readonly part: Part;
  readonly general: Part;
}

const plain = (token: Token, part: Part): Piece => ({ token, part, general: part });

/** Runs a command for another user, which makes no other command of it. */
const AS_ROOT = /^(sudo|doas)$/;

/**
 * Reads a recognized command line: every simple command in it, and what the shell has between them. `topic`: what the
 * section above it is about, in small letters.
 */
export function readLineCall(recognized: Recognized, vocabulary: Vocabulary, topic?: string): LineCall {
  const found = readSlips(recognized, vocabulary);
  const slips = found.filter((slip) => slip !== undefined);
  const tokens = recognized.tokens.map((written, i) => {
    const text = found[i]?.mended ?? written.text;
    return { ...written, text: i === recognized.at ? spelledOut(text, recognized.program) : text };
  });
  const calls: { readonly call: Call; readonly printed: Printed }[] = [];
  const before: string[] = [];
  const traits: string[] = [];
  const pieces: (readonly Piece[])[] = [];
  for (const [i, { operator, words, redirections }] of segmentsOf(tokens).entries()) {
    if (operator) pieces.push([plain(operator, { kind: 'operator', text: operator.text })]);
    const at = i === 0 ? recognized.at : programAt(words);
    const wrapper = words.slice(0, Math.max(0, at));
    pieces.push(wrapper.map((token) => plain(token, word(token.text))));
    if (i === 0) before.push(...wrapper.map(({ text }) => text).filter((text) => !AS_ROOT.test(text)));
    const [program, ...rest] = at < 0 ? [] : words.slice(at);
    if (program === undefined) pieces.push(words.map((token) => plain(token, word(token.text))));
    else {
      const name = i === 0 ? recognized.program : (vocabulary.programOf(program.text) ?? program.text);
      const call = interpret(
        [program, ...rest].map(({ text }) => text),
        name,
        vocabulary.spec(name),
      );
      const printed = printCall(call, topic);
      calls.push({ call, printed });
      pieces.push([plain(program, word(program.text, 'program'))], spread(rest, printed));
      traits.push(...(i === 0 ? [] : [operator?.text ?? '', name]), ...printed.traits);
    }
    pieces.push(redirections.map((token, k) => plain(token, redirectionPart(token, redirections[k - 1]))));
    traits.push(...redirections.map(({ text }) => text));
  }
  const all = pieces.flat();
  const inGroup = recognized.inGroup === true;
  const main = calls[0];
  const call = main?.call ?? emptyCall(recognized.program);
  const printed = glue(
    all.map(({ token, part }) => ({ token, part })),
    inGroup,
  );
  const parts = givesBack(
    printed,
    tokens,
    inGroup,
    calls.flatMap((one) => one.call.repairs),
  )
    ? printed
    : glue(
        tokens.map((token) => ({ token, part: word(token.text) })),
        inGroup,
      );
  const general = glue(
    all.map(({ token, general }) => ({ token, part: general })),
    inGroup,
  );
  const simple = calls.length <= 1 && tokens.every(({ kind }) => kind === 'word') && before.length === 0;
  return {
    call,
    calls: calls.map((c) => c.call),
    parts,
    text: spell(parts),
    ...(recognized.body ? { body: recognized.body } : {}),
    flags: [...new Set(call.flags.flatMap((f) => f.names))].sort(),
    ...(main?.printed.form ? { form: main.printed.form } : {}),
    ...(main?.printed.given === undefined ? {} : { given: main.printed.given }),
    values: main?.printed.values ?? {},
    literals: simple
      ? (main?.printed.literals ?? [])
      : [...before, ...(main?.printed.literals ?? []), ...restOf(tokens, recognized.at)],
    generalText: spell(general),
    generalParts: general,
    identity: [...before, call.canonical.join(' '), ...traits, ...(recognized.body ?? [])].join('\n'),
    bare: tokens.length - recognized.at <= call.path.length && calls.length <= 1,
    problems: [
      ...slips.map(({ rule, message, actual, mended }) => ({
        rule,
        message,
        actual,
        expected: mended === undefined ? [] : [mended],
      })),
      ...calls.flatMap((c) => [...c.call.problems, ...c.printed.problems]),
    ],
  };
}

/** A short name of the author's own (`d` for docker) is no program that others have. */
const spelledOut = (word: string, program: string): string =>
  /[\\/]/.test(word) || programName(word) === program ? word : program;

/** Puts the parts of a call at the places of their words; a part may take several words, and flags may have moved. */
function spread(words: readonly Token[], { parts, general }: Printed): Piece[] {
  const last = words.at(-1);
  return parts.map((part, i): Piece => {
    const token = words[i] ?? last;
    return {
      token: {
        kind: 'word',
        text: '',
        from: -1,
        to: -1,
        ...(token && i === parts.length - 1 ? { to: last?.to ?? -1 } : {}),
      },
      part,
      general: general[i] ?? part,
    };
  });
}

/** Everything behind the first simple command, as one line has it and another has not. */
function restOf(tokens: readonly Token[], at: number): string[] {
  const end = tokens.findIndex(({ kind }, i) => i > at && kind !== 'word');
  return end < 0
    ? []
    : [
        tokens
          .slice(end)
          .map(({ text }) => text)
          .join(' '),
      ];
}

const emptyCall = (program: string): Call => ({
  program,
  path: [program],
  canonical: [program],
  flags: [],
  operands: [],
  words: [],
  repairs: [],
  problems: [],
});

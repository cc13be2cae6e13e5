import type { Part, Placeholder } from '../model.ts';
import { asWritten } from './as-written.ts';
import type { Call, CallFlag, CallWord, Problem } from './call.ts';
import { type Filled, fill, literalOperand, required } from './fill.ts';
import { flagPart } from './flag-part.ts';
import { operandSlots } from './operand-slots.ts';
import { readPlaceholder } from './placeholder.ts';
import { spell, spellPart } from './spell.ts';
import { straySubcommand } from './stray-subcommand.ts';

/** A call ready to print. */
export interface Printed {
  /** What is behind the program, as its author ordered it. */
  readonly parts: readonly Part[];
  /** The same with a placeholder wherever a reader writes a word of his own. */
  readonly general: readonly Part[];
  readonly form?: string;
  readonly given?: string;
  readonly values: Readonly<Record<string, string>>;
  /** Words that no reader replaces, in order: operands and values of flags. */
  readonly literals: readonly string[];
  /** What tells the call from others of its command, whatever the order of its flags: `--name=<name>`, `<image>`. */
  readonly traits: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * Gives a call as parts. Nothing is left out and nothing is added; flags that a tool would not see go before its operand.
 * `topic`: what the section is about, in small letters; an operand of that name is the point and stays.
 */
export function printCall(call: Call, topic: string | undefined): Printed {
  const { slots, form, given, problem } = operandSlots(call);
  const stray = straySubcommand(call);
  const flags = call.flags.map((flag): Filled | undefined =>
    flag.value === undefined ? undefined : required(fill(flag.value, flag.spec?.shapes, call.tool)),
  );
  const operands = call.operands.map((text, i): Filled => {
    const slot = slots[i];
    const isItself = text.toLowerCase() === topic || (stray !== undefined && i === 0);
    const one = isItself ? literalOperand(text) : fill(text, slot?.shapes, call.tool);
    return (slot && !slot.optional && !slot.variadic) || isFillIn(call, i) ? required(one) : one;
  });
  const values: Record<string, string> = {};
  for (const filled of [...flags, ...operands])
    for (const [name, value] of Object.entries(filled?.values ?? {})) values[name] ??= value;
  const words = joinRepeated(
    inOrder(call).map((word): Word => {
      if (word.kind === 'subcommand') {
        const part: Part = { kind: 'word', role: 'subcommand', text: word.text };
        return { part, general: part };
      }
      if (word.kind === 'flag') {
        const [flag, value] = [call.flags[word.index] as CallFlag, flags[word.index]];
        return { part: flagPart(flag, value?.part), general: flagPart(flag, value?.general) };
      }
      const slot = slots[word.index];
      const { part, general } = operands[word.index] as Filled;
      return { part, general, ...(slot?.variadic ? { slot } : {}) };
    }),
  );
  const parts = words.map(({ part }) => part);
  const general = words.map((word) => word.general);
  // A line that keeps one of the author's own values is his example as a whole.
  const isExample = [...flags, ...operands].some(
    (filled) => filled && filled.part !== filled.general && isLiteral(filled.part),
  );
  return {
    parts: isExample ? asWritten(parts) : parts,
    general,
    ...(form === undefined ? {} : { form }),
    ...(given === undefined ? {} : { given: given.name }),
    values,
    literals: [...flags, ...operands].flatMap((filled) =>
      filled && isLiteral(filled.general) ? [spellPart(filled.general)] : [],
    ),
    traits: [
      ...call.flags.flatMap((flag, i) => traitsOf(flag, flags[i])).sort(),
      ...general
        .filter((part) => part.kind !== 'flag' && !(part.kind === 'word' && part.role === 'subcommand'))
        .map(traitOf),
    ],
    problems: [problem, stray].filter((one) => one !== undefined),
  };
}

/** The author's order, but for flags that would be handed on behind the operand. */
function inOrder({ words, flags }: Call): readonly CallWord[] {
  const isMisplaced = (word: CallWord): boolean =>
    word.kind === 'flag' && flags[word.index]?.misplaced === true;
  const kept = words.filter((word) => !isMisplaced(word));
  const at = kept.findIndex(({ kind }) => kind === 'operand');
  return at < 0 ? words : kept.toSpliced(at, 0, ...words.filter(isMisplaced));
}

/** `-h [host]` of a tool that we do not know: what stands behind a flag is its value, which it needs. */
function isFillIn(call: Call, operand: number): boolean {
  const at = call.words.findIndex((word) => word.kind === 'operand' && word.index === operand);
  const before = call.words[at - 1];
  return call.tool === undefined && before?.kind === 'flag' && call.flags[before.index]?.value === undefined;
}

/** A word of the call with its two readings, and the operand that may be repeated that it stands for. */
interface Word {
  readonly part: Part;
  readonly general: Part;
  readonly slot?: object;
}

/**
 * `docker rm a b`: several words for one operand that may be repeated are that operand, repeated, but where the author has called them
 * different things: `git merge [source branch] [target branch]`.
 */
function joinRepeated(words: readonly Word[]): Word[] {
  const joined: Word[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    const [own, before] = [word.part, last?.part];
    const isFurther = word.slot !== undefined && word.slot === last?.slot;
    if (!isFurther || own.kind !== 'placeholder' || before?.kind !== 'placeholder') joined.push(word);
    else if (saysOther(own, before)) joined.splice(-1, 1, called(last, before), called(word, own));
    else if (own.name === before.name) {
      const part = repeated(before, own);
      joined[joined.length - 1] = { ...last, part, general: part };
    } else joined.push(word);
  }
  return joined;
}

/** The letters of what an author has written for a placeholder. */
const lettersOf = ({ written = '' }: Placeholder): string => written.toLowerCase().replace(/[^\p{L}]+/gu, '');

const saysOther = (one: Placeholder, other: Placeholder): boolean =>
  one.name === other.name &&
  lettersOf(one) !== '' &&
  lettersOf(other) !== '' &&
  lettersOf(one) !== lettersOf(other);

/** A word under the name that its author has given to it. */
function called(word: Word, part: Placeholder): Word {
  const named = { ...part, name: readPlaceholder(part.written ?? '')?.name ?? part.name };
  return { ...word, part: named, general: named };
}

function repeated(first: Placeholder, next: Placeholder): Placeholder {
  const value = [first.value, next.value].filter((v) => v !== undefined).join(' ');
  const written = [first.written, next.written].filter((v) => v !== undefined).join(' ');
  return {
    ...first,
    repeat: true,
    ...(value === '' ? {} : { value }),
    ...(written === '' ? {} : { written }),
  };
}

function isLiteral(part: Part): boolean {
  switch (part.kind) {
    case 'placeholder':
      return false;
    case 'compound':
      return part.parts.every(isLiteral);
    case 'word':
    case 'flag':
    case 'operator':
      return true;
  }
}

function traitsOf(flag: CallFlag, value: Filled | undefined): string[] {
  const last = flag.names.length - 1;
  return flag.names.map((name, i) => (value && i === last ? `${name}=${traitOf(value.general)}` : name));
}

/** Whether a placeholder may be left out, and what it is called, makes no other command; how many there are does. */
function traitOf(part: Part): string {
  if (part.kind === 'placeholder') return part.repeat ? '<>...' : '<>';
  return part.kind === 'compound' ? part.parts.map(traitOf).join('') : spell([part]);
}

import {
  type FilledShape,
  fillShape,
  makeVocabulary,
  type ToolSpec,
  type ValueShape,
  type Vocabulary,
} from '@cribnotes/specs';
import type { Part, Placeholder } from '../model.ts';
import { compoundOf, quotedPart } from './compound.ts';
import { CAPITALS, readPlaceholder } from './placeholder.ts';
import { isOpened, isReplaced } from './slot-kinds.ts';

/** One operand or value of a command, ready to print. */
export interface Filled {
  /** What is printed: the author's word, or the placeholder that it stands for. */
  readonly part: Part;
  /** The same with a placeholder wherever a reader writes a word of his own; the author's word where it is literal. */
  readonly general: Part;
  /** Placeholder to the value that the author wrote for it. */
  readonly values: Readonly<Record<string, string>>;
}

const vocabularies = new WeakMap<ToolSpec, Vocabulary>();

/** The words of a tool under the names that sheets print. */
export function vocabularyOf(tool: ToolSpec): Vocabulary {
  const known = vocabularies.get(tool) ?? makeVocabulary(tool.placeholders ?? []);
  vocabularies.set(tool, known);
  return known;
}

/** Words that mean themselves wherever they stand. */
const LITERAL = /^(HEAD([~^@].*)?|[A-Z]+_HEAD|@(\{.*\}|[~^]\d*)?|-|\.{1,2}|origin|upstream)$/;

/** Gives a word that no reader replaces. */
export function literalOperand(word: string): Filled {
  const literal: Part = { kind: 'word', role: 'operand', text: word };
  return { part: literal, general: literal, values: {} };
}

/** Gives a word as the placeholder that an author or the tool's usage makes of it, or as it is written. */
export function fill(
  word: string,
  shapes: readonly ValueShape[] | undefined,
  tool: ToolSpec | undefined,
): Filled {
  const quoted = /^(["'])(.*)\1$/s.exec(word);
  const bare = quoted?.[2] ?? word;
  const inQuotes = (part: Part): Part => (quoted ? quotedPart(part, quoted[1] as string) : part);
  const own = (part: Part): Filled => ({ part: inQuotes(part), general: inQuotes(part), values: {} });
  const literal: Part = { kind: 'word', role: 'operand', text: word };
  if (LITERAL.test(bare)) return { part: literal, general: literal, values: {} };
  if (shapes && tool) {
    const named = ownName(bare, shapes, tool);
    if (named) return own(named);
    const filled = fillShape(shapes, bare, vocabularyOf(tool)) ?? namesSlot(bare, shapes);
    if (filled) {
      const { part, general, values } = fromShape(bare, filled, tool);
      return {
        part: part === undefined ? literal : inQuotes(part),
        general: general === undefined ? literal : inQuotes(general),
        values,
      };
    }
  }
  const placeholder = readPlaceholder(bare, tool && vocabularyOf(tool));
  if (placeholder) return own(renamed(placeholder, tool));
  const compound = compoundOf(bare);
  return compound ? own(compound) : { part: literal, general: literal, values: {} };
}

/** A placeholder of the author takes the slot's name even where its words say something else: `<id or image>`. */
function namesSlot(word: string, shapes: readonly ValueShape[]): FilledShape | undefined {
  const placeholder = readPlaceholder(word);
  const shape = shapes.find((s) => s.parts.length === 1 && s.parts[0]?.kind === 'slot');
  const slot = shape?.parts[0];
  if (!placeholder || !shape || slot?.kind !== 'slot') return undefined;
  return { shape, values: [{ name: slot.name, value: word }] };
}

/** Words that name nothing in particular; the slot's name says more. */
const VAGUE =
  /^(id|ids|name|names|value|x|xxx|foo|arg|id-or-name|name-or-id|id-name|name-id|name1|id1|thing|object|something|.*,.*)$/;

/** The author's own placeholder, where it says something else than the tool's slot would: `<new-name>`, `<file>`. */
function ownName(word: string, shapes: readonly ValueShape[], tool: ToolSpec): Part | undefined {
  const inCapitals = CAPITALS.test(word);
  const placeholder = readPlaceholder(word, inCapitals ? vocabularyOf(tool) : undefined);
  if (placeholder === undefined || !(inCapitals || /^[<{[]/.test(word))) return undefined;
  const slots = shapes
    .filter((s) => s.parts.length === 1)
    .flatMap((s) => s.parts.filter((p) => p.kind === 'slot'));
  const known = vocabularyOf(tool).find(placeholder.name);
  if (VAGUE.test(placeholder.name) || slots.some((s) => s.name === known.name)) return undefined;
  const words = placeholder.name.split('-');
  // A word for the same kind of object takes the slot's name; paths and texts keep the word that was chosen for them.
  const sameKind = (slot: (typeof slots)[number]): boolean =>
    isOpened(slot, 'name') &&
    (slot.type === known.type || words.includes(slot.type) || words.includes(slot.name));
  if (slots.some(sameKind)) return undefined;
  if (slots.some((s) => s.name.includes('-') && words.some((w) => s.name.split('-').includes(w))))
    return undefined;
  return placeholder;
}

type FilledParts = Omit<Filled, 'part' | 'general'> & { readonly part?: Part; readonly general?: Part };

/** What stands for a word that fits a shape of the tool's usage; no part where the author's word stays. */
function fromShape(bare: string, { shape, values: filled }: FilledShape, tool: ToolSpec): FilledParts {
  const slots = shape.parts.filter((p) => p.kind === 'slot');
  if (slots.length === 0) return { values: {} };
  const vocabulary = vocabularyOf(tool);
  const written = filled.map(({ value }) => readPlaceholder(value, vocabulary) !== undefined);
  const values: Record<string, string> = {};
  for (const [i, { name, value }] of filled.entries()) if (!written[i]) values[name] = value;
  const whole = withMarks(
    shapePart(
      shape,
      filled.map(({ value }, i) => (written[i] ? { written: value } : { value })),
    ),
    bare,
    written[0] === true,
  );
  const opened = slots.every((slot, i) => written[i] || isOpened(slot, filled[i]?.value ?? ''));
  const isPair = shape.parts.some((part) => part.kind === 'text' && part.text.includes('='));
  const replaced = slots.every((slot, i) => written[i] || isReplaced(slot, isPair));
  const some = slots.length > 1 && written.some(Boolean) ? mixed(shape, filled, vocabulary) : whole;
  return {
    ...(opened || written.some(Boolean) ? { part: some } : {}),
    ...(opened || replaced || written.some(Boolean) ? { general: whole } : {}),
    values,
  };
}

/** Several words in one, of which the author wrote some as placeholders: those are his, and what he spelled out stays. */
function mixed(shape: ValueShape, filled: FilledShape['values'], vocabulary: Vocabulary): Part {
  const rest = [...filled];
  const inCapitals = filled.some(({ value }) => CAPITALS.test(value) && readPlaceholder(value, vocabulary));
  const parts = shape.parts.map((p): Part => {
    if (p.kind === 'text') return { kind: 'word', role: 'operand', text: p.text };
    const value = rest.shift()?.value ?? '';
    const own = readPlaceholder(value, vocabulary);
    if (own) return VAGUE.test(own.name) ? { ...own, name: p.name } : own;
    return inCapitals && CAPITALS.test(value)
      ? { kind: 'placeholder', name: p.name, written: value }
      : { kind: 'word', role: 'operand', text: value };
  });
  return { kind: 'compound', parts };
}

/** Many authors write every placeholder in square brackets; only inside of other marks they mean what may be left out. */
function withMarks(part: Part, bare: string, written: boolean): Part {
  if (part.kind !== 'placeholder' || !written) return part;
  const optional = /^\[(<[^<>]+>|[A-Z][A-Z\d_-]*)(\.{3}|…)?\](\.{3}|…)?$/.test(bare);
  const repeat = /,\s|\.{3}/.test(bare);
  return {
    ...part,
    ...(repeat ? { repeat: true as const } : {}),
    ...(optional ? { optional: true as const } : {}),
  };
}

/** The same where nothing may be left out: many authors write every placeholder in square brackets. */
export function required({ part, general, values }: Filled): Filled {
  return { part: needed(part), general: needed(general), values };
}

function needed(part: Part): Part {
  if (part.kind !== 'placeholder' || !part.optional) return part;
  const { optional: _, ...rest } = part;
  return rest;
}

type Said = Pick<Placeholder, 'value' | 'written'>;

/** A shape as a part, every slot a placeholder; `said` is what the author wrote in the slots. */
function shapePart(shape: ValueShape, said: readonly Said[]): Part {
  const rest = [...said];
  const parts = shape.parts.map((p): Part => {
    if (p.kind === 'text') return { kind: 'word', role: 'operand', text: p.text };
    return { kind: 'placeholder', name: p.name, ...rest.shift() };
  });
  const [only] = parts;
  return parts.length === 1 && only ? only : { kind: 'compound', parts };
}

function renamed(part: Placeholder, tool: ToolSpec | undefined): Placeholder {
  if (!tool || part.name.length < 2) return part;
  const known = vocabularyOf(tool).find(part.name);
  return known.type === 'text' ? part : { ...part, name: known.name };
}

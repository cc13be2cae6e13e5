import {
  type FilledShape,
  fillShape,
  makeVocabulary,
  type ToolSpec,
  type ValueShape,
  type Vocabulary,
} from '@cribnotes/specs';
import type { Part } from '../model.ts';
import { compoundOf, quotedCompound, quotedPart } from './compound.ts';
import { readPlaceholder } from './placeholder.ts';

/** Slots whose real values say more on a sheet than a placeholder: a path, a pattern, an inner command. */
const TELLING: ReadonlySet<string> = new Set([
  'path',
  'url',
  'host',
  'address',
  'user',
  'text',
  'command',
  'pattern',
  'number',
  'size',
  'duration',
  'argument',
  'resource',
  'type',
  'format',
  'signal',
  'key',
  'option',
  'expression',
  'query',
  'unit',
  'package',
  'module',
  'file',
]);

/** One operand or value ready to print. */
export interface Filled {
  readonly part: Part;
  /** Placeholder to the value that the author wrote for it. */
  readonly values: Readonly<Record<string, string>>;
  /** True where the author's own word stays although a slot of the tool could replace it. */
  readonly literal: boolean;
  /** The same with every slot replaced. */
  readonly general?: Part;
}

const vocabularies = new WeakMap<ToolSpec, Vocabulary>();

/** The words of a tool under the names that sheets print. */
export function vocabularyOf(tool: ToolSpec): Vocabulary {
  const known = vocabularies.get(tool) ?? makeVocabulary(tool.placeholders ?? []);
  vocabularies.set(tool, known);
  return known;
}

/** Gives a word as one of the shapes that may stand in its place, or as it is. */
export function fill(
  word: string,
  shapes: readonly ValueShape[] | undefined,
  tool: ToolSpec | undefined,
  role: 'operand' = 'operand',
): Filled {
  const quoted = /^(["'])(.*)\1$/s.exec(word);
  const bare = quoted?.[2] ?? word;
  if (shapes && tool) {
    if (LITERAL.test(bare)) return { part: { kind: 'word', role, text: word }, values: {}, literal: true };
    const own = ownName(bare, shapes, tool);
    if (own) return { part: quoted ? quotedPart(own, quoted[1] as string) : own, values: {}, literal: false };
    const filled = fillShape(shapes, bare, vocabularyOf(tool)) ?? namesSlot(bare, shapes, tool);
    if (filled) return fromShape(word, bare, filled, role, quoted?.[1]);
  }
  const placeholder = readPlaceholder(bare);
  if (placeholder) {
    const part = renamed(placeholder, tool);
    return { part: quoted ? quotedPart(part, quoted[1] as string) : part, values: {}, literal: false };
  }
  const compound = compoundOf(bare);
  if (compound)
    return {
      part: quoted ? quotedCompound(compound, quoted[1] as string) : compound,
      values: {},
      literal: false,
    };
  return { part: { kind: 'word', role, text: word }, values: {}, literal: true };
}

/** A placeholder of the author takes the slot's name even where its words say something else: `<id or image>`. */
function namesSlot(word: string, shapes: readonly ValueShape[], _tool: ToolSpec): FilledShape | undefined {
  const placeholder = readPlaceholder(word);
  const shape = shapes.find((s) => s.parts.length === 1 && s.parts[0]?.kind === 'slot');
  const slot = shape?.parts[0];
  if (!placeholder || !shape || slot?.kind !== 'slot') return undefined;
  return { shape, values: [{ name: slot.name, value: word }] };
}

/** Words that mean themselves wherever they stand. */
const LITERAL = /^(HEAD([~^@].*)?|@(\{.*\}|[~^]\d*)?|-|\.{1,2}|origin|upstream)$/;
/** Words that name nothing in particular; the slot's name says more. */
const VAGUE =
  /^(id|ids|name|names|value|x|xxx|foo|arg|id-or-name|name-or-id|id-name|name-id|name1|id1|thing|object|something|.*,.*)$/;

/** The author's own placeholder, where it says something else than the tool's slot would: `<new-name>`, `<file>`. */
function ownName(word: string, shapes: readonly ValueShape[], tool: ToolSpec): Part | undefined {
  const placeholder = readPlaceholder(word);
  if (placeholder === undefined || !/^[<{[]/.test(word)) return undefined;
  const slots = shapes
    .filter((s) => s.parts.length === 1)
    .flatMap((s) => s.parts.filter((p) => p.kind === 'slot'));
  const known = vocabularyOf(tool).find(placeholder.name);
  if (VAGUE.test(placeholder.name) || slots.some((s) => s.name === known.name)) return undefined;
  const words = placeholder.name.split('-');
  const plain = (type: string): boolean => !TELLING.has(type);
  // A word for the same kind of object takes the slot's name; paths and texts keep the word that was chosen for them.
  if (
    slots.some(
      (s) => plain(s.type) && (s.type === known.type || words.includes(s.type) || words.includes(s.name)),
    )
  )
    return undefined;
  if (slots.some((s) => s.name.includes('-') && words.some((w) => s.name.split('-').includes(w))))
    return undefined;
  if (
    slots.length > 0 &&
    slots.every((s) => plain(s.type)) &&
    known.type === 'text' &&
    tool.program === 'docker'
  )
    return undefined;
  return placeholder;
}

function fromShape(word: string, bare: string, filled: FilledShape, role: 'operand', quote?: string): Filled {
  const { shape } = filled;
  if (shape.parts.every((p) => p.kind === 'text'))
    return { part: { kind: 'word', role, text: word }, values: {}, literal: false };
  const slots = shape.parts.filter((p) => p.kind === 'slot');
  const written = filled.values.map((v) => readPlaceholder(v.value) !== undefined);
  const telling = slots.every((s) => TELLING.has(s.type));
  const general = shapePart(shape);
  const repeat = /,\s|\.{3}/.test(bare) && written[0] === true;
  const values: Record<string, string> = {};
  for (const [i, v] of filled.values.entries()) if (!written[i]) values[v.name] = v.value;
  // Many authors write every placeholder in square brackets; only inside of other marks they mean what may be left out.
  const optional = /^\[(<[^<>]+>|[A-Z][A-Z\d_-]*)(\.{3}|…)?\](\.{3}|…)?$/.test(bare) && written[0] === true;
  const whole =
    general.kind === 'placeholder'
      ? {
          ...general,
          ...(repeat ? { repeat: true as const } : {}),
          ...(optional ? { optional: true as const } : {}),
        }
      : general;
  if (quote !== undefined && telling && written.some(Boolean))
    return { part: quotedPart(whole, quote), values, literal: false };
  if (!written.some(Boolean) && telling)
    return { part: { kind: 'word', role, text: word }, values, literal: true, general: whole };
  return { part: whole, values, literal: false };
}

/** The same where nothing may be left out: many authors write every placeholder in square brackets. */
export function required(filled: Filled): Filled {
  const { part, general } = filled;
  return { ...filled, part: needed(part), ...(general ? { general: needed(general) } : {}) };
}

function needed(part: Part): Part {
  if (part.kind !== 'placeholder' || !part.optional) return part;
  const { optional: _, ...rest } = part;
  return rest;
}

/** A shape as a part, every slot a placeholder. */
export function shapePart(shape: ValueShape): Part {
  const parts = shape.parts.map(
    (p): Part =>
      p.kind === 'slot'
        ? { kind: 'placeholder', name: p.name }
        : { kind: 'word', role: 'operand', text: p.text },
  );
  const [only] = parts;
  return parts.length === 1 && only ? only : { kind: 'compound', parts };
}

function renamed(part: Extract<Part, { kind: 'placeholder' }>, tool: ToolSpec | undefined): Part {
  if (!tool || part.name.length < 2) return part;
  const known = vocabularyOf(tool).find(part.name);
  return known.type === 'text' ? part : { ...part, name: known.name };
}

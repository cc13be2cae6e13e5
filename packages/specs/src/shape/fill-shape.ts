import type { ShapePart, ValueShape } from '../spec.ts';
import { OTHER_PATTERN, PLACEHOLDER_PATTERN, UNSPECIFIC, VALUE_PATTERNS } from './value-patterns.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A word seen as one of the shapes that may stand in its place. */
export interface FilledShape {
  readonly shape: ValueShape;
  /** The text in each slot, in the order of the shape's slots: `8080` and `80` of `8080:80`. */
  readonly values: readonly { readonly name: string; readonly value: string }[];
}

/**
 * Finds the first shape that a word of a note fits, be it a real value (`8080:80`, `$(pwd):/app`) or made of placeholders
 * (`<host_port>:<port>`). Nothing where none fits; print the first shape of the list then.
 */
export function fillShape(
  shapes: readonly ValueShape[],
  word: string,
  vocabulary: Vocabulary,
): FilledShape | undefined {
  const fixed = shapes.find(
    (shape) => shape.text === word && shape.parts.every((part) => part.kind === 'text'),
  );
  if (fixed) return { shape: fixed, values: [] };
  for (const shape of shapes) {
    const slots = shape.parts.filter((part) => part.kind === 'slot');
    const texts = expressionOf(shape).exec(word)?.slice(1);
    if (texts && slots.every((slot, index) => agrees(texts[index]!, slot, vocabulary))) {
      return { shape, values: slots.map((slot, index) => ({ name: slot.name, value: texts[index]! })) };
    }
  }
  return undefined;
}

const expressions = new WeakMap<ValueShape, RegExp>();

function expressionOf(shape: ValueShape): RegExp {
  const known = expressions.get(shape);
  if (known) return known;
  const source = shape.parts.map((part) =>
    part.kind === 'text'
      ? part.text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
      : `(${PLACEHOLDER_PATTERN}|${VALUE_PATTERNS[part.type] ?? OTHER_PATTERN})`,
  );
  const expression = new RegExp(`^${source.join('')}$`);
  expressions.set(shape, expression);
  return expression;
}

const PLACEHOLDER = new RegExp(`^(?:${PLACEHOLDER_PATTERN})$`);

/** A placeholder of the author must not name another kind of thing than the slot takes. */
function agrees(text: string, slot: ShapePart & { readonly kind: 'slot' }, vocabulary: Vocabulary): boolean {
  if (!PLACEHOLDER.test(text)) return !/<|\[[a-z][\w -]*\]/i.test(text);
  const { type } = vocabulary.find(text);
  return type === slot.type || UNSPECIFIC.has(type) || UNSPECIFIC.has(slot.type);
}

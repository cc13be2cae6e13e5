import type { OperandSpec } from '../spec.ts';
import { readShape } from './read-shape.ts';
import { readUsage } from './usage-line.ts';
import { shapesOfUsageWord } from './usage-word.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What an overlay says about the words of usage lines: word to shapes. */
export type ShapeTable = Readonly<Record<string, readonly string[]>>;

/** The operands of one usage line. `tables` are asked in order for the shapes of a word before the word itself is. */
export function operandsOf(
  usage: string,
  takesValue: (flag: string) => boolean,
  tables: readonly (ShapeTable | undefined)[],
  vocabulary: Vocabulary,
): readonly OperandSpec[] {
  return readUsage(usage, takesValue).flatMap(({ word, optional, variadic }) => {
    const table = tables.find((candidate) => candidate?.[word]);
    const [first, ...rest] = (table?.[word] ?? shapesOfUsageWord(word)).map((shape) =>
      readShape(shape, vocabulary),
    );
    if (!first) return [];
    return [
      { name: word, shapes: [first, ...rest], ...(optional && { optional }), ...(variadic && { variadic }) },
    ];
  });
}

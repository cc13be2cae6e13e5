import { readFlagLine } from '../file/flag-line.ts';
import type { ShapeTable } from '../shape/operands.ts';
import { readShape } from '../shape/read-shape.ts';
import { shapesOfUsageWord } from '../shape/usage-word.ts';
import type { Vocabulary } from '../shape/vocabulary.ts';
import type { FlagSpec } from '../spec.ts';

/** Names that help pages give to the type of a value rather than to the value; the flag's own name says more. */
const TYPE_NAMES =
  /^(string|strings|stringArray|stringToString|list|map|int\d*|uint\d*|float\d*|decimal|value|arg|argument|text|val|n|num|number|bytes|duration|bool|filter|network|mount)$/i;

/** Gives the flags of one record; `tables` are asked in order for the shapes of a flag's value. */
export function buildFlags(
  lines: readonly string[],
  tables: readonly (ShapeTable | undefined)[],
  vocabulary: Vocabulary,
): readonly FlagSpec[] {
  return lines.map((line) => {
    const flag = readFlagLine(line);
    if (flag.value === undefined) return flag;
    const names = [flag.long, flag.short].filter((name) => name !== undefined);
    const table = tables.find((candidate) => candidate && names.some((name) => candidate[name]));
    const own = names.map((name) => table?.[name]).find(Boolean);
    const [first, ...rest] = (own ?? defaultShapes(flag)).map((shape) => readShape(shape, vocabulary));
    return first ? { ...flag, shapes: [first, ...rest] } : flag;
  });
}

/** From the help's name of the value where it says something, else from the flag. */
function defaultShapes(flag: FlagSpec): readonly string[] {
  const name = (flag.long ?? flag.short ?? '').replace(/^-+/, '') || 'value';
  if (TYPE_NAMES.test(flag.value ?? '')) return [`<${name}>`];
  const shapes = shapesOfUsageWord(flag.value ?? '');
  return shapes.length > 0 ? shapes : [`<${name}>`];
}

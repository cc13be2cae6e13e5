import type { TextUnit, Unit } from '../findings/unit.ts';
import { namedLine } from './defined-by-form.ts';

/**
 * True for a line of several below each other that begin with a name and a separator: "Tag - a fixed name". What one of
 * them is all are, so that none is about the command that happens to follow.
 */
export function inNamedRun(unit: TextUnit, units: readonly Unit[]): boolean {
  if (!isNamed(unit)) return false;
  const at = units.indexOf(unit);
  return [units[at - 1], units[at + 1]].some(
    (other) => other?.kind === 'text' && isBeside(other, unit) && isNamed(other),
  );
}

function isNamed({ statement, block, reading, findings }: TextUnit): boolean {
  if (reading.kind !== 'prose' || findings.some(({ role }) => role === 'entry')) return false;
  const line = namedLine(statement, block.items.length > 0);
  return line !== undefined && !/[:：]$/.test(line.words.text);
}

const isBeside = ({ block }: TextUnit, other: TextUnit): boolean =>
  block.items.length > 0
    ? block.items.at(-1)?.list === other.block.items.at(-1)?.list
    : block === other.block;

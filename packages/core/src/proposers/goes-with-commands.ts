import type { Claim } from '../claims/claim.ts';
import type { Finding } from '../findings/finding.ts';
import type { TextUnit, Unit } from '../findings/unit.ts';
import { POINTS_BACK } from '../lines/cues.ts';
import { FURTHEST } from '../pairing/reach.ts';

/** A sentence goes on about the commands above it: about the last one, or, below several, about no single one. */
export interface Goes {
  readonly owner?: Finding;
}

/**
 * A sentence about no term of its own, in a section that shows a command above it, goes on about that one. Below several
 * it is their section's, unless it points back or stands below the bullet of the last one.
 */
export function goesWithCommands(
  unit: TextUnit,
  units: readonly Unit[],
  at: number,
  fateOf: (unit: TextUnit) => Claim['kind'] | undefined,
): Goes | undefined {
  if (unit.statement.caption) return {};
  const heading = unit.block.headings.at(-1);
  for (let i = at - 1; i >= 0; i--) {
    const before = units[i] as Unit;
    if (before.kind === 'heading' || before.block.headings.at(-1) !== heading) return undefined;
    const owner = before.findings.findLast((f) => f.role === 'entry');
    if (owner) {
      const isOwn = POINTS_BACK.test(unit.statement.text) || isBelow(unit, before, units[i + 1]);
      // Left alone, it is its section's.
      const isOther = isSibling(unit, before) || goesOnWithList(unit, units, i, at);
      return isOwn || (!isOther && !showsAnother(units, i, owner)) ? { owner } : {};
    }
    if (before.kind === 'text' && !OWNED.includes(fateOf(before))) return undefined;
  }
  return undefined;
}

/** True for bullets below a bullet, or right below a line without a blank between. */
function isBelow(unit: TextUnit, line: Unit, first: Unit | undefined): boolean {
  const { items, to } = line.block;
  const own = unit.block.items;
  if (own.length <= items.length || !items.every((item, at) => own[at]?.id === item.id)) return false;
  return (
    items.length > 0 ||
    (first?.kind === 'text' && first.block.from === to + 1 && first.block.items[0]?.list === own[0]?.list)
  );
}

/** A bullet beside the bullet of a command, or beside one around it, is about something else. */
const isSibling = (unit: TextUnit, command: Unit): boolean =>
  command.block.items.some((own, depth, all) =>
    unit.block.items.some(({ list, id }) => list === own.list && (depth === all.length - 1 || id !== own.id)),
  );

/** True for a bullet of a list that the section has begun before its command, with words of no bullet behind that one. */
function goesOnWithList(unit: TextUnit, units: readonly Unit[], command: number, at: number): boolean {
  const { items } = unit.block;
  if (items.length === 0 || units[command]?.block.items.length !== 0) return false;
  if (at - command > FURTHEST || inList(units.slice(command + 1, at))) return false;
  for (let i = command - 1; i >= Math.max(0, command - FURTHEST); i--) {
    const before = units[i] as Unit;
    if (before.kind === 'heading') return false;
    if (before.kind === 'text' && before.block.items.length === items.length) return true;
  }
  return false;
}

const inList = (units: readonly Unit[]): boolean => units.every(({ block }) => block.items.length > 0);

/** True where the section shows another command than this one. */
function showsAnother(units: readonly Unit[], at: number, last: Finding): boolean {
  const heading = units[at]?.block.headings.at(-1);
  const isOther = (unit: Unit): boolean => unit.findings.some((f) => f.role === 'entry' && f !== last);
  const isIn = (unit: Unit | undefined): unit is Unit =>
    unit !== undefined && unit.kind !== 'heading' && unit.block.headings.at(-1) === heading;
  for (let i = at; isIn(units[i]); i--) if (isOther(units[i] as Unit)) return true;
  return false;
}

/** What a sentence between a command and a sentence may be that both go on about it. */
const OWNED: readonly (Claim['kind'] | undefined)[] = ['note', 'description', 'caption'];

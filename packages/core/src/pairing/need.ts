import type { BlockPlace } from '../blocks/block.ts';
import type { Verdicts } from '../claims/verdicts.ts';
import type { Finding } from '../findings/finding.ts';
import type { CodeUnit, HeadingUnit, TextUnit, Unit } from '../findings/unit.ts';
import type { CodeItem } from '../lines/code-item.ts';

/** Findings that still lack a description and would share one: the commands of a part of a block, or of one bullet. */
export interface Need {
  readonly findings: readonly [Finding, ...Finding[]];
  readonly unit: CodeUnit | TextUnit | HeadingUnit;
  /** Its index in the list of units. */
  readonly at: number;
  readonly place: BlockPlace;
  readonly from: number;
  readonly to: number;
  /** False for the inner parts of a block that blank lines cut. */
  readonly first: boolean;
  readonly last: boolean;
}

const isOpen = (finding: Finding, decided: Verdicts): boolean => !decided.isDescribed(finding);

const isFilled = (findings: readonly Finding[]): findings is [Finding, ...Finding[]] => findings.length > 0;

/** Gives the needs of a note, in order. */
export function findNeeds(units: readonly Unit[], decided: Verdicts): Need[] {
  return units.flatMap((unit, at) => needsOf(unit, at, decided));
}

function needsOf(unit: Unit, at: number, decided: Verdicts): Need[] {
  switch (unit.kind) {
    case 'table':
      return [];
    case 'heading':
      return headingNeed(unit, at, decided);
    case 'text':
      return textNeed(unit, at, decided);
    case 'code':
      return codeNeeds(unit, at, decided);
  }
}

/** A heading that is a command is described by what stands directly under it. */
function headingNeed(unit: HeadingUnit, at: number, decided: Verdicts): Need[] {
  const open = unit.findings.filter((f) => f.role === 'entry' && isOpen(f, decided));
  if (!isFilled(open)) return [];
  return [
    {
      findings: open,
      unit,
      at,
      place: unit.block,
      from: unit.block.from,
      to: unit.block.to,
      first: false,
      last: true,
    },
  ];
}

function textNeed(unit: TextUnit, at: number, decided: Verdicts): Need[] {
  if (unit.reading.kind !== 'entries') return [];
  const open = unit.findings.filter((f) => isOpen(f, decided));
  if (!isFilled(open)) return [];
  // What goes on behind a command that has its words is about no other.
  const begins = unit.reading.clauses !== undefined && open[0] === unit.findings[0];
  if (open.length < unit.findings.length && !begins) return [];
  return [
    {
      findings: open,
      unit,
      at,
      place: unit.block,
      from: unit.statement.line,
      to: unit.statement.endLine,
      first: true,
      last: true,
    },
  ];
}

/** The first words of what a line runs. */
const runs = (item: CodeItem | undefined): string | undefined =>
  item?.kind === 'command' ? item.text.split(/\s+/).slice(0, 2).join(' ') : undefined;

/** The part of the block that each line belongs to: blank lines and what a command printed part it from another command. */
function partsOf(items: readonly CodeItem[]): ReadonlyMap<number, number> {
  let part = 0;
  let last: CodeItem | undefined;
  const parts = new Map<number, number>();
  for (const [i, item] of items.entries()) {
    const before = items[i - 1];
    const printed = before?.kind === 'output' && runs(item) !== undefined && runs(last) !== runs(item);
    if (runs(item) !== undefined) last = item;
    if (before !== undefined && (printed || before.group !== item.group)) part += 1;
    parts.set(item.line, part);
  }
  return parts;
}

function codeNeeds(unit: CodeUnit, at: number, decided: Verdicts): Need[] {
  if (unit.reading.kind !== 'lines') return [];
  const { items } = unit.reading;
  const groupOf = partsOf(items);
  const groups = new Map<number, Finding[]>();
  for (const finding of unit.findings) {
    const group = groupOf.get(finding.line) ?? 0;
    const list = groups.get(group);
    if (list) list.push(finding);
    else groups.set(group, [finding]);
  }
  const list = [...groups.values()];
  return list.flatMap((findings, i): Need[] => {
    const open = findings.filter((f) => isOpen(f, decided));
    // A comment that stands over some of the commands says that the author explains line by line.
    const explained = findings.some((f) => decided.descriptionOf(f)?.how === 'comment');
    if (!isFilled(open) || (explained && open.length < findings.length && findings.length > 3)) return [];
    return [
      {
        findings: open,
        unit,
        at,
        place: unit.block,
        from: findings[0]?.line ?? unit.block.from,
        to: findings.at(-1)?.endLine ?? unit.block.to,
        first: i === 0,
        last: i === list.length - 1,
      },
    ];
  });
}

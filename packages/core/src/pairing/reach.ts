import type { Verdicts } from '../claims/verdicts.ts';
import { inInstructionRows } from '../findings/instruction-rows.ts';
import type { TextUnit, Unit } from '../findings/unit.ts';
import { anyOf } from '../languages/alternatives.ts';
import { isExampleLabel } from '../lines/cues.ts';
import type { Need } from './need.ts';

/** How many sentences, bullets and blocks are looked past: time stays linear in lists of thousands. */
export const FURTHEST = 150;

/** True for a sentence that nothing has claimed yet. */
export const isFree = (unit: TextUnit, decided: Verdicts): boolean =>
  unit.reading.kind === 'prose' &&
  !inInstructionRows(unit) &&
  unit.findings.every((f) => f.role !== 'entry') &&
  decided.fateOf(unit.statement) === undefined &&
  !isAllCode(unit);

/** True for a line of nothing but code, which describes nothing. */
export const isAllCode = (unit: TextUnit): boolean =>
  unit.statement.marks.some(
    (m) => m.kind === 'code' && m.from === 0 && m.to >= unit.statement.text.replace(/[\s.:,;]+$/, '').length,
  );

/** True for a sentence below a block in a bullet, that opens the next bullet of its list or of one around it. */
export function opensNextBullet(text: TextUnit, need: Need): boolean {
  const own = need.place.items;
  const other = text.block.items;
  const parted = other.findIndex((item, depth) => own[depth]?.id !== item.id);
  return parted >= 0 && own[parted]?.list === other[parted]?.list;
}

/** A sentence of the same bullet or of an outer one; for a bullet of its own, never of its sibling. */
export function isReachable(text: TextUnit, need: Need): boolean {
  if (need.unit.kind === 'code') return true;
  if (need.unit.kind === 'heading' || text.block === need.unit.block) return true;
  const own = need.place.items;
  if (own.length === 0) return true;
  const other = text.block.items;
  const shared = own.filter((item) => other.some((o) => o.id === item.id)).length;
  // A bullet of another kind directly below is a child, whatever its indentation says to Markdown.
  const below = text.statement.endLine + 1 === need.from && other.at(-1)?.list !== own.at(-1)?.list;
  return (
    shared === other.length ||
    (shared === own.length && other.length > own.length) ||
    (below && other.length === own.length)
  );
}

/** The nearest sentence before a need, past labels of examples and past sibling bullets. */
export function textBefore(need: Need, units: readonly Unit[], decided: Verdicts): TextUnit | undefined {
  for (let i = need.at - 1; i >= Math.max(0, need.at - FURTHEST); i--) {
    const unit = units[i] as Unit;
    if (unit.kind === 'heading') return undefined;
    if (unit.kind === 'table') {
      // A table of options stands between a sentence and the command that both are about.
      if (unit.findings.length === 0) continue;
      return undefined;
    }
    if (unit.kind === 'code') {
      if (unit.findings.length === 0 && unit.reading.kind === 'output') continue;
      return undefined;
    }
    const isLabel = decided.fateOf(unit.statement)?.kind === 'label';
    if (isLabel || isExampleLabel(unit.statement.text) || explainsFlag(unit)) continue;
    if (need.unit.kind === 'text') {
      // Siblings in the same list say nothing about this bullet; the sentence that introduces the list does.
      if (!isReachable(unit, need)) {
        const list = need.place.items.at(-1)?.list;
        if (unit.block.items.some((item) => item.list === list)) continue;
        return undefined;
      }
      if (
        need.place.items.length > 0 &&
        unit.block.items.length === 0 &&
        bareSiblings(need, units, decided) > 1
      )
        return undefined;
    }
    return isFree(unit, decided) ? unit : undefined;
  }
  return undefined;
}

/** A further sentence of a paragraph that is about a flag: "List them. The `-a` shows all." */
const explainsFlag = (unit: TextUnit): boolean => unit.index > 0 && ABOUT_FLAG.test(unit.statement.text);

const ABOUT_FLAG = new RegExp(
  `^(?:(?:${anyOf('grammar', 'the', 'theLetter', 'with', 'option')}|l['’])\\s*)?(?:${anyOf('grammar', 'option')})?\\s*[\`"']?-{1,2}[a-z]`,
  'iu',
);

/** How many bullets of the need's list show a command and nothing else. */
function bareSiblings(need: Need, units: readonly Unit[], decided: Verdicts): number {
  const list = need.place.items.at(-1)?.list;
  const inList = (u: Unit | undefined): boolean => u?.block.items.some((item) => item.list === list) === true;
  let [first, last] = [need.at, need.at];
  while (need.at - first < FURTHEST && inList(units[first - 1])) first -= 1;
  while (last - need.at < FURTHEST && inList(units[last + 1])) last += 1;
  return units
    .slice(first, last + 1)
    .filter(
      (u) =>
        u.kind === 'text' &&
        u.reading.kind === 'entries' &&
        u.block.items.at(-1)?.list === list &&
        u.findings.every((f) => !decided.isDescribed(f)),
    ).length;
}

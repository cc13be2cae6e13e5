import type { Claim, Proposal } from '../claims/claim.ts';
import type { Proposer } from '../claims/proposer.ts';
import type { Finding } from '../findings/finding.ts';
import type { TextUnit, Unit } from '../findings/unit.ts';
import { POINTS_BACK } from '../lines/cues.ts';
import { entriesOf, further, isFreeSentence } from './further-sentence.ts';

type Fate = Claim['kind'] | undefined;

export const wordsBelowCommand: Proposer = {
  id: 'words-below-command',
  claims:
    'A sentence goes on about the command above it: nested under its bullet, in its paragraph, or pointing back at its block.',
  does: [
    {
      note: '# Docker\n\nStarts a server:\n\n    docker run nginx\n\nThis takes a while.\n',
      claims: ['This takes a while. → docker run nginx'],
    },
    {
      note: '# Docker\n\n- `docker run nginx` starts a server\n  - It takes a while at first.\n',
      claims: ['It takes a while at first. → docker run nginx'],
    },
  ],
  doesNot: ['# Docker\n\nStarts a server:\n\n    docker run nginx\n\nMost people prefer something else.\n'],
  propose({ units }, decided) {
    const claims = new Map<Unit, Proposal>();
    const fateOf = (unit: Unit | undefined): Fate =>
      unit?.kind === 'text' ? (decided.fateOf(unit.statement) ?? claims.get(unit))?.kind : undefined;
    for (const [at, unit] of units.entries()) {
      const owner = isFreeSentence(unit, decided) ? ownerAbove(unit, units, at, fateOf) : undefined;
      if (owner) claims.set(unit, further(unit as TextUnit, owner, 'goes on below it', 0.9));
    }
    return [...claims.values()];
  },
};

function ownerAbove(
  unit: TextUnit,
  units: readonly Unit[],
  at: number,
  fateOf: (unit: Unit | undefined) => Fate,
): Finding | undefined {
  const text = unit.statement.text;
  for (let i = at - 1; i >= 0; i--) {
    const before = units[i] as Unit;
    if (before.kind === 'heading') return undefined;
    // A box has ended between them.
    if (before.block.headings.at(-1) !== unit.block.headings.at(-1)) return undefined;
    if (before.kind === 'text') {
      const nested =
        unit.block.items.length > before.block.items.length &&
        before.block.items.length > 0 &&
        before.block.items.every((item) => unit.block.items.some((u) => u.id === item.id));
      const same = before.block === unit.block;
      if (entriesOf(before).length > 0 && (nested || same)) return entriesOf(before).at(-1);
      if (
        fateOf(before) === 'note' ||
        fateOf(before) === 'label' ||
        fateOf(before) === 'title' ||
        nested ||
        same
      )
        continue;
      return undefined;
    }
    if (before.kind === 'code' && entriesOf(before).length > 0) {
      const goesOn =
        POINTS_BACK.test(text) ||
        (/^\p{Ll}/u.test(text) && unit.block.items.length === 0) ||
        isListLead(unit, units, at);
      const next = units[i + 1];
      const follows = next === unit || fateOf(next) === 'note' || fateOf(next) === 'description';
      return follows && (goesOn || inNotes(units, i, at, fateOf)) ? entriesOf(before).at(-1) : undefined;
    }
    return undefined;
  }
  return undefined;
}

/** "Shows info like:" below a block, with the bullets that follow. */
function isListLead(unit: TextUnit, units: readonly Unit[], at: number): boolean {
  const next = units[at + 1];
  return (
    /[:：]$/.test(unit.statement.text) &&
    next?.kind === 'text' &&
    next.block.items.length > unit.block.items.length
  );
}

/** True for the bullets below a sentence that already belongs to the block above. */
function inNotes(
  units: readonly Unit[],
  code: number,
  at: number,
  fateOf: (unit: Unit | undefined) => Fate,
): boolean {
  const first = units[code + 1];
  const unit = units[at] as TextUnit;
  return (
    first?.kind === 'text' &&
    fateOf(first) === 'note' &&
    /[:：]$/.test(first.statement.text) &&
    unit.block.items.length > first.block.items.length &&
    units.slice(code + 2, at).every((u) => u.kind === 'text' && u.block.items.length > 0)
  );
}

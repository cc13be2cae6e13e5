import { POINTS_BACK } from '../lines/cues.ts';
import type { Vocabulary } from '../lines/vocabulary.ts';
import type { Finding } from './finding.ts';
import { inInstructionRows } from './instruction-rows.ts';
import type { TextUnit, Unit } from './unit.ts';

/**
 * Gives free sentences that go on about a command to that command: nested under its bullet, in the same paragraph, pointing
 * back at the block above, or leading in to the block below.
 */
export function attachNotes(units: readonly Unit[], vocabulary: Vocabulary): void {
  for (const [at, unit] of units.entries()) {
    if (
      unit.kind !== 'text' ||
      unit.use !== undefined ||
      unit.reading.kind !== 'prose' ||
      inInstructionRows(unit) ||
      unit.findings.some((f) => f.role === 'entry')
    )
      continue;
    const owner =
      namedOwner(unit, units, vocabulary) ??
      ownerAbove(unit, units, at) ??
      headingAbove(units, at) ??
      ownerBelow(unit, units, at);
    if (owner === undefined) continue;
    owner.notes.push(unit.statement);
    unit.use = 'note';
  }
}

const entries = (unit: Unit | undefined): readonly Finding[] =>
  unit?.findings.filter((f) => f.role === 'entry') ?? [];

/** "The `run` command creates a container": the entry whose subcommand the sentence is about. */
function namedOwner(unit: TextUnit, units: readonly Unit[], vocabulary: Vocabulary): Finding | undefined {
  const word = /^(?:the\s+|der\s+|el\s+|la\s+)?([a-z][\w-]*)\s+(?:command|befehl|comando|commande)\b/i.exec(
    unit.statement.text,
  )?.[1];
  if (word === undefined) return undefined;
  return units
    .flatMap(entries)
    .find(
      (f) =>
        f.found.kind === 'command' &&
        vocabulary.isTopical(f.found.command.program) &&
        f.found.command.tokens[f.found.command.at + 1]?.text === word,
    );
}

function ownerAbove(unit: TextUnit, units: readonly Unit[], at: number): Finding | undefined {
  const text = unit.statement.text;
  for (let i = at - 1; i >= 0; i--) {
    const before = units[i] as Unit;
    if (before.kind === 'heading') return undefined;
    if (before.kind === 'text') {
      const nested =
        unit.block.items.length > before.block.items.length &&
        before.block.items.length > 0 &&
        before.block.items.every((item) => unit.block.items.some((u) => u.id === item.id));
      const same = before.block === unit.block;
      if (entries(before).length > 0 && (nested || same)) return entries(before).at(-1);
      if (before.use === 'note' || before.use === 'label' || nested || same) continue;
      return undefined;
    }
    if (before.kind === 'code' && entries(before).length > 0) {
      const goesOn =
        POINTS_BACK.test(text) ||
        (/^\p{Ll}/u.test(text) && unit.block.items.length === 0) ||
        isListLead(unit, units, at);
      const next = units[i + 1];
      const follows =
        next === unit ||
        (next?.kind === 'text' && next.use === 'note') ||
        (next?.kind === 'text' && next.use === 'description');
      return follows && (goesOn || inNotes(units, i, at)) ? entries(before).at(-1) : undefined;
    }
    return undefined;
  }
  return undefined;
}

/** The command that a heading is, where nothing but sentences stands between it and this one. */
function headingAbove(units: readonly Unit[], at: number): Finding | undefined {
  for (let i = at - 1; i >= 0; i--) {
    const before = units[i] as Unit;
    if (before.kind === 'heading') return entries(before).at(-1);
    if (before.kind !== 'text' || entries(before).length > 0) return undefined;
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
function inNotes(units: readonly Unit[], code: number, at: number): boolean {
  const first = units[code + 1];
  const unit = units[at] as TextUnit;
  return (
    first?.kind === 'text' &&
    first.use === 'note' &&
    /[:：]$/.test(first.statement.text) &&
    unit.block.items.length > first.block.items.length &&
    units.slice(code + 2, at).every((u) => u.kind === 'text' && u.block.items.length > 0)
  );
}

/** A lead-in that lost to a better sentence still belongs to the block below it. */
function ownerBelow(unit: TextUnit, units: readonly Unit[], at: number): Finding | undefined {
  const next = units[at + 1];
  if (next?.kind !== 'code' || /[.!?。]$/.test(unit.statement.text)) return undefined;
  const [first] = entries(next);
  return first?.description && next.block.from - unit.statement.endLine <= 2 ? first : undefined;
}

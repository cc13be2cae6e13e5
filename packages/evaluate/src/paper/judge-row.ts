import type { GoldHeading, Owner } from '../gold/annotation.ts';
import { firstWords, programOf } from '../lines/same-thing.ts';
import { titleKey } from '../text/terms.ts';
import type { NoteOnPaper, Row, Wanted } from './note-on-paper.ts';
import type { Place } from './place.ts';
import type { Verdict } from './verdict.ts';

/** Judges a statement that stands under a row. */
export function judgeRow(
  note: NoteOnPaper,
  owner: Owner,
  place: Place,
  row: Row,
  heading: GoldHeading | undefined,
): Verdict {
  switch (owner.kind) {
    case 'command': {
      const command = note.commands[owner.command]!;
      const rows = note.rowsFor(command);
      if (rows.includes(row)) return 'right';
      const isInBlock = rows.some(({ block }) => block !== undefined && block === row.block);
      return isSameProgram(command, row) || isInBlock ? 'sibling' : 'wrong';
    }
    case 'flag':
    case 'part':
      return judgePart(note, owner, place, row);
    case 'task': {
      const isOf = (index: number): boolean => note.rowsFor(note.commands[index]!).includes(row);
      if (owner.commands.every(isOf)) return 'right';
      return owner.commands.some(isOf) ? 'step' : 'wrong';
    }
    case 'section':
      return heading !== undefined && namesRow(heading.text, row) ? 'safe' : 'wrong';
    case 'concept':
    case 'group':
    case 'nothing':
      return 'wrong';
  }
}

/** Whether a row shows one of the programs of a command, with its subcommands. */
function isSameProgram({ pipeline, canonical }: Wanted, row: Row): boolean {
  return (pipeline ?? [canonical]).some(
    (path) => firstWords(row.command, path.split(' ').length) === firstWords(path, 9),
  );
}

/** What an option means is right under any row of the same subcommand. */
function judgePart(
  note: NoteOnPaper,
  owner: Extract<Owner, { kind: 'flag' | 'part' }>,
  { spot, text }: Place,
  row: Row,
): Verdict {
  const names = namesOf(owner.name);
  const part = spot.kind === 'gloss' ? spot.part : '';
  const isNamed =
    owner.kind === 'part' ||
    spot.kind !== 'gloss' ||
    names.some((name) => namesOf(part).includes(name) || ` ${text} `.includes(` ${name}`));
  const command = owner.command === undefined ? undefined : note.commands[owner.command];
  const isOwn = command ? note.rowsFor(command).includes(row) : isOf(owner.of ?? '', row);
  if (isOwn) return isNamed ? 'right' : 'wrong';
  if (command === undefined || !isSameProgram(command, row)) return 'wrong';
  if (owner.kind === 'flag') return isNamed ? 'right' : 'wrong';
  return part !== '' && names.some((name) => namesOf(part).includes(name)) ? 'right' : 'sibling';
}

function isOf(path: string, row: Row): boolean {
  if (firstWords(row.command, path.split(' ').length) === firstWords(path, 9)) return true;
  return !/\s/.test(path) && programOf(row.command) === path;
}

/** The names of an option or operand: `-f, --force`. */
function namesOf(text: string): readonly string[] {
  return text
    .split(/[\s,/|=]+/)
    .map((name) => name.replace(/[<>[\]`]/g, ''))
    .filter(Boolean);
}

/** Whether a heading is the row's very command. */
function namesRow(heading: string, { command }: Row): boolean {
  const key = titleKey(heading);
  if (key === '') return false;
  return [firstWords(command, 3), firstWords(command, 2), command].some((text) => titleKey(text) === key);
}

import type { PrintedText } from '@cribnotes/core';
import { lineLevel } from '../lines/line-level.ts';
import { Level } from '../lines/word.ts';
import { isSameSentence, likeness, standsWhollyIn } from '../text/likeness.ts';
import { wordsOf } from '../text/words.ts';
import type { TextFate } from './command-figures.ts';
import type { PaperCounts } from './counts.ts';
import type { Tell } from './fault.ts';
import type { NoteOnPaper, Row, StepStanding, Wanted } from './note-on-paper.ts';

/** Gives all descriptions that are right for a command. */
export const descriptionsOf = ({ description, altDescriptions = [] }: Wanted): readonly string[] =>
  [description, ...altDescriptions].filter((text): text is string => !!text);

/** The same command elsewhere in the note, where one row stands for both. */
export function sameCommands(note: NoteOnPaper, command: Wanted): readonly Wanted[] {
  const rows = note.rowsFor(command);
  return note.commands.filter(
    (other) =>
      other !== command &&
      lineLevel(command, other.raw) === Level.exact &&
      note.rowsFor(other).some((row) => rows.includes(row)),
  );
}

/** Counts what words a command has on paper: its own, another's or none. */
export function countWords(
  note: NoteOnPaper,
  command: Wanted,
  steps: readonly StepStanding[],
  fate: TextFate,
  counts: PaperCounts,
  tell: Tell,
): void {
  const own = descriptionsOf(command);
  const fromSame = sameCommands(note, command).flatMap(descriptionsOf);
  const right = own.length > 0 ? [...own, ...fromSame] : own;
  const isMine = ownWords(note, command, right);
  const saidIn = (texts: readonly (PrintedText | null | undefined)[]): boolean =>
    texts.some((one) => one?.text && isMine(one));
  const best = note
    .rowsFor(command)
    .map((row) => ({
      row,
      degree: saidIn([row.description]) ? 2 : saidIn(row.notes) ? 1 : 0,
      level: note.levelOf(command, row),
    }))
    .sort((a, b) => b.degree - a.degree || b.level - a.level)[0];
  const row = best?.row;
  if (command.description === null || command.descriptionOptional) {
    const isSpurious =
      command.description === null &&
      row?.description &&
      !saidIn([row.description]) &&
      !isAllowed(note, command, fromSame, row.description.text);
    if (isSpurious) {
      counts.words.spurious += 1;
      tell('words-spurious', command.line, command.raw, withWords(row));
    }
    return;
  }
  const isInStep = steps.some(({ step, task }) => saidIn([step.note, task.title]));
  const isTitle =
    row?.section.title &&
    !row.description &&
    right.some((text) => likeness(text, row.section.title?.text ?? '').dice >= 0.8);
  let is: 'right' | 'wrong' | 'none' | 'lost';
  if (best?.degree || isInStep) is = 'right';
  else if (isTitle) {
    is = 'right';
    counts.words.byTitle += 1;
  } else if (!row && steps.length === 0) is = 'lost';
  else if (row?.description?.text)
    is = isOwnStatement(note, command, row.description.text) ? 'none' : 'wrong';
  else is = 'none';
  counts.described.n += 1;
  counts.words.n += 1;
  counts.words[is] += 1;
  if (is === 'right' && fate !== 'lost' && fate !== 'altered') counts.described.endToEnd += 1;
  const wanted = `${command.raw}  {${command.description}}`;
  if (is === 'wrong' && row) tell('words-wrong', command.line, wanted, withWords(row));
  if (is === 'none') tell('words-none', command.line, wanted, row ? withWords(row) : 'step only');
}

const withWords = (row: Row): string => `${row.command}  {${row.description?.text ?? ''}}`;

/** Gives the test whether words are a command's: what resembles another command's words more is the other's. */
function ownWords(
  note: NoteOnPaper,
  command: Wanted,
  right: readonly string[],
): (text: PrintedText) => boolean {
  const key = (text: string): string => wordsOf(text).join(' ');
  const others = note.commands.filter(
    (other) =>
      other !== command &&
      !other.optional &&
      other.description &&
      !right.some((text) => key(text) === key(other.description ?? '')),
  );
  const linesOf = ({ descriptionLines = [], altLines = [] }: Wanted): readonly number[] => [
    ...descriptionLines,
    ...altLines,
  ];
  return ({ text, line }) => {
    if (!right.some((one) => isSameSentence(one, text))) return false;
    if (right.some((one) => standsWhollyIn(one, text))) return true;
    const nearest = Math.max(...right.map((one) => likeness(one, text).dice));
    const isFrom = (one: Wanted): boolean => line !== null && linesOf(one).includes(line);
    return !others.some(
      (other) =>
        likeness(other.description ?? '', text).dice > nearest && !(isFrom(command) && !isFrom(other)),
    );
  };
}

/** A statement about the command itself stands in the place of its description. */
function isOwnStatement({ gold }: NoteOnPaper, { index }: Wanted, text: string): boolean {
  return gold.owners
    .filter(({ owners }) => owners.some((owner) => owner.kind === 'command' && owner.command === index))
    .some((statement) => isSameSentence(statement.text, text));
}

/** Words that a command may have though the note describes it nowhere. */
function isAllowed(note: NoteOnPaper, command: Wanted, fromSame: readonly string[], text: string): boolean {
  if (fromSame.some((one) => isSameSentence(one, text))) return true;
  return note.gold.owners.some(
    ({ owners, text: statement }) =>
      owners.some(
        (owner) =>
          ('command' in owner && owner.command === command.index) ||
          ('commands' in owner && owner.commands.includes(command.index)),
      ) && isSameSentence(statement, text),
  );
}

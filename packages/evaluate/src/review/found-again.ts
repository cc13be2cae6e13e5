import { applyAnswer, applyApart, type Doubt, type Judge, readTopic } from '@cribnotes/core';
import { specs } from '@cribnotes/specs';
import { editNote, randomFrom } from './edit-note.ts';
import { readNote } from './review-note.ts';

/** Of answers whose line is still there after edits, how many are heard there, and how many elsewhere. */
export interface FoundAgain {
  readonly answers: number;
  readonly found: number;
  readonly wrong: number;
}

/** How many edits a note sees. */
export const EDITS = 15;

/**
 * Answers each doubt of a note, edits the note at random, and gives where the answers are heard then: as comments, or with
 * `apart` beside the note.
 */
export async function foundAgain(text: string, seed: number, apart: boolean): Promise<FoundAgain> {
  const doubts = (await readNote(text)).doubts.filter((doubt) =>
    doubt.choices.some(({ is, about }) => is && !about),
  );
  const lines = editNote(text, EDITS, randomFrom(seed));
  const heard = await heardAt(lines.map((line) => line.text).join('\n'), doubts, apart);
  const nows = doubts.map(({ span }) => lines.findIndex(({ was }) => was === span.start.line) + 1);
  const isHeard = nows.map((now, at) => heard[at] !== undefined && heard[at] === now);
  return {
    answers: nows.filter((now) => now > 0).length,
    found: isHeard.filter(Boolean).length,
    wrong: nows.filter((_, at) => heard[at] !== undefined && !isHeard[at]).length,
  };
}

/** The lines at which answers to doubts are heard, in the order of the doubts. */
async function heardAt(
  text: string,
  doubts: readonly Doubt[],
  apart: boolean,
): Promise<readonly (number | undefined)[]> {
  // It settles a line and changes nothing, so that all can be said at once.
  const choice = { key: 'right', says: '', is: 'right' };
  let note = text;
  let overrides = '';
  for (const doubt of doubts) {
    if (apart) overrides = applyApart(overrides, doubt, choice) ?? overrides;
    else note = applyAnswer(note, doubt, choice) ?? note;
  }
  const heard = new Map<number, number>();
  const look: Judge = (_, drafts) => {
    for (const { answered } of drafts)
      for (const [line, answers] of answered)
        for (const { span } of answers) heard.set(span.start.line, line);
    return [];
  };
  const file = { id: 'notes.md', bytes: new TextEncoder().encode(note) };
  await readTopic([file], { name: 'notes', specs, ...(apart ? { overrides } : {}) }, look);
  const lines = (apart ? overrides : note).split('\n');
  const own = lines.flatMap((line, at) => (/^(?:<!-- crib: read | {2}- words: )/.test(line) ? [at + 1] : []));
  // An entry of a list goes first that was written last.
  const inOrder = apart ? own.toReversed() : own;
  return inOrder.map((line) => heard.get(line));
}

/** Gives the sum over several notes. */
export function sumOf(all: readonly FoundAgain[]): FoundAgain {
  const sum = (of: (one: FoundAgain) => number): number => all.reduce((total, one) => total + of(one), 0);
  return {
    answers: sum((one) => one.answers),
    found: sum((one) => one.found),
    wrong: sum((one) => one.wrong),
  };
}

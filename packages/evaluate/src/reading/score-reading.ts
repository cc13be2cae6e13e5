import type { NeutralCommand, NeutralForm } from '@cribnotes/core';
import type { Gold, GoldCommand } from '../gold/annotation.ts';
import type { Fault, Tell } from '../paper/fault.ts';
import { ideasOf } from '../paper/idea-figures.ts';
import { likeness } from '../text/likeness.ts';
import { termKey } from '../text/terms.ts';
import { matchCommands } from './matching.ts';

/** Right, false and missed ones. */
export interface Hits {
  right: number;
  false: number;
  missed: number;
}

/** What is counted of what was read from a note. */
export interface ReadingCounts {
  /** Commands of a shell. */
  shell: Hits;
  /** Keys, lines for a program's own prompt and the like too. */
  allKinds: Hits;
  /** A wrong description is a false one and a missed one. */
  described: { right: number; wrong: number; spurious: number; missed: number };
  concepts: Hits & { defined: number };
  slips: { n: number; told: number; main: number; mainTold: number; elsewhere: number };
}

/** What was counted of a reading, and each fault. */
export interface ReadingScore {
  readonly counts: ReadingCounts;
  readonly faults: readonly Fault[];
}

/** Gives counts of nothing. */
export function noReadingCounts(): ReadingCounts {
  return {
    shell: { right: 0, false: 0, missed: 0 },
    allKinds: { right: 0, false: 0, missed: 0 },
    described: { right: 0, wrong: 0, spurious: 0, missed: 0 },
    concepts: { right: 0, false: 0, missed: 0, defined: 0 },
    slips: { n: 0, told: 0, main: 0, mainTold: 0, elsewhere: 0 },
  };
}

/** Scores what was read from a note, place by place, against its annotation. */
export function scoreReading(gold: Gold, read: NeutralForm): ReadingScore {
  const counts = noReadingCounts();
  const faults: Fault[] = [];
  const tell: Tell = (kind, line, text, got) => faults.push({ kind, line, text, got });
  countCommands(gold, read, counts, tell);
  countConcepts(gold, read, counts, tell);
  countSlips(gold, read, counts, tell);
  return { counts, faults };
}

function countCommands(gold: Gold, read: NeutralForm, counts: ReadingCounts, tell: Tell): void {
  const matches = matchCommands(gold.commands, read.commands);
  // Several keys of one line may be read as several commands.
  const keyLines = new Set(
    gold.commands
      .filter(({ kind }) => kind !== undefined)
      .flatMap(({ line, endLine = line }) =>
        Array.from({ length: endLine - line + 1 }, (_, at) => line + at),
      ),
  );
  for (const command of read.commands) {
    const wanted = matches.get(command);
    if (wanted === undefined) {
      if (keyLines.has(command.line)) continue;
      counts.shell.false += 1;
      counts.allKinds.false += 1;
      tell('read-false', command.line, null, command.raw);
      continue;
    }
    if (wanted.optional) continue;
    counts.allKinds.right += 1;
    if (wanted.kind === undefined) counts.shell.right += 1;
    countDescription(wanted, command, counts, tell);
  }
  const found = new Set(matches.values());
  for (const command of gold.commands) {
    if (command.optional || found.has(command)) continue;
    counts.allKinds.missed += 1;
    if (command.kind === undefined) counts.shell.missed += 1;
    tell('read-missed', command.line, command.raw, null);
  }
}

function countDescription(
  wanted: GoldCommand,
  { description }: NeutralCommand,
  counts: ReadingCounts,
  tell: Tell,
): void {
  const right = [wanted.description, ...(wanted.altDescriptions ?? [])].filter((text) => !!text);
  const isRight = right.some((text) => likeness(text ?? '', description ?? '').isAlike);
  const has = (description ?? '').trim() !== '';
  const of = `${wanted.raw}  {${wanted.description ?? ''}}`;
  if (isRight) {
    if (wanted.description) counts.described.right += 1;
  } else if (has) {
    const is = wanted.description ? 'wrong' : 'spurious';
    counts.described[is] += 1;
    tell(`read-words-${is}`, wanted.line, of, description);
  } else if (wanted.description && !wanted.descriptionOptional) {
    counts.described.missed += 1;
    tell('read-words-missed', wanted.line, of, null);
  }
}

function countConcepts(gold: Gold, read: NeutralForm, counts: ReadingCounts, tell: Tell): void {
  const keyOf = (term: string): string => termKey(term, gold.tool);
  const ideas = ideasOf(
    gold.concepts.map(({ altDefinitions, ...concept }) => concept),
    keyOf,
  );
  const found = new Set<object>();
  for (const [name, concepts] of Map.groupBy(read.concepts, ({ term }) => keyOf(term))) {
    if (name === '') continue;
    const idea = ideas.find(({ names }) => names.has(name));
    if (!idea) {
      counts.concepts.false += 1;
      tell('read-idea-false', concepts[0]?.line ?? null, name, concepts[0]?.definition ?? null);
      continue;
    }
    if (!idea.isRequired || found.has(idea)) continue;
    found.add(idea);
    counts.concepts.right += 1;
    const isDefined = concepts.some(({ definition }) =>
      idea.definitions.some((text) => likeness(text, definition).isAlike),
    );
    if (isDefined) counts.concepts.defined += 1;
  }
  for (const idea of ideas) {
    if (!idea.isRequired || found.has(idea)) continue;
    counts.concepts.missed += 1;
    tell('read-idea-missed', idea.line, idea.term, null);
  }
}

/** Counts the author's slips whose line has a diagnostic. */
function countSlips(gold: Gold, read: NeutralForm, counts: ReadingCounts, tell: Tell): void {
  const lines = new Set(read.diagnostics.map(({ line }) => line));
  for (const { line, why, minor } of gold.suspicious) {
    const isTold = lines.has(line) ? 1 : 0;
    counts.slips.n += 1;
    counts.slips.told += isTold;
    if (!minor) {
      counts.slips.main += 1;
      counts.slips.mainTold += isTold;
    }
    if (isTold === 0) tell('slip-missed', line, why, null);
  }
  counts.slips.elsewhere = [...lines].filter(
    (line) => !gold.suspicious.some((slip) => slip.line === line),
  ).length;
}

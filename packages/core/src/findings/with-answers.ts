import { anchorKey } from '../answers/anchor-words.ts';
import type { Answer } from '../answers/answer.ts';
import type { Decision } from '../answers/decision.ts';
import { findAnchor } from '../answers/find-anchor.ts';
import type { Statement } from '../lines/statement.ts';
import type { Vocabulary } from '../lines/vocabulary.ts';
import type { Finding } from './finding.ts';
import { inOtherWay } from './read-otherwise.ts';
import { pieceOf, thingsOf } from './things.ts';
import type { Unit } from './unit.ts';

/** What an author says that words of a note are. */
export interface Decided {
  readonly piece: { readonly line: number; readonly text: string };
  readonly words: Statement;
  readonly answer: Answer;
}

/** The units of a note as its author's answers want them. */
export interface AnsweredUnits {
  readonly units: readonly Unit[];
  /** What words are; claims come from it. */
  readonly decided: readonly Decided[];
  /** Answers whose words are nowhere, or may be in several places. */
  readonly unused: readonly Answer[];
  /** What was said about lines, by their numbers. */
  readonly answered: ReadonlyMap<number, readonly Answer[]>;
}

/** About words of any place, and settled before a note is cut into lines. */
const BEFORE: ReadonlySet<Decision['kind']> = new Set(['program', 'no program']);

/** Gives the units as the answers want them: the lines that are something else, and whose the sentences are. */
export function withAnswers(
  answers: readonly Answer[],
  units: readonly Unit[],
  vocabulary: Vocabulary,
): AnsweredUnits {
  const own = answers.filter(({ is }) => !BEFORE.has(is.kind));
  if (own.length === 0) return { units, decided: [], unused: [], answered: new Map() };
  const things = thingsOf(units);
  const unused: Answer[] = [];
  const decided: Decided[] = [];
  const answered = new Map<number, readonly Answer[]>();
  const changed = new Map<Unit, Unit>();
  for (const answer of own) {
    const thing = findAnchor(answer, things);
    if (thing === undefined) {
      unused.push(answer);
      continue;
    }
    answered.set(thing.line, [...(answered.get(thing.line) ?? []), answer]);
    const now = changed.get(thing.unit) ?? thing.unit;
    const other = inOtherWay(now, thing, answer.is, vocabulary);
    changed.set(thing.unit, other.unit);
    const said = other.thing && pieceOf(other.thing);
    if (said && isAboutWords(answer)) decided.push({ ...said, answer });
  }
  const now = units.map((unit) => changed.get(unit) ?? unit);
  const commands = new Set(now.flatMap(({ findings }) => findings.flatMap(namesOf)));
  const isOwned = ({ is }: Answer): boolean => !('of' in is) || commands.has(anchorKey(is.of));
  return {
    units: now,
    decided: decided.filter(({ answer }) => isOwned(answer)),
    unused: [...unused, ...own.filter((answer) => !unused.includes(answer) && !isOwned(answer))],
    answered,
  };
}

const namesOf = ({ raw, found }: Finding): readonly string[] => [anchorKey(raw), anchorKey(found.text)];

/** True where the answer says whose words are, or that nobody wants them. */
const isAboutWords = ({ is }: Answer): boolean =>
  is.kind === 'sentence' ||
  is.kind === 'note' ||
  is.kind === 'about' ||
  is.kind === 'defines' ||
  is.kind === 'section' ||
  is.kind === 'nothing';

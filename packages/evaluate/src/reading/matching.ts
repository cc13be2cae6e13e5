import type { NeutralCommand } from '@cribnotes/core';
import type { GoldCommand } from '../gold/annotation.ts';
import { likeness } from '../text/likeness.ts';
import { pathKey, rawKey } from './raw-key.ts';

/** A command of the annotation with its spellings. */
interface Wanted {
  readonly command: GoldCommand;
  readonly raw: string;
  readonly paths: ReadonlySet<string>;
}

/** A command that was read with its spellings. */
interface Read {
  readonly command: NeutralCommand;
  readonly raw: string;
  readonly path: string;
}

/** Which read command is which of the annotation. */
export type Matches = ReadonlyMap<NeutralCommand, GoldCommand>;

/** When two may be one, and how far they are from it. */
interface Phase {
  readonly fits: (wanted: Wanted, read: Read) => boolean;
  readonly distance: (wanted: Wanted, read: Read) => number;
}

const linesBetween = ({ line, endLine = line }: GoldCommand, at: number): number =>
  at < line ? line - at : at > endLine ? at - endLine : 0;

const isSameText = (wanted: Wanted, read: Read): boolean => read.raw !== '' && wanted.raw === read.raw;
const isOnLine = (wanted: Wanted, { command }: Read): boolean =>
  linesBetween(wanted.command, command.line) === 0;
const byLines = (wanted: Wanted, { command }: Read): number => linesBetween(wanted.command, command.line);

/** The surest first: the text on its line, the program on its line, the text near by, the text anywhere. */
const phases: readonly Phase[] = [
  { fits: (wanted, read) => isSameText(wanted, read) && isOnLine(wanted, read), distance: () => 0 },
  {
    fits: (wanted, read) => read.path !== '' && isOnLine(wanted, read) && wanted.paths.has(read.path),
    distance: (wanted, read) => 1 - likeness(wanted.raw, read.raw).dice,
  },
  { fits: (wanted, read) => isSameText(wanted, read) && byLines(wanted, read) <= 3, distance: byLines },
  { fits: isSameText, distance: byLines },
];

/** Says which command of the annotation each read one is; each is matched at most once. */
export function matchCommands(wanted: readonly GoldCommand[], read: readonly NeutralCommand[]): Matches {
  const ours = wanted.map((command) => ({
    command,
    raw: rawKey(command.raw),
    paths: new Set([command.canonical, ...(command.canonicalAlt ?? [])].map(pathKey)),
  }));
  const theirs = read.map((command) => ({
    command,
    raw: rawKey(command.raw),
    path: pathKey(command.canonical),
  }));
  const matches = new Map<NeutralCommand, GoldCommand>();
  const taken = new Set<GoldCommand>();
  for (const { fits, distance } of phases) {
    const pairs = ours
      .filter((one) => !taken.has(one.command))
      .flatMap((one) =>
        theirs
          .filter((other) => !matches.has(other.command) && fits(one, other))
          .map((other) => ({ one, other, rank: [distance(one, other), ...tieBreaks(one, other)] })),
      )
      .sort((a, b) => firstDifference(a.rank, b.rank));
    for (const { one, other } of pairs) {
      if (taken.has(one.command) || matches.has(other.command)) continue;
      taken.add(one.command);
      matches.set(other.command, one.command);
    }
  }
  return matches;
}

function tieBreaks({ command }: Wanted, { command: read }: Read): readonly number[] {
  const isAlike =
    command.description && read.description && likeness(command.description, read.description).isAlike;
  return [command.optional ? 1 : 0, isAlike ? 0 : 1];
}

function firstDifference(one: readonly number[], other: readonly number[]): number {
  return one.map((value, at) => value - (other[at] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

import type { PrintedForm, PrintedRow } from '@cribnotes/core';
import type { Gold, GoldCommand } from '../gold/annotation.ts';
import { keysKey } from '../lines/keys.ts';
import { lineLevel } from '../lines/line-level.ts';
import { hasKnownNames } from '../lines/other-names.ts';
import { programOf } from '../lines/same-thing.ts';
import { tidy } from '../lines/tidy.ts';
import { Level } from '../lines/word.ts';
import { likeness } from '../text/likeness.ts';
import { slipsBetween } from '../text/spelling.ts';

/** A section on paper. */
export type Section = PrintedForm['groups'][number];
/** A task on paper, and one of its steps. */
export type Task = PrintedForm['tasks'][number];
export type Step = Task['steps'][number];

/** A row on paper with the section that it stands in. */
export interface Row extends PrintedRow {
  readonly section: Section;
}

/** A command of the annotation. */
export interface Wanted extends GoldCommand {
  readonly index: number;
  readonly end: number;
}

/** How a row stands to a command, and by what: its line, its example, another name, or only the place in the note. */
export interface Standing {
  readonly row: Row;
  readonly level: number;
  readonly by: 'row' | 'example' | 'alias' | 'place' | null;
  readonly isOnLine: boolean;
}

/** A step that shows a command. */
export interface StepStanding {
  readonly task: Task;
  readonly step: Step;
  readonly level: number;
}

/** A note's annotation beside what stands on paper, with all that several figures ask. */
export interface NoteOnPaper {
  readonly gold: Gold;
  readonly printed: PrintedForm;
  readonly commands: readonly Wanted[];
  readonly rows: readonly Row[];
  levelOf(command: Wanted, row: Row): number;
  /** What the line of a command should have been, where the author slipped. */
  slipsOf(command: Wanted): readonly string[] | undefined;
  /** All rows that stand for a command in some way. */
  standings(command: Wanted): readonly Standing[];
  /** The rows that are taken for it: those of its line, else exact ones, else others. */
  rowsFor(command: Wanted): readonly Row[];
  stepsFor(command: Wanted): readonly StepStanding[];
  commandsOf(row: Row): readonly Wanted[];
}

/** Whether two ranges of lines have one in common; a range without a line touches nothing. */
export const touches = (from: number | null, to: number | null, first: number, last: number): boolean =>
  from !== null && to !== null && from <= last && first <= to;

/** Lays a note's annotation beside what stands on paper. */
export function noteOnPaper(gold: Gold, printed: PrintedForm): NoteOnPaper {
  const commands = gold.commands.map((command, index) => ({
    ...command,
    index,
    end: command.endLine ?? command.line,
  }));
  const rows = printed.groups.flatMap((section) => section.rows.map((row) => ({ ...row, section })));
  const texts = new Map(rows.map((row) => [row, textsOf(row)]));
  const slips = new Map(commands.map((command) => [command, slipsOn(gold, command)]));
  const slipsOf = (command: Wanted): readonly string[] | undefined => slips.get(command);
  const isOnLine = (row: Row, { line, end }: Wanted): boolean =>
    row.lines.some((at) => at >= line && at <= end);

  const levels = new Map<Wanted, Map<Row, Pick<Standing, 'level' | 'by'>>>();
  const bestOf = (command: Wanted, row: Row): Pick<Standing, 'level' | 'by'> => {
    const ofCommand = levels.get(command) ?? new Map<Row, Pick<Standing, 'level' | 'by'>>();
    levels.set(command, ofCommand);
    const before = ofCommand.get(row);
    if (before !== undefined) return before;
    let best: Pick<Standing, 'level' | 'by'> = { level: Level.no, by: null };
    for (const { text, by } of texts.get(row) ?? []) {
      const level = lineLevel(command, text, slipsOf(command));
      if (level > best.level) best = { level, by };
    }
    ofCommand.set(row, best);
    return best;
  };

  const besides = (command: Wanted): readonly Wanted[] =>
    commands.filter((other) => other !== command && other.end >= command.line && other.line <= command.end);
  /** A row that was made of the command's line and says something else. */
  const isMadeOf = (command: Wanted, row: Row): boolean =>
    isSimilar(command, row, besides(command).length === 0) &&
    !besides(command).some((other) => bestOf(other, row).level > Level.no && isOnLine(row, other));
  const related = new Map(
    commands.map((command) => [
      command,
      rows.flatMap((row): Standing[] => {
        const { level, by } = bestOf(command, row);
        const onLine = isOnLine(row, command);
        if (level > Level.no) return [{ row, level, by, isOnLine: onLine }];
        if (onLine && isMadeOf(command, row)) return [{ row, level, by: 'place', isOnLine: true }];
        return [];
      }),
    ]),
  );
  const standings = (command: Wanted): readonly Standing[] => related.get(command) ?? [];
  return {
    gold,
    printed,
    commands,
    rows,
    slipsOf,
    standings,
    levelOf: (command, row) => bestOf(command, row).level,
    rowsFor: (command) => takenRows(standings(command)),
    stepsFor: (command) =>
      printed.tasks.flatMap((task) =>
        task.steps
          .map((step) => ({ task, step, level: lineLevel(command, step.command, slipsOf(command)) }))
          .filter(({ level }) => level > Level.no),
      ),
    commandsOf: (row) => commands.filter((command) => standings(command).some((one) => one.row === row)),
  };
}

/** What a row says, in every spelling in which it can be read. */
function textsOf(row: Row): readonly { text: string; by: Standing['by'] }[] {
  const head = row.command.split(/\s+/);
  return [
    { text: row.command, by: 'row' },
    ...row.examples.map((text) => ({ text, by: 'example' as const })),
    ...row.aliases
      .filter((alias) => !hasKnownNames(alias.split(' ')[0] ?? ''))
      .flatMap((alias) =>
        [1, 2, 3]
          .filter((count) => count <= head.length)
          .map((count) => ({ text: [alias, ...head.slice(count)].join(' '), by: 'alias' as const })),
      ),
  ];
}

function slipsOn({ suspicious }: Gold, { line, end }: Wanted): readonly string[] | undefined {
  const slips = Array.from({ length: end - line + 1 }, (_, at) => line + at).flatMap((at) =>
    suspicious.filter((slip) => slip.line === at).map(({ expected }) => expected ?? ''),
  );
  return slips.length > 0 ? slips : undefined;
}

/** Whether a row looks as if it was made of a command. */
function isSimilar(command: Wanted, row: Row, isAlone: boolean): boolean {
  if (command.kind === 'key') {
    const dice = likeness(keysKey(command.raw), keysKey(row.command)).dice;
    return dice >= 0.5 || (row.kind === 'keys' && isAlone);
  }
  const written = tidy(command.raw);
  const [ours, theirs] = [programOf(written), programOf(row.command)];
  if (ours === theirs && ours !== '') return true;
  if (slipsBetween(ours, theirs) <= 1 && ours.length > 3) return true;
  return (
    likeness(written, row.command).dice >= 0.4 ||
    row.examples.some((example) => likeness(written, example).dice >= 0.6)
  );
}

function takenRows(standings: readonly Standing[]): readonly Row[] {
  const kinds: readonly ((one: Standing) => boolean)[] = [
    ({ isOnLine }) => isOnLine,
    ({ level }) => level === Level.exact,
    ({ level }) => level > Level.no,
  ];
  const taken = kinds.map((is) => standings.filter(is)).find((found) => found.length > 0) ?? [];
  return taken.map(({ row }) => row);
}

import { lineLevel } from '../lines/line-level.ts';
import { tidy } from '../lines/tidy.ts';
import { Level } from '../lines/word.ts';
import type { PaperCounts } from './counts.ts';
import type { Tell } from './fault.ts';
import type { NoteOnPaper, StepStanding, Wanted } from './note-on-paper.ts';

/** What became of a command's text: as written, with other placeholders, something else, or nothing. */
export type TextFate = 'exact' | 'general' | 'altered' | 'lost';

/** Counts what became of the text of a command, and gives it. */
export function countCommand(
  note: NoteOnPaper,
  command: Wanted,
  steps: readonly StepStanding[],
  counts: PaperCounts,
  tell: Tell,
): TextFate {
  const standings = note.standings(command);
  const best = Math.max(
    Level.no,
    ...standings.map(({ level }) => level),
    ...steps.map(({ level }) => level),
    ...fileLevels(note, command),
  );
  const bests = best > Level.no ? standings.filter(({ level }) => level === best) : [];
  const made = standings.filter(({ level, isOnLine }) => isOnLine && level === Level.no);
  const fate: TextFate =
    best === Level.exact
      ? 'exact'
      : best === Level.general
        ? 'general'
        : made.length > 0
          ? 'altered'
          : 'lost';
  counts.commands.n += 1;
  counts.commands[fate] += 1;
  const { line, raw } = command;
  if (command.kind === undefined && bests.length > 0 && bests.every(({ row }) => row.kind === 'keys')) {
    counts.rows.kind += 1;
    tell('row-kind', line, raw, 'drawn as keys to press');
  }
  if (fate === 'altered') tell('altered', line, raw, made.map(({ row }) => row.command).join(' | '));
  if (fate === 'lost') {
    const mention = mentionOf(note, raw);
    if (mention !== undefined) counts.places.inProse += 1;
    tell('lost', line, raw, mention === undefined ? null : `stands in a sentence: ${mention.slice(0, 100)}`);
  }
  if (best > Level.no && !bests.some(({ by }) => by === 'row'))
    counts.places[bests.length > 0 ? 'asExample' : 'inTask'] += 1;
  return fate;
}

/** A line of a file on paper stands for a command where it is the same. */
function fileLevels({ printed }: NoteOnPaper, command: Wanted): number[] {
  if (command.kind !== undefined) return [];
  return printed.snippets
    .flatMap(({ lines }) => lines)
    .map((line) => lineLevel(command, line))
    .filter((level) => level === Level.exact);
}

/** The sentence on paper in which a command stands. */
function mentionOf({ printed, rows }: NoteOnPaper, raw: string): string | undefined {
  const flat = tidy(raw).replace(/\s+/g, ' ');
  if (flat.length <= 3) return undefined;
  const texts = [
    ...rows.flatMap(({ description, notes, glosses }) => [description, ...notes, ...glosses]),
    ...printed.concepts.flatMap(({ term, definition, facts }) => [
      definition && { text: `${term} ${definition.text}` },
      ...facts,
    ]),
    ...printed.tasks.flatMap(({ title, steps }) => [title, ...steps.map((step) => step.note)]),
    ...printed.groups.flatMap(({ title, notes }) => [title, ...notes]),
  ];
  return texts
    .flatMap((one) => (one ? [one.text.replace(/`/g, '').replace(/\s+/g, ' ')] : []))
    .find((text) => text.includes(flat));
}

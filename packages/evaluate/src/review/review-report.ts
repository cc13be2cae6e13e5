import { type ReviewedNote, STOPS, type WrongAfter } from './review-note.ts';

/** A note with more commands than this takes more than two minutes. */
const SMALL = 60;

type Figure = 'rows' | 'statements' | 'lost';
const FIGURES: readonly Figure[] = ['rows', 'statements', 'lost'];

/** Gives what is wrong on paper after some answers, of all notes and of those that are not large. */
export function totalsTable(notes: readonly ReviewedNote[]): string {
  const small = notes.filter(({ note }) => note.gold.commands.length <= SMALL);
  return [
    part(`all ${notes.length} notes`, notes),
    part(`${small.length} notes of ${SMALL} commands at most`, small),
  ].join('\n');
}

function part(name: string, notes: readonly ReviewedNote[]): string {
  const sum = (stop: number, figures: readonly Figure[]): number =>
    notes.reduce(
      (total, { after }) => total + figures.reduce((all, figure) => all + at(after, stop)[figure], 0),
      0,
    );
  const line = (title: string, figures: readonly Figure[]): string => {
    const first = sum(0, figures);
    const cells = STOPS.map((stop) => {
      const now = sum(stop, figures);
      const gone = first === 0 ? '' : ` (${Math.round((100 * (first - now)) / first)} % gone)`;
      return `${now}${stop === 0 ? '' : gone}`.padEnd(16);
    });
    return `  ${title.padEnd(30)}${cells.join('')}`;
  };
  const again = notes.reduce((total, note) => total + note.again, 0);
  const asked = notes.reduce((total, { answered }) => total + answered.length, 0);
  return [
    name,
    `  ${'after answers'.padEnd(30)}${STOPS.map((stop) => String(stop).padEnd(16)).join('')}`,
    line('wrong rows', ['rows']),
    line('wrong statements', ['statements']),
    line('wrong rows and statements', ['rows', 'statements']),
    line('lost or without words', ['lost']),
    line('wrong or lost', FIGURES),
    `  ${asked} questions, ${again} of the answered ones asked again`,
  ].join('\n');
}

function at(after: readonly WrongAfter[], stop: number): WrongAfter {
  return after.find(({ answers }) => answers === stop) ?? (after.at(-1) as WrongAfter);
}

/** Gives a line for each note. */
export function notesTable(notes: readonly ReviewedNote[]): string {
  return notes
    .map(({ note, after, answered }) => {
      const cells = STOPS.map((stop) => {
        const { rows, statements, lost } = at(after, stop);
        return `${rows}+${statements}+${lost}`.padEnd(10);
      });
      return `${note.name.padEnd(42)}${String(note.gold.commands.length).padStart(4)} commands  ${cells.join('')}${answered.length} asked`;
    })
    .join('\n');
}

/** Gives how often a question was worth asking, by its rule and how doubtful it seemed. */
export function rulesTable(notes: readonly ReviewedNote[]): string {
  const all = notes.flatMap(({ answered }) => answered);
  return [...Map.groupBy(all, ({ doubt }) => `${doubt.rule} ${doubt.doubt.toFixed(2)}`)]
    .map(([name, some]) => {
      const known = some.filter(({ answer }) => answer !== undefined);
      const right = known.filter(({ doubt, answer }) => {
        const proposed = doubt.choices.find(({ key }) => key === doubt.proposal);
        return proposed !== undefined && (proposed.key === answer || proposed.is === answer);
      });
      return `${name.padEnd(28)}${some.length} asked, ${known.length} answered, ${known.length - right.length} of them otherwise`;
    })
    .sort()
    .join('\n');
}

import type { GoldHeading, GoldStatement, Owner } from '../gold/annotation.ts';
import { lineLevel } from '../lines/line-level.ts';
import { Level } from '../lines/word.ts';
import { isSameTitle, termKey } from '../text/terms.ts';
import { headingsOver, type LabelLine } from './around.ts';
import { judgeRow } from './judge-row.ts';
import { type NoteOnPaper, type Row, type Section, type Step, type Task, touches } from './note-on-paper.ts';
import type { Place } from './place.ts';
import { fromBest, type Verdict } from './verdict.ts';

/** What stands around a statement in its note. */
interface Around {
  readonly statement: GoldStatement;
  readonly headings: readonly GoldHeading[];
  readonly labels: readonly LabelLine[];
}

/** Judges a place of a statement; any of its owners is right. */
export function judge(
  note: NoteOnPaper,
  statement: GoldStatement,
  place: Place,
  labels: readonly LabelLine[],
): Verdict {
  const around = { statement, headings: headingsOver(note.gold, statement.line), labels };
  const verdicts = statement.owners.map((owner) => judgeOwner(note, owner, place, around));
  return fromBest.find((verdict) => verdicts.includes(verdict)) ?? 'wrong';
}

function judgeOwner(note: NoteOnPaper, owner: Owner, place: Place, around: Around): Verdict {
  const { spot } = place;
  if (owner.kind === 'nothing') return 'safe';
  if (owner.kind === 'group')
    return spot.kind === 'title' ? 'right' : spot.kind === 'term' ? 'safe' : 'wrong';
  switch (spot.kind) {
    case 'summary':
    case 'link':
      return owner.kind === 'section' ? 'right' : 'safe';
    case 'description':
    case 'note':
    case 'gloss':
      return judgeRow(note, owner, place, spot.row, around.headings.at(-1));
    case 'title':
      return judgeTitle(note, owner, around.statement, spot.section);
    case 'section-note':
      return judgeSectionNote(note, owner, around, spot.section);
    case 'term':
    case 'definition':
    case 'fact':
      return judgeIdea(note, owner, around, spot);
    case 'task':
      return judgeTask(note, owner, around, spot.task, undefined);
    case 'step':
      return judgeTask(note, owner, around, spot.task, spot.step);
    case 'snippet':
    case 'remark': {
      const { line, endLine = line } = around.statement;
      const isNear = touches(spot.snippet.fromLine, spot.snippet.toLine, line - 3, endLine + 3);
      return isNear ? 'safe' : 'wrong';
    }
  }
}

const isUnder = ({ headings }: Around, title: string | undefined): boolean =>
  title !== undefined && headings.some(({ text }) => isSameTitle(text, title));

const rowsOf = (note: NoteOnPaper, index: number): readonly Row[] => note.rowsFor(note.commands[index]!);

/** A statement that became a title is right over its owner's rows alone. */
function judgeTitle(note: NoteOnPaper, owner: Owner, { owners }: GoldStatement, section: Section): Verdict {
  if (owner.kind === 'section') return 'right';
  if (owner.kind === 'concept') return 'safe';
  const indices =
    owner.kind === 'task'
      ? owner.commands
      : owner.kind === 'command'
        ? owners.flatMap((one) => ('command' in one && one.command !== undefined ? [one.command] : []))
        : 'command' in owner && owner.command !== undefined
          ? [owner.command]
          : [];
  const owned = indices.flatMap((index) => rowsOf(note, index));
  if (owned.length === 0) return 'safe';
  const inside = note.rows.filter((row) => row.section === section);
  if (inside.length > 0 && inside.every((row) => owned.includes(row))) return 'right';
  return inside.some((row) => owned.includes(row)) ? 'safe' : 'wrong';
}

function judgeSectionNote(note: NoteOnPaper, owner: Owner, around: Around, section: Section): Verdict {
  const title = section.title?.text;
  const heading = around.headings.at(-1);
  if (owner.kind === 'section') {
    if (heading === undefined) return section === note.printed.groups[0] || !title ? 'right' : 'safe';
    if (title !== undefined && isSameTitle(heading.text, title)) return 'right';
    return isUnder(around, title) ? 'safe' : 'wrong';
  }
  if (isUnder(around, title)) return 'safe';
  const index = 'command' in owner ? owner.command : undefined;
  return index !== undefined && rowsOf(note, index).some((row) => row.section === section) ? 'safe' : 'wrong';
}

/** A box of an idea may be the idea's, or what became of a section or of a label of the author. */
function judgeIdea(
  { gold }: NoteOnPaper,
  owner: Owner,
  { statement, headings, labels }: Around,
  { kind, concept }: Extract<Place['spot'], { kind: 'term' | 'definition' | 'fact' }>,
): Verdict {
  const key = (text: string): string => termKey(text, gold.tool);
  const terms = [concept.term, ...concept.aliases].map(key);
  const isNote = terms.includes('note');
  if (owner.kind === 'concept' && !isNote) {
    const named = gold.concepts.filter(({ term }) => term === owner.term);
    const names = named.flatMap(({ term, aliases = [] }) => [term, ...aliases]).map(key);
    if ((names.length > 0 ? names : [key(owner.term)]).some((name) => terms.includes(name))) return 'right';
  }
  if (kind === 'term') return owner.kind === 'section' ? 'right' : 'safe';
  const heading = headings.at(-1);
  const isHeaded =
    headings.some(({ text }) => terms.includes(key(text))) || (headings.length === 0 && isNote);
  if (isHeaded) {
    const isOwn = heading === undefined || terms.includes(key(heading.text));
    return owner.kind === 'section' && isOwn ? 'right' : 'safe';
  }
  const [label, ...others] = labels.filter(({ term }) => terms.includes(term));
  const isLabelled =
    label && others.length === 0 && label.line <= statement.line && label.line > (heading?.line ?? 0);
  if (isLabelled) return 'safe';
  return terms.some((term) => term !== '' && ` ${key(statement.text)} `.startsWith(` ${term} `))
    ? 'safe'
    : 'wrong';
}

function judgeTask(
  note: NoteOnPaper,
  owner: Owner,
  around: Around,
  task: Task,
  step: Step | undefined,
): Verdict {
  const steps = step ? [step] : task.steps;
  const has = (index: number): boolean => {
    const command = note.commands[index]!;
    return steps.some((one) => lineLevel(command, one.command, note.slipsOf(command)) > Level.no);
  };
  switch (owner.kind) {
    case 'task': {
      const count = owner.commands.filter(has).length;
      return count * 2 >= owner.commands.length || (step && count > 0) ? 'right' : 'wrong';
    }
    case 'command': {
      if (has(owner.command) && (step || task.steps.length === 1)) return 'right';
      const all = around.statement.owners.flatMap((one) =>
        'command' in one && one.command !== undefined ? [one.command] : [],
      );
      return !step && all.length > 1 && all.every(has) ? 'right' : 'wrong';
    }
    case 'section':
      return isUnder(around, task.group) || isUnder(around, task.title.text) ? 'safe' : 'wrong';
    case 'flag':
    case 'part':
      return owner.command !== undefined && has(owner.command) ? 'right' : 'wrong';
    case 'concept':
    case 'group':
    case 'nothing':
      return 'wrong';
  }
}

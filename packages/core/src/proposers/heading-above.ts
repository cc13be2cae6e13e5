import type { Proposal } from '../claims/claim.ts';
import type { FoundNote } from '../claims/note-draft.ts';
import type { Proposer } from '../claims/proposer.ts';
import type { Verdicts } from '../claims/verdicts.ts';
import type { LineCall } from '../commands/line-call.ts';
import { headingDefinitions } from '../concepts/heading-definition.ts';
import { isTask } from '../concepts/task.ts';
import type { Finding } from '../findings/finding.ts';
import { headingStatement } from '../findings/from-heading.ts';
import type { HeadingUnit, Unit } from '../findings/unit.ts';
import { anyOf } from '../languages/alternatives.ts';
import { isExampleLabel, POINTS_BACK } from '../lines/cues.ts';
import { part, type Statement } from '../lines/statement.ts';
import { findNeeds, type Need } from '../pairing/need.ts';
import { isOneCommand } from '../pairing/one-command.ts';
import { FURTHEST } from '../pairing/reach.ts';

/** How sure a heading is: less than any sentence. */
const BY_HEADING = 0.55;

/** How many words of a heading still name one task. */
const LONGEST_TASK = 22;

/** A single word that names an activity: "Conexión", "Подключение". */
const ACTIVITY = new RegExp(`^(?=\\p{L}{6,}$).*(?:${anyOf('cues', 'activity')})$`, 'iu');

/** A single word that names a chapter of notes: it is said over anything. */
const CHAPTER = new RegExp(`^(?:${anyOf('cues', 'chapter')})`, 'iu');

/** A heading that only names an option. */
const NAMES_FLAG = new RegExp(
  `^\`?(?:(?:${anyOf('grammar', 'option')})s?\\s+)?--?\\w|\\s--?\\w[\\w-]*\`?$`,
  'iu',
);

/** True for a heading that says what is done below it. */
function namesTask(title: string): boolean {
  if (isExampleLabel(title) || POINTS_BACK.test(title)) return false;
  // Chinese writes no blanks between words.
  const words = /\p{Script=Han}{3,}/u.test(title) ? 2 : title.split(/\s+/).length;
  return words === 1 ? ACTIVITY.test(title) && !CHAPTER.test(title) : words <= LONGEST_TASK;
}

/** "2. To list the pods" without its number. */
function withoutNumber(statement: Statement): Statement {
  const number = /^\(?\d+(\.\d+)*[.)]\s+/.exec(statement.text)?.[0] ?? '';
  return number === '' ? statement : part(statement, number.length);
}

export const headingAbove: Proposer = {
  id: 'heading-above',
  claims: 'A heading that says what is done describes the one command below it, where no sentence does.',
  does: [
    { note: '## List all containers\n\n    docker ps -a\n', claims: ['List all containers → docker ps -a'] },
  ],
  doesNot: [
    '## Containers\n\n    docker ps -a\n',
    '## List all containers\n\n    docker ps -a # lists them\n',
  ],
  propose: (note, decided) =>
    findNeeds(note.units, decided).flatMap((need) => {
      const claim = headingOf(need, note, decided);
      return claim ? [claim] : [];
    }),
};

function headingOf(need: Need, { units, calls }: FoundNote, decided: Verdicts): Proposal | undefined {
  const heading = need.unit.kind === 'heading' ? undefined : unitAbove(need, units);
  if (heading === undefined || !need.first) return undefined;
  if (need.findings.length > 1 && !isOneCommand(need, calls)) return undefined;
  const own = headingStatement(heading.block);
  const parent = heading.block.headings.at(-1);
  // "-p: ports" only names a flag; the larger heading says what is done.
  const title = parent && NAMES_FLAG.test(own.text) ? headingStatement(parent) : own;
  const statement = withoutNumber(title);
  if (!namesTask(statement.text)) return undefined;
  // A heading over several commands names what they are about, unless it says what is to be done.
  const says = need.place.items.length === 0 && (isTask(statement.text) || /[?？]$/.test(statement.text));
  if (!says && !isAlone(heading, units, calls)) return undefined;
  const said = heading.findings.map((finding) => decided.descriptionOf(finding));
  if (said.includes(undefined)) return undefined;
  if (headingDefinitions(units, calls).has(heading)) return undefined;
  const [first] = said;
  const confidence = first?.confidence ?? BY_HEADING;
  return {
    kind: 'description',
    owners: need.findings,
    how: first?.how ?? 'heading',
    shared: first?.shared ?? need.findings.length > 1,
    confidence,
    piece: heading.block.title,
    words: first?.pieces ?? [statement],
    // It stands over all that is below it.
    besides: true,
    score: confidence,
    reasons: [{ cue: 'is the heading above it', weight: confidence }],
  };
}

/** True where all that is shown under a heading is one command. */
function isAlone(
  heading: HeadingUnit,
  units: readonly Unit[],
  calls: ReadonlyMap<Finding, LineCall>,
): boolean {
  const shown = new Set<string>();
  for (let i = units.indexOf(heading) + 1; i < units.length && units[i]?.kind !== 'heading'; i++) {
    for (const finding of units[i]?.findings ?? [])
      if (finding.role === 'entry') shown.add(calls.get(finding)?.call.canonical.join(' ') ?? finding.raw);
    if (shown.size > 1) return false;
  }
  return true;
}

/** The heading directly above a need. */
function unitAbove(need: Need, units: readonly Unit[]): HeadingUnit | undefined {
  const list = need.place.items.at(-1)?.list;
  for (let i = need.at - 1; i >= Math.max(0, need.at - FURTHEST); i--) {
    const unit = units[i] as Unit;
    if (unit.kind === 'heading') return unit;
    if (
      unit.kind === 'text' &&
      (isExampleLabel(unit.statement.text) ||
        (list !== undefined && unit.block.items.some((item) => item.list === list)))
    )
      continue;
    return undefined;
  }
  return undefined;
}

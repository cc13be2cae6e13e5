import type { LineCall } from '../commands/line-call.ts';
import type { Finding } from '../findings/finding.ts';
import { headingStatement } from '../findings/from-heading.ts';
import type { HeadingUnit, Unit } from '../findings/unit.ts';
import { isExampleLabel, POINTS_BACK } from '../lines/cues.ts';
import { part, type Statement } from '../lines/statement.ts';
import type { Need } from './need.ts';
import { isOneCommand } from './one-command.ts';
import { FURTHEST } from './reach.ts';

/** How many words of a heading still name one task. */
const LONGEST_TASK = 22;

/** A single word that names an activity: "Conexión", "Подключение". */
const ACTIVITY =
  /^(?=\p{L}{6,}$).*(ing|ung|ción|sión|ção|são|tion|sion|ment|ение|ание|ация|leme|lama|mek|mak)$/iu;

/** A single word that names a chapter of notes: it is said over anything. */
const CHAPTER =
  /^(docu|einf|introd?|presenta|конфиг|config|orient|explan|erkl|beschreib|descri|опис|приме|замеч|note)/iu;

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

/** What stands beside a command only as words about its parts, or as the heading above it. */
export function fallBack(need: Need, units: readonly Unit[], calls: ReadonlyMap<Finding, LineCall>): void {
  if (need.unit.kind === 'text' && need.unit.reading.kind === 'entries' && need.unit.reading.rest) {
    const { rest } = need.unit.reading;
    for (const finding of need.findings)
      finding.description = { pieces: [rest], how: 'inline', shared: false, confidence: 0.6 };
    return;
  }
  const heading = need.unit.kind === 'heading' ? undefined : headingAbove(need, units);
  if (heading === undefined || (need.findings.length > 1 && !isOneCommand(need, calls)) || !need.first)
    return;
  // A heading over several commands in a list names what they are about.
  if (need.place.items.length > 0 && !isAlone(heading, units, calls)) return;
  const own = headingStatement(heading.block);
  const parent = heading.block.headings.at(-1);
  // "-p: ports" only names a flag; the larger heading says what is done.
  const title =
    parent && /^`?(flags?\s+|opção\s+|option\s+)?--?\w|\s--?\w[\w-]*`?$/iu.test(own.text)
      ? headingStatement(parent)
      : own;
  const statement = withoutNumber(title);
  if (!namesTask(statement.text)) return;
  if (heading.findings.some((f) => f.description === undefined)) return;
  heading.use = 'description';
  for (const finding of need.findings) {
    const own = heading.findings[0]?.description;
    finding.description = own ?? {
      pieces: [statement],
      how: 'heading',
      shared: need.findings.length > 1,
      confidence: 0.55,
    };
  }
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
function headingAbove(need: Need, units: readonly Unit[]): HeadingUnit | undefined {
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

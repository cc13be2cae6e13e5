import type { LineCall } from '../commands/line-call.ts';
import type { Finding } from '../findings/finding.ts';
import { headingStatement } from '../findings/from-heading.ts';
import type { HeadingUnit, Unit } from '../findings/unit.ts';
import { definedByForm, type NamedLine } from './defined-by-form.ts';
import { isOtherScript, nameCues } from './name-cues.ts';
import { termId } from './term.ts';
import { type Cue, REFUSED, THRESHOLD, weigh } from './term-weights.ts';
import { wordsCues } from './words-cues.ts';

/** Gives the definitions that headings are: "chart - a bundle of templates", "pvc - persistent volume claim". */
export function headingDefinitions(
  units: readonly Unit[],
  calls: ReadonlyMap<Finding, LineCall>,
): ReadonlyMap<HeadingUnit, NamedLine> {
  const found = known.get(units) ?? readHeadings(units, calls);
  known.set(units, found);
  return found;
}

/** Each command without words asks. */
const known = new WeakMap<readonly Unit[], ReadonlyMap<HeadingUnit, NamedLine>>();

function readHeadings(
  units: readonly Unit[],
  calls: ReadonlyMap<Finding, LineCall>,
): ReadonlyMap<HeadingUnit, NamedLine> {
  const lines = units.flatMap((unit, at) => {
    if (unit.kind !== 'heading' || unit.findings.length > 0 || at === 0) return [];
    const line = definedByForm(headingStatement(unit.block), true);
    return line === undefined ? [] : [{ unit, line, cues: cuesOf(line, commandWords(units, at, calls)) }];
  });
  const beside = lines.length > 1 ? (['sibling'] as const) : [];
  const scores = lines.map(({ cues }) => weigh([...cues, ...beside])).filter((score) => score > REFUSED);
  const mean = scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length);
  // What one of them is all are.
  const defining = lines.filter(({ cues }) => (weigh([...cues, ...beside]) + mean) / 2 >= THRESHOLD);
  return new Map(defining.map(({ unit, line }) => [unit, line]));
}

function cuesOf({ term, words, separator, mark }: NamedLine, typed: ReadonlySet<string>): Cue[] {
  const cues: Cue[] = [...nameCues(term), ...wordsCues(words.text, term)];
  if (separator === 'colon') cues.push('titleColon');
  else cues.push(separator);
  if (/^\p{Ll}/u.test(term)) cues.push('lowerName');
  if (isOtherScript(term, words.text)) cues.push('otherScript');
  // Two halves with capital letters are a title and its subtitle.
  if (/^\p{Lu}/u.test(words.text) && !cues.includes('article')) cues.push('subtitle');
  const named = cues.some((cue) => cue === 'spellsOut' || cue === 'article');
  if (mark === 'code') cues.push('headOfCommands');
  else if (typed.has(termId(term)) && !named) cues.push('typedBelow');
  return cues;
}

/** The words of the commands below a heading; a heading that bears one of them says what the command does. */
function commandWords(
  units: readonly Unit[],
  at: number,
  calls: ReadonlyMap<Finding, LineCall>,
): ReadonlySet<string> {
  const words = new Set<string>();
  for (const unit of units.slice(at + 1)) {
    if (unit.kind === 'heading') break;
    for (const finding of unit.findings)
      for (const word of calls.get(finding)?.call.path ?? []) words.add(termId(word));
  }
  return words;
}

import type { NoteDraft } from '../findings/note-draft.ts';
import type { TextUnit } from '../findings/unit.ts';
import { escapePattern } from '../lines/escape-pattern.ts';
import type { Statement } from '../lines/statement.ts';
import { headingTerm } from './context.ts';
import { type Definition, definedByForm, definedByVerb } from './definition.ts';

/** The sentences that stand in one list, or in running text under one heading. */
export type Siblings = (unit: TextUnit) => readonly TextUnit[];

/** How many sentences on either side count: no list that explains one thing is longer. */
const REACH = 30;

/** Gives, for each sentence, those of its own list or section that stand near it. */
export function groupSiblings(units: readonly TextUnit[]): Siblings {
  const key = (u: TextUnit): string =>
    `${u.block.items.at(-1)?.list ?? 'text'} ${u.block.headings.at(-1)?.from ?? 0}`;
  const groups = Map.groupBy(units, key);
  const places = new Map(
    [...groups.values()].flatMap((group) => group.map((unit, at) => [unit, at] as const)),
  );
  return (unit) => {
    const at = places.get(unit) ?? 0;
    return (groups.get(key(unit)) ?? []).slice(Math.max(0, at - REACH), at + REACH);
  };
}

const CONDITION = /^(if|when|while|to|for|by|in|on|with|after|before|wenn|um|si|cuando|если|когда)\s/iu;

/** Gives the definition that a free sentence is, or nothing. */
export function define(unit: TextUnit, draft: NoteDraft, siblings: Siblings): Definition | undefined {
  const { statement } = unit;
  const byInstruction = instruction(statement);
  if (CONDITION.test(statement.text) || (/[:：]$/.test(statement.text) && !byInstruction)) return undefined;
  const byVerb = byInstruction ?? definedByVerb(statement);
  if (byVerb) return byVerb;
  const byForm = definedByForm(statement, unit.block.items.length > 0);
  if (byForm === undefined || unit.findings.some((f) => f.role === 'entry')) return undefined;
  if (statement.marks.some((m) => /^(strong|code|emphasis)$/.test(m.kind) && m.from <= 1)) return byForm;
  // Without a mark, one line of the form proves nothing: "Recommended: keep the clock in UTC".
  const forms = siblings(unit).filter((u) => definedByForm(u.statement, u.block.items.length > 0));
  if (forms.length < 2 && !namesThing(byForm, unit)) return undefined;
  const terms = [byForm, ...forms.map((u) => definedByForm(u.statement, u.block.items.length > 0))];
  return terms.some((t) => t && isParameter(t.term, unit, draft)) ? undefined : byForm;
}

/** "`CMD` runs when the container starts": a word in capitals, marked as code, at the start of a sentence. */
function instruction(statement: Statement): Definition | undefined {
  const mark = statement.marks.find((m) => m.kind === 'code' && m.from <= 4);
  if (mark === undefined || statement.text.split(/\s+/).length < 4) return undefined;
  const term = statement.text.slice(mark.from, mark.to);
  const listed = /^\s*[,/]/.test(statement.text.slice(mark.to));
  return /^[A-Z][A-Z_]{2,}$/.test(term) && !listed ? { term, statement, words: statement } : undefined;
}

/** A bullet with a capital one- or two-word term, under a heading that names a thing. */
function namesThing(definition: Definition, unit: TextUnit): boolean {
  const heading = unit.block.headings.at(-1);
  return (
    unit.block.items.length > 0 &&
    /^\p{Lu}\p{L}*$/u.test(definition.term) &&
    (heading === undefined || headingTerm(heading.title.text) !== undefined)
  );
}

/** True for words of a list that explains a command's parts: lower-case words that stand in a command near it. */
function isParameter(term: string, unit: TextUnit, draft: NoteDraft): boolean {
  const word = new RegExp(`(^|[\\s,=<'"])${escapePattern(term.toLowerCase())}($|[\\s,=>])`, 'u');
  const { line } = unit.statement;
  return draft.findings
    .slice(firstAtOrAfter(draft, line - 25), firstAtOrAfter(draft, line + 25))
    .some((f) => draft.calls.has(f) && word.test(f.raw));
}

/** The index of the first finding on or after a line; findings are in the order of the note. */
function firstAtOrAfter(draft: NoteDraft, line: number): number {
  let [low, high] = [0, draft.findings.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((draft.findings[middle]?.line ?? 0) < line) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The term of the heading above, where a sibling's term is one of its words: `name: …` and `tag: …` under "Image tag". */
export function wholeOf(definition: Definition, unit: TextUnit, siblings: Siblings): string | undefined {
  if (definition.words === definition.statement || unit.block.items.length === 0) return undefined;
  const heading = unit.block.headings.at(-1);
  const term = heading === undefined ? undefined : headingTerm(heading.title.text);
  if (term === undefined || !term.includes(' ')) return undefined;
  const words = term.toLowerCase().split(/\s+/);
  const terms = siblings(unit).map((u) => definedByForm(u.statement, true)?.term.toLowerCase().trim());
  return terms.some((t) => t !== undefined && words.includes(t)) ? term : undefined;
}

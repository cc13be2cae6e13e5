import { inInstructionRows } from '../findings/instruction-rows.ts';
import type { TextUnit } from '../findings/unit.ts';
import { anyOf } from '../languages/alternatives.ts';
import type { Statement } from '../lines/statement.ts';
import { headingTerm } from './context.ts';
import { definedByBold, definedByForm, definedByRepeat } from './defined-by-form.ts';
import { type Definition, definedByDeed, definedByVerb } from './definition.ts';
import { CONDITION } from './headed-cues.ts';
import type { Siblings } from './siblings.ts';
import { lineScore } from './term-cues.ts';
import { THRESHOLD } from './term-weights.ts';

/** Gives the definition that a free sentence is, or nothing. */
export function define(unit: TextUnit, siblings: Siblings): Definition | undefined {
  const { statement } = unit;
  const byInstruction = instruction(statement) ?? instructionRow(unit);
  if (CONDITION.test(statement.text) || (/[:：]$/.test(statement.text) && !byInstruction)) return undefined;
  const byVerb = byInstruction ?? definedByRepeat(statement) ?? definedByVerb(statement) ?? byDeed(unit);
  if (byVerb) return byVerb;
  const line = definedByForm(statement, unit.block.items.length > 0) ?? definedByBold(statement);
  return line !== undefined && lineScore(line, unit, siblings) >= THRESHOLD ? line : undefined;
}

/** Of a paragraph of its own only: inside of one, or in a list, a sentence of this form goes on about something else. */
function byDeed({ block, statement }: TextUnit): Definition | undefined {
  const alone = block.items.length === 0 && block.from === statement.line && block.to === statement.endLine;
  return alone && /[.。]$/.test(statement.text) ? definedByDeed(statement) : undefined;
}

/** "`CMD` runs when the container starts": a word in capitals, marked as code, at the start of a sentence. */
function instruction(statement: Statement): Definition | undefined {
  const mark = statement.marks.find((m) => m.kind === 'code' && m.from <= 4);
  if (mark === undefined || statement.text.split(/\s+/).length < 4) return undefined;
  const term = statement.text.slice(mark.from, mark.to);
  // "`ALTER` to change …" says what it is for, not what it is.
  const listed = LISTED.test(statement.text.slice(mark.to));
  if (!/^[A-Z][A-Z_]{2,}$/.test(term) || listed) return undefined;
  return definedByForm(statement, true) ?? { term, statement, words: statement };
}

const LISTED = new RegExp(`^\\s*(?:[,/]|(?:${anyOf('grammar', 'to', 'for')})\\s)`, 'iu');

/** "COPY puts files into the image" among other rows of the kind. */
function instructionRow(unit: TextUnit): Definition | undefined {
  const { statement } = unit;
  const term = /^[A-Z_]+/.exec(statement.text)?.[0];
  return term !== undefined && inInstructionRows(unit) ? { term, statement, words: statement } : undefined;
}

/** The term of the heading above, where a sibling's term is one of its words: `name: …` and `tag: …` under "Image tag". */
export function wholeOf(definition: Definition, unit: TextUnit, siblings: Siblings): string | undefined {
  if (definition.words === definition.statement || unit.block.items.length === 0) return undefined;
  const heading = unit.block.headings.at(-1);
  const term = heading === undefined ? undefined : headingTerm(heading.title.text);
  if (term === undefined || !term.includes(' ')) return undefined;
  const words = term.toLowerCase().split(/\s+/);
  const terms = siblings.of(unit).forms.map(({ line }) => line.term.toLowerCase().trim());
  return terms.some((t) => words.includes(t)) ? term : undefined;
}

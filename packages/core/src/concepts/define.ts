import { inInstructionRows } from '../findings/instruction-rows.ts';
import type { TextUnit } from '../findings/unit.ts';
import type { Statement } from '../lines/statement.ts';
import { headingTerm } from './context.ts';
import { definedByAside, definedByBold, definedByForm, definedByRepeat } from './defined-by-form.ts';
import { type Definition, definedByDeed, definedByVerb } from './definition.ts';
import type { Siblings } from './siblings.ts';

const CONDITION =
  /^(if|when|while|to|for|by|in|on(?!\s(?:appelle|nomme))|with|after|before|wenn|um(?=\s.*\szu)|si|cuando|если|когда)\s/iu;

/** "Clean-up: remove old boxes regularly" says what to do, and how often. */
const ADVISES =
  /^(?:always|never|immer|nie|niemals|siempre|nunca|toujours|jamais|sempre|всегда|никогда|her zaman|asla)(?!\p{L})|^(?:\p{Ll}\S*\s(?:\p{L}+\s){0,3}?)?(?:regularly|regelmäßig|regularmente|periódicamente|régulièrement|périodiquement|регулярно|düzenli olarak)(?!\p{L})/iu;

/** Gives the definition that a free sentence is, or nothing. */
export function define(unit: TextUnit, siblings: Siblings): Definition | undefined {
  const { statement } = unit;
  const byInstruction = instruction(statement) ?? instructionRow(unit);
  if (CONDITION.test(statement.text) || (/[:：]$/.test(statement.text) && !byInstruction)) return undefined;
  const byVerb = byInstruction ?? definedByRepeat(statement) ?? definedByVerb(statement) ?? byDeed(unit);
  if (byVerb) return byVerb;
  const byForm = definedByForm(statement, unit.block.items.length > 0) ?? byBold(unit, siblings);
  if (
    byForm === undefined ||
    ADVISES.test(byForm.words.text) ||
    unit.findings.some((f) => f.role === 'entry')
  )
    return undefined;
  const group = siblings.of(unit);
  if (group.keysOfValues) return undefined;
  if (statement.marks.some((m) => /^(strong|code|emphasis)$/.test(m.kind) && m.from <= 1)) return byForm;
  // Without a mark, one line of the form proves nothing: "Recommended: keep the clock in UTC".
  if (isDefinitionList(statement) || definedByAside(statement)) return byForm;
  const short = byForm.words.text.split(/\s+/).length < 3 && !/\p{Script=Han}/u.test(byForm.words.text);
  if (short && group.forms.length < 2) return undefined;
  const proven =
    group.forms.length > 1 ||
    namesThing(byForm, unit) ||
    isProperName(byForm, unit) ||
    isKnownThing(byForm, unit, siblings);
  return group.parameters || !proven ? undefined : byForm;
}

/** Of a paragraph of its own only: inside of one, or in a list, a sentence of this form goes on about something else. */
function byDeed({ block, statement }: TextUnit): Definition | undefined {
  const alone = block.items.length === 0 && block.from === statement.line && block.to === statement.endLine;
  return alone && /[.。]$/.test(statement.text) ? definedByDeed(statement) : undefined;
}

/** A term, and below it a line that begins with a colon. */
const isDefinitionList = ({ starts, text }: Statement): boolean =>
  starts.some(({ at }) => at > 0 && text.startsWith(': ', at));

/** Several lines of one list or section that open with a bold term each. */
function byBold(unit: TextUnit, siblings: Siblings): Definition | undefined {
  const own = definedByBold(unit.statement);
  if (own === undefined) return undefined;
  return siblings.of(unit).boldOpeners > 1 ? own : undefined;
}

/** "`CMD` runs when the container starts": a word in capitals, marked as code, at the start of a sentence. */
function instruction(statement: Statement): Definition | undefined {
  const mark = statement.marks.find((m) => m.kind === 'code' && m.from <= 4);
  if (mark === undefined || statement.text.split(/\s+/).length < 4) return undefined;
  const term = statement.text.slice(mark.from, mark.to);
  // "`ALTER` to change …" says what it is for, not what it is.
  const listed = /^\s*(?:[,/]|(?:to|for|pour|para|um|für|zum|для|için)\s)/iu.test(
    statement.text.slice(mark.to),
  );
  return /^[A-Z][A-Z_]{2,}$/.test(term) && !listed ? { term, statement, words: statement } : undefined;
}

/** "COPY puts files into the image" among other rows of the kind. */
function instructionRow(unit: TextUnit): Definition | undefined {
  const { statement } = unit;
  const term = /^[A-Z_]+/.exec(statement.text)?.[0];
  return term !== undefined && inInstructionRows(unit) ? { term, statement, words: statement } : undefined;
}

/** A paragraph that opens with a word that the note uses elsewhere: "Image: what a container is made from". */
function isKnownThing({ term, words }: Definition, unit: TextUnit, siblings: Siblings): boolean {
  return (
    unit.block.items.length === 0 &&
    /^\p{Lu}\p{L}+$/u.test(term) &&
    words.text.split(/\s+/).length > 3 &&
    siblings.recurs(term)
  );
}

/** A paragraph that opens with a name of two or three capital words: "Fast Forward: the pointer simply moves". */
function isProperName({ term, words }: Definition, unit: TextUnit): boolean {
  return (
    unit.block.items.length === 0 &&
    /^\p{Lu}[\p{L}\d]+(?:[ -]\p{Lu}[\p{L}\d]+){1,2}$/u.test(term) &&
    words.text.split(/\s+/).length > 3
  );
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

/** The term of the heading above, where a sibling's term is one of its words: `name: …` and `tag: …` under "Image tag". */
export function wholeOf(definition: Definition, unit: TextUnit, siblings: Siblings): string | undefined {
  if (definition.words === definition.statement || unit.block.items.length === 0) return undefined;
  const heading = unit.block.headings.at(-1);
  const term = heading === undefined ? undefined : headingTerm(heading.title.text);
  if (term === undefined || !term.includes(' ')) return undefined;
  const words = term.toLowerCase().split(/\s+/);
  const terms = siblings.of(unit).forms.map((f) => f.term.toLowerCase().trim());
  return terms.some((t) => words.includes(t)) ? term : undefined;
}

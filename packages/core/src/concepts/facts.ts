import type { NoteDraft } from '../findings/note-draft.ts';
import { escapePattern } from '../lines/escape-pattern.ts';
import type { TextUnit, Unit } from '../findings/unit.ts';
import type { Statement } from '../lines/statement.ts';
import { isExampleLabel } from '../lines/cues.ts';
import { claimOf, findLabels, headingTerm, termOfHeading } from './context.ts';
import { type Definition, definedByForm, definedByVerb, holdsSomething } from './definition.ts';
import type { HeadingBlock } from '../blocks/block.ts';
import { cleanTerm, isTerm, singular, termId } from './term.ts';

/** One statement about a concept, in one note. */
export interface FactDraft {
  readonly concept: string;
  readonly term: string;
  readonly statement: Statement;
  readonly definition: boolean;
  /** True where the sentence itself names the concept as what it defines. */
  readonly founds: boolean;
  readonly unit?: TextUnit;
}

/** A few words over commands, which say what they are about: "Containers", "Images". */
function isSectionLabel(unit: TextUnit, next: Unit | undefined): boolean {
  const { text } = unit.statement;
  if (unit.reading.kind !== 'prose' || unit.block.items.length > 0 || text.split(/\s+/).length > 4 || /[.!?。]$/.test(text) || next === undefined) return false;
  return next.kind === 'code' || next.kind === 'table' || (next.kind === 'text' && next.block.items.length > 0 && next.reading.kind === 'entries');
}

/** Gives the sentences of a note that may state facts: free, whole, and no lead-ins of commands. */
export function factUnits(draft: NoteDraft): TextUnit[] {
  return draft.units.filter((u): u is TextUnit => u.kind === 'text' && u.use === undefined && u.reading.kind === 'prose' && !isExampleLabel(u.statement.text) && /\p{L}{2}/u.test(u.statement.text));
}

/** Gives the terms that a note founds: by definitions, by headings and labels over prose, by tables. */
export function foundTerms(draft: NoteDraft): { facts: FactDraft[]; terms: string[] } {
  const facts: FactDraft[] = [];
  const terms: string[] = [];
  for (const [at, unit] of draft.units.entries()) if (unit.kind === 'text' && unit.use === undefined && isSectionLabel(unit, draft.units[at + 1])) unit.use = 'label';
  const units = factUnits(draft);
  const free = new Set(units);
  const opened = insideDefinitions(units);
  for (const unit of units) {
    if (unit.concept !== undefined) {
      facts.push({ concept: idOf(unit.concept, draft), term: unit.concept, statement: unit.statement, definition: true, founds: true, unit });
      continue;
    }
    const inside = opened.get(unit);
    if (inside !== undefined && !startsBold(unit) && !holdsSomething(unit.statement) && !(definedByVerb(unit.statement) && /^\p{Lu}\p{Ll}+s\s/u.test(unit.statement.text))) continue;
    const definition = define(unit, draft, formsIn(unit, units));
    if (definition === undefined) continue;
    // `name: …` and `tag: …` under "Image tag" are parts of what the heading names.
    const whole = partOf(definition, unit, units);
    if (whole === undefined) facts.push({ concept: idOf(definition.term, draft), term: definition.term, statement: definition.words, definition: true, founds: true, unit });
    else facts.push({ concept: idOf(whole, draft), term: whole, statement: unit.statement, definition: false, founds: true, unit });
  }
  for (const found of findLabels(draft.units)) {
    const own = facts.find((f) => f.unit === found.unit);
    const label = own ? { ...found, term: own.term } : found;
    if (own === undefined) label.unit.use ??= 'label';
    for (const [i, unit] of label.under.filter((u) => free.has(u)).entries()) {
      if (facts.some((f) => f.unit === unit)) continue;
      // A bullet over bullets is a topic of its own only where it names a thing.
      const names = label.unit.block.items.length === 0 || (headingTerm(label.term) !== undefined && label.term.split(/\s+/).length <= 3);
      facts.push({ concept: idOf(label.term, draft), term: label.term, statement: unit.statement, definition: i === 0 && names, founds: i === 0 && names, unit });
    }
  }
  for (const [at, unit] of draft.units.entries()) {
    const claim = unit.kind === 'heading' && unit.findings.length === 0 ? claimOf(unit.block) : undefined;
    const below = draft.units[at + 1];
    if (claim !== undefined && below?.kind === 'text' && free.has(below) && !facts.some((f) => f.unit === below)) terms.push(claim);
    if (unit.kind !== 'heading' || unit.findings.length > 0) continue;
    const next = draft.units[at + 1];
    const term = ownTerm(unit.block);
    if (term === undefined || (unit.block.depth === 1 && at < 3) || next?.kind !== 'text' || !free.has(next) || facts.some((f) => f.unit === next) || !opensSection(next, term)) continue;
    facts.push({ concept: idOf(term, draft), term, statement: next.statement, definition: true, founds: true, unit: next });
  }
  for (const table of draft.tables) {
    for (const { term, definition } of table.terms) {
      if (isTerm(term)) facts.push({ concept: idOf(term, draft), term, statement: definition, definition: true, founds: true });
    }
  }
  return { facts, terms };
}

/** Capital words of a Dockerfile are its instructions. */
export function idOf(term: string, draft: NoteDraft): string {
  const word = term.replace(/[`*]/g, '').replace(/^the\s+|\s+(instruction|command|anweisung|instrucción)$/giu, '').trim();
  if (/^(FROM|RUN|CMD|LABEL|EXPOSE|ENV|ADD|COPY|ENTRYPOINT|VOLUME|USER|WORKDIR|ARG|ONBUILD|STOPSIGNAL|HEALTHCHECK|SHELL)$/.test(word) && /dockerfile/i.test(draft.note.text)) return `${word.toLowerCase()}-instruction`;
  return termId(term);
}

/** True for a sentence that starts with a bold word, an article before it aside. */
export function startsBold(unit: TextUnit): boolean {
  return unit.statement.marks.some((m) => m.kind === 'strong' && m.from <= 6);
}

/**
 * Gives, for each sentence inside a paragraph or bullet that a bold definition opens, the sentence that opens it; child
 * bullets are inside. Whatever stands there is about the defined term.
 */
export function insideDefinitions(units: readonly TextUnit[]): ReadonlyMap<TextUnit, TextUnit> {
  const inside = new Map<TextUnit, TextUnit>();
  let opener: TextUnit | undefined;
  for (const unit of units) {
    if (startsBold(unit) && (definedByVerb(unit.statement) !== undefined || definedByForm(unit.statement, unit.block.items.length > 0) !== undefined)) {
      opener = unit;
      continue;
    }
    const item = opener?.block.items.at(-1)?.id;
    if (opener !== undefined && (unit.block === opener.block || (item !== undefined && unit.block.items.some((i) => i.id === item)))) inside.set(unit, opener);
    else opener = undefined;
  }
  return inside;
}

/** The term of the heading above, where a sibling's term is one of its words. */
function partOf(definition: Definition, unit: TextUnit, units: readonly TextUnit[]): string | undefined {
  if (definition.words === definition.statement || unit.block.items.length === 0) return undefined;
  const heading = unit.block.headings.at(-1);
  const term = heading === undefined ? undefined : headingTerm(heading.title.text);
  if (term === undefined || !term.includes(' ')) return undefined;
  const words = term.toLowerCase().split(/\s+/);
  const list = unit.block.items.at(-1)?.list;
  const siblings = units.filter((u) => u.block.items.at(-1)?.list === list).map((u) => definedByForm(u.statement, true)?.term.toLowerCase().trim());
  return siblings.some((s) => s !== undefined && words.includes(s)) ? term : undefined;
}

/** How many bullets of a bullet's list have the form `Term: words`. */
function formsIn(unit: TextUnit, units: readonly TextUnit[]): number {
  const list = unit.block.items.at(-1)?.list;
  const under = unit.block.headings.at(-1);
  return units.filter((u) => u.block.items.at(-1)?.list === list && u.block.headings.at(-1) === under && definedByForm(u.statement, list !== undefined) !== undefined).length;
}

function define(unit: TextUnit, draft: NoteDraft, siblings: number): Definition | undefined {
  const text = unit.statement;
  if (/^(if|when|while|to|for|by|in|on|with|after|before|wenn|um|si|cuando|если|когда)\s/iu.test(text.text) || (/[:：]$/.test(text.text) && !instruction(text))) return undefined;
  const byVerb = instruction(text) ?? definedByVerb(text);
  if (byVerb) return byVerb;
  const byForm = definedByForm(text, unit.block.items.length > 0);
  if (byForm && unit.findings.some((f) => f.role === 'entry')) return undefined;
  // Without a mark, one line of the form proves nothing: "Recommended: keep the clock in UTC".
  const marked = text.marks.some((m) => (m.kind === 'strong' || m.kind === 'code' || m.kind === 'emphasis') && m.from <= 1);
  const capital = /^\p{Lu}/u.test(text.text);
  if (byForm && !marked && siblings < 2 && !(capital && /^\p{L}+( \p{L}+)?$/u.test(byForm.term) && draft.blocks.length > 0 && unit.block.items.length > 0 && underConcept(unit))) return undefined;
  if (byForm && !marked && isParameter(byForm.term, unit, draft)) return undefined;
  return byForm;
}

/** "`CMD` runs when the container starts": a word in capitals, marked as code, at the start of a sentence. */
function instruction(statement: Statement): Definition | undefined {
  const mark = statement.marks.find((m) => m.kind === 'code' && m.from <= 4);
  const term = mark === undefined ? '' : statement.text.slice(mark.from, mark.to);
  return /^[A-Z][A-Z_]{2,}$/.test(term) && !/^\s*[,/]/.test(statement.text.slice(mark?.to)) && statement.text.split(/\s+/).length >= 4 ? { term, statement, words: statement } : undefined;
}

/** True where no command stands in the section: there a single `Term: words` may still define. */
function underConcept(unit: TextUnit): boolean {
  return unit.block.headings.length === 0 || headingTerm(unit.block.headings.at(-1)?.title.text ?? '') !== undefined;
}

/** True for words of a list that explains a command's parts: lower-case words below a block of commands. */
function isParameter(term: string, unit: TextUnit, draft: NoteDraft): boolean {
  const word = escapePattern(term.toLowerCase());
  return draft.findings.some((f) => draft.calls.has(f) && Math.abs(unit.statement.line - f.line) < 25 && new RegExp(`(^|[\\s,=<])${word}($|[\\s,=>])`, 'u').test(f.raw));
}

/** The first sentence under a heading defines it where it says what the thing is instead of what to do. */
function opensSection(unit: TextUnit, term: string): boolean {
  const { text } = unit.statement;
  if (text.split(/\s+/).length < 3 && !/[\p{Script=Han}]{5,}/u.test(text)) return false;
  if (/[:：]$/.test(text)) return false;
  if (mentions(text.slice(0, term.length + 25), term)) return true;
  // A heading of many words, or over commands, titles a section; what stands below it need not define anything.
  if (term.split(/\s+/).length > 2) return false;
  if (/^(to|if|when|use|run|install|you|we|let|in this|here|the following|these|this (section|note|page|guide|document)|first|note|see|make sure|please|before|after|then|open|add|create|type|press|also|there|now|um |wenn |du |wir |hier|zuerst|para |si |se |puedes|podemos|primero|aquí|если|для |чтобы|можно|нужно|сначала|önce|için)\b/iu.test(text)) return false;
  return unit.block.items.length === 0 || unit.block.items.at(-1)?.index === 0;
}

/** True where a text names a term, in singular or plural. */
export function mentions(text: string, term: string): boolean {
  if (/^[A-Z]{3,}$/.test(term)) return new RegExp(`(^|[^\\p{L}])${term}($|[^\\p{L}])`, 'u').test(text);
  const words = term.toLowerCase().split(/[\s-]+/).map((w) => escapePattern(singular(w)));
  return new RegExp(`(^|[^\\p{L}])${words.join('(?:s|es)?[\\s-]')}(s|es|en|e|n|es|ы|и|а|у|ов|lar|ler)?($|[^\\p{L}])`, 'iu').test(text);
}

/** The term of a heading; under "About" or "Definition" that of the heading above. */
function ownTerm(block: HeadingBlock): string | undefined {
  const text = cleanTerm(block.title.text);
  const parent = block.headings.at(-1);
  if (parent && /^(about|what is it|definition|überblick|was ist das|definición|qué es|description|beschreibung|descripción|concept|konzept|concepto|определение|что это|tanım|nedir)$/iu.test(text)) return headingTerm(parent.title.text);
  return headingTerm(block.title.text);
}

/** Gives the term of the nearest heading above a unit that names one. */
export function contextTerm(unit: TextUnit): string | undefined {
  return unit.block.headings.length === 0 ? undefined : termOfHeading(unit.block.headings.at(-1) as (typeof unit.block.headings)[number]);
}

import type { NoteDraft } from '../findings/note-draft.ts';
import type { TextUnit } from '../findings/unit.ts';
import type { Statement } from '../lines/statement.ts';
import { isExampleLabel } from '../lines/cues.ts';
import { findLabels, headingTerm, termOfHeading } from './context.ts';
import { type Definition, definedByForm, definedByVerb } from './definition.ts';
import { isTerm, singular, termId } from './term.ts';

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

/** Gives the sentences of a note that may state facts: free, whole, and no lead-ins of commands. */
export function factUnits(draft: NoteDraft): TextUnit[] {
  return draft.units.filter((u): u is TextUnit => u.kind === 'text' && u.use === undefined && u.reading.kind === 'prose' && !isExampleLabel(u.statement.text) && /\p{L}{2}/u.test(u.statement.text));
}

/** Gives the terms that a note founds: by definitions, by headings and labels over prose, by tables. */
export function foundTerms(draft: NoteDraft): FactDraft[] {
  const facts: FactDraft[] = [];
  const units = factUnits(draft);
  const free = new Set(units);
  for (const unit of units) {
    const definition = define(unit, draft);
    if (definition) facts.push({ concept: idOf(definition.term, draft), term: definition.term, statement: definition.words, definition: true, founds: true, unit });
  }
  for (const label of findLabels(draft.units)) {
    label.unit.use ??= 'label';
    for (const [i, unit] of label.under.filter((u) => free.has(u)).entries()) {
      if (facts.some((f) => f.unit === unit)) continue;
      facts.push({ concept: idOf(label.term, draft), term: label.term, statement: unit.statement, definition: i === 0, founds: i === 0, unit });
    }
  }
  for (const [at, unit] of draft.units.entries()) {
    if (unit.kind !== 'heading') continue;
    const next = draft.units[at + 1];
    const term = headingTerm(unit.block.title.text);
    if (term === undefined || next?.kind !== 'text' || !free.has(next) || facts.some((f) => f.unit === next) || !opensSection(next, term)) continue;
    facts.push({ concept: idOf(term, draft), term, statement: next.statement, definition: true, founds: true, unit: next });
  }
  for (const table of draft.tables) {
    for (const { term, definition } of table.terms) {
      if (isTerm(term)) facts.push({ concept: idOf(term, draft), term, statement: definition, definition: true, founds: true });
    }
  }
  return facts;
}

/** Capital words of a Dockerfile are its instructions. */
export function idOf(term: string, draft: NoteDraft): string {
  const word = term.replace(/[`*]/g, '').replace(/^the\s+|\s+(instruction|command|anweisung|instrucción)$/giu, '').trim();
  if (/^(FROM|RUN|CMD|LABEL|EXPOSE|ENV|ADD|COPY|ENTRYPOINT|VOLUME|USER|WORKDIR|ARG|ONBUILD|STOPSIGNAL|HEALTHCHECK|SHELL)$/.test(word) && /dockerfile/i.test(draft.note.text)) return `${word.toLowerCase()}-instruction`;
  return termId(term);
}

function define(unit: TextUnit, draft: NoteDraft): Definition | undefined {
  const text = unit.statement;
  if (/^(if|when|while|to|for|by|in|on|with|after|before|wenn|um|si|cuando|если|когда)\s/iu.test(text.text) || /[:：]$/.test(text.text)) return undefined;
  const byVerb = definedByVerb(text);
  if (byVerb) return byVerb;
  const byForm = definedByForm(text, unit.block.items.length > 0);
  if (byForm && unit.findings.some((f) => f.role === 'entry')) return undefined;
  void draft;
  return byForm;
}

/** The first sentence under a heading defines it where it says what the thing is instead of what to do. */
function opensSection(unit: TextUnit, term: string): boolean {
  const { text } = unit.statement;
  if (text.split(/\s+/).length < 4 && !/[\p{Script=Han}]{5,}/u.test(text)) return false;
  if (/[:：]$/.test(text)) return false;
  if (mentions(text, term)) return true;
  if (/^(to|if|when|use|run|install|you|we|let|in this|here|the following|these|this (section|note|page|guide|document)|first|note|see|make sure|please|before|after|then|open|add|create|type|press|also|there|now|um |wenn |du |wir |hier|zuerst|para |si |se |puedes|podemos|primero|aquí|если|для |чтобы|можно|нужно|сначала|önce|için)\b/iu.test(text)) return false;
  return unit.block.items.length === 0 || unit.block.items.at(-1)?.index === 0;
}

/** True where a text names a term, in singular or plural. */
export function mentions(text: string, term: string): boolean {
  const words = term.toLowerCase().split(/[\s-]+/).map((w) => singular(w).replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(^|[^\\p{L}])${words.join('(?:s|es)?[\\s-]')}(s|es|en|e|n|es|ы|и|а|у|ов|lar|ler)?($|[^\\p{L}])`, 'iu').test(text);
}

/** Gives the term of the nearest heading above a unit that names one. */
export function contextTerm(unit: TextUnit): string | undefined {
  return unit.block.headings.length === 0 ? undefined : termOfHeading(unit.block.headings.at(-1) as (typeof unit.block.headings)[number]);
}

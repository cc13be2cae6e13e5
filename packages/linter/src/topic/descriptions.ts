import type { Occurrence, Topic, Variant } from '@cribnotes/core';
import type { NoteDraft, Unit } from '@cribnotes/core/drafts';
import type { Fault } from '../fault.ts';

/** Finds the ways to use a command that no note says anything about, and sentences that several commands have to share. */
export function checkDescriptions(topic: Topic, drafts: readonly NoteDraft[]): Fault[] {
  const variants = topic.entries.flatMap((entry) => (entry.kind === 'command' ? entry.variants : []));
  const isLedTo = leadsIn(drafts);
  return [...variants.flatMap((variant) => undescribed(variant, isLedTo)), ...shared(variants)];
}

/** Tells of a place whether the author has a sentence before or behind it that is about nothing else, though it was not taken for its description. */
function leadsIn(drafts: readonly NoteDraft[]): (occurrence: Occurrence) => boolean {
  const byNote = new Map(drafts.map((draft) => [draft.note.id, { draft, unitAt: unitsByLine(draft.units) }]));
  return ({ span }) => {
    const known = byNote.get(span.source);
    if (known === undefined) return false;
    const { units, verdicts } = known.draft;
    const isSaid = (unit: Unit | undefined): boolean =>
      isFree(unit) && unit?.kind === 'text' && verdicts.fateOf(unit.statement)?.kind !== 'description';
    const at = known.unitAt(span.start.line);
    if (at === undefined) return false;
    const [before, own, behind] = [units[at - 1], units[at], units[at + 1]];
    if (own?.kind === 'text') return saysMore(own);
    if (own?.kind !== 'code') return false;
    const first = own.findings.find(({ role }) => role === 'entry');
    return (
      (first?.line === span.start.line && isSaid(before)) || (own.findings.length === 1 && isSaid(behind))
    );
  };
}

/** Gives the first unit of each line, looked for once for all places of the note. */
function unitsByLine(units: readonly Unit[]): (line: number) => number | undefined {
  let known: Map<number, number> | undefined;
  return (line) => {
    known ??= new Map(units.flatMap((unit, at) => linesOf(unit).map((one) => [one, at] as const)).reverse());
    return known.get(line);
  };
}

function linesOf(unit: Unit): readonly number[] {
  const { line: from, endLine: to } =
    unit.kind === 'text' ? unit.statement : { line: unit.block.from, endLine: unit.block.to };
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

/** A sentence with no command of its own. */
const isFree = (unit: Unit | undefined): boolean =>
  unit?.kind === 'text' &&
  unit.findings.every(({ role }) => role !== 'entry') &&
  /\p{L}{2}/u.test(unit.statement.text);

/** More than the command stands in its own line. */
const saysMore = ({ statement, findings }: Extract<Unit, { kind: 'text' }>): boolean => {
  const [only, ...others] = findings;
  if (only === undefined || others.length > 0) return false;
  return /\p{L}{2}[^\p{L}]+\p{L}{2}/u.test(statement.text.replace(only.raw, ' '));
};

function undescribed(
  { description, template, occurrences, notes, glosses }: Variant,
  isLedTo: (occurrence: Occurrence) => boolean,
): Fault[] {
  const shown = occurrences.find(({ role }) => role === 'entry');
  if (description !== undefined || shown === undefined) return [];
  // What is explained is not accused, whatever became of the sentence.
  if (notes.length > 0 || glosses.some(({ from }) => from === 'note') || occurrences.some(isLedTo)) return [];
  return [
    {
      rule: 'no-description',
      message: `No note says what \`${template.text}\` does`,
      span: shown.span,
      actual: shown.raw,
      hint: 'say it in the line above the command',
    },
  ];
}

function shared(variants: readonly Variant[]): Fault[] {
  const alone = variants.flatMap(({ description }) => (description?.shared ? [description] : []));
  const bySentence = Map.groupBy(
    alone,
    ({ prose }) => `${prose.spans[0].source}:${prose.spans[0].start.offset}`,
  );
  return [...bySentence.values()].flatMap(([first, ...others]): Fault[] => {
    if (first === undefined || others.length === 0) return [];
    const message = `This sentence is all that the notes say about ${others.length + 1} commands`;
    return [
      {
        rule: 'shared-description',
        message,
        span: first.prose.spans[0],
        hint: 'give each command a sentence of its own',
      },
    ];
  });
}

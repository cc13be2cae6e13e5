import { asWritten } from '../commands/as-written.ts';
import type { LineCall } from '../commands/line-call.ts';
import { isPlaceholderNoun } from '../commands/placeholder.ts';
import { spell, spellPart } from '../commands/spell.ts';
import { variantKey } from '../commands/variant-key.ts';
import type { Description, Example, Occurrence, Template, Variant } from '../model.ts';
import { chooseDescription } from './choose.ts';
import { effectOf } from './effect.ts';
import { exampleToPrint } from './example-to-print.ts';
import { rowsOf } from './rows.ts';

/** One place of a command, ready to be merged. */
export interface Use {
  readonly line: LineCall;
  readonly occurrence: Occurrence;
  readonly description?: Description;
  /** What the author gives as an example of it. */
  readonly example?: string;
}

/** A row before its place on paper is known, with the uses that it stands for. */
export interface RowDraft<U extends Use> {
  readonly variant: Omit<Variant, 'group' | 'notes' | 'glosses'>;
  readonly uses: readonly U[];
}

/** Gives the rows of one command: uses with one meaning are one row. */
export function mergeVariants<U extends Use>(uses: readonly U[], help: string | undefined): RowDraft<U>[] {
  const rows = rowsOf(uses);
  const ids = idsOf(rows.map((row) => bestUse(row).line));
  const drafts = rows.map((row, at) => ({ uses: row, variant: makeVariant(ids[at] as string, row, help) }));
  return tellApart(drafts);
}

/**
 * Gives each row its id. Rows that would have one id take what tells them apart into theirs, the first one excepted: an
 * operand that may be left out, their values, at last a number. So a further row changes no id before it.
 */
function idsOf(lines: readonly LineCall[]): string[] {
  const taken = new Set<string>();
  return lines.map((line) => {
    const base = [variantKey(line), ...line.literals].join(' ');
    const given = line.given === undefined ? base : `${base} [${line.given}]`;
    const valued = [given, ...Object.values(line.values)].join(' ');
    let id = [base, given, valued].find((candidate) => !taken.has(candidate));
    for (let n = 2; id === undefined; n++) if (!taken.has(`${valued} #${n}`)) id = `${valued} #${n}`;
    taken.add(id);
    return id;
  });
}

/** Rows that would be printed alike, though they are about different things, show these things. */
function tellApart<U extends Use>(rows: readonly RowDraft<U>[]): RowDraft<U>[] {
  const byText = Map.groupBy(rows, ({ variant }) => variant.template.text);
  return rows.map((row) => {
    const { text } = row.variant.template;
    if ((byText.get(text)?.length ?? 0) < 2) return row;
    const parts = asWritten(bestUse(row.uses).line.parts);
    return {
      ...row,
      variant: { ...row.variant, template: { ...row.variant.template, parts, text: spell(parts) } },
    };
  });
}

function makeVariant(id: string, uses: readonly Use[], help: string | undefined): RowDraft<Use>['variant'] {
  const descriptions = uses.flatMap((u) =>
    u.description && u.occurrence.role === 'entry' ? [u.description] : [],
  );
  const description = chooseDescription(descriptions, help);
  const seen = new Set(description ? [description.text] : []);
  const others = descriptions.filter((d) => d !== description && !seen.has(d.text) && seen.add(d.text));
  const best = bestUse(uses);
  const effect = effectOf(best.line);
  const template = templateOf(best.line, uses, description);
  const examples = new Map<string, Example>();
  for (const { occurrence, line } of uses) {
    const parts = asWritten(line.parts);
    const written = spell(parts);
    if (
      occurrence.role === 'entry' &&
      written !== template.text &&
      Object.keys(line.values).length > 0 &&
      !examples.has(written)
    )
      examples.set(written, { line: written, values: line.values, span: occurrence.span });
  }
  const given = uses.flatMap(({ example: line, occurrence: { span } }): Example[] =>
    line === undefined ? [] : [{ line, values: {}, span }],
  );
  const example = given[0] ?? exampleToPrint([...examples.values()], template, description);
  return {
    id,
    template,
    flags: best.line.flags,
    ...(best.line.form ? { form: best.line.form } : {}),
    ...(effect ? { effect } : {}),
    ...(description ? { description } : {}),
    otherDescriptions: others,
    examples: [...given, ...examples.values()],
    ...(example ? { example } : {}),
    occurrences: uses.map((u) => u.occurrence) as [Occurrence, ...Occurrence[]],
  };
}

/**
 * Gives the form that stands for all uses: where they give different words for a slot, the slot's name. A single use
 * shows the words that its sentence speaks of: "Download the nginx image" stands over `docker pull nginx`.
 */
function templateOf(best: LineCall, uses: readonly Use[], description: Description | undefined): Template {
  const body = best.body ? { body: best.body } : {};
  const alike = uses
    .map(({ line }) => line)
    .filter((line) => line.generalText === best.generalText && line.parts.length === best.parts.length);
  const same = alike.every((line) => spell(asWritten(line.parts)) === spell(asWritten(best.parts)));
  if (same || best.generalParts.length !== best.parts.length) {
    const parts = same && speaksOf(description, best) ? asWritten(best.parts) : best.parts;
    return { parts, text: spell(parts), ...body };
  }
  const parts = best.parts.map((part, at) => {
    const text = spellPart(part);
    return alike.every((line) => spellPart(line.parts[at] ?? part) === text)
      ? part
      : (best.generalParts[at] ?? part);
  });
  return { parts, text: spell(parts), ...body };
}

/** The sentence names a value of the line. */
function speaksOf(description: Description | undefined, { values }: LineCall): boolean {
  const words = new Set(
    description?.prose.plain.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}_.:/-]*[\p{L}\p{N}]|[\p{L}\p{N}]/gu),
  );
  return Object.values(values).some(
    (value) => value.length > 1 && !isPlaceholderNoun(value) && words.has(value.toLowerCase()),
  );
}

/** The use whose form is printed: shown rather than named, without slips, with placeholders, in the form that most notes use. */
function bestUse<U extends Use>(uses: readonly U[]): U {
  const counts = new Map<string, number>();
  for (const { line } of uses) counts.set(line.text, (counts.get(line.text) ?? 0) + 1);
  const points = ({ line, occurrence }: U): number =>
    (occurrence.role === 'entry' ? 4 : 0) +
    (line.problems.length === 0 ? 2 : 0) +
    (line.text === line.generalText ? 1 : 0) +
    (/>\.\.\./.test(line.text) ? 0.5 : 0) +
    (counts.get(line.text) ?? 0) * 0.2 -
    line.text.length * 0.001;
  const ranked = uses.map((use) => ({ use, points: points(use) }));
  ranked.sort((a, b) => b.points - a.points || (a.use.line.text < b.use.line.text ? -1 : 1));
  return ranked[0]?.use as U;
}

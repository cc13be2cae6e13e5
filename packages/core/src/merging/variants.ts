import type { LineCall } from '../commands/line-call.ts';
import { spell, spellPart } from '../commands/spell.ts';
import { variantKey } from '../commands/variant-key.ts';
import type { Description, Example, Occurrence, Template, Variant } from '../model.ts';
import { chooseDescription } from './choose.ts';
import { effectOf } from './effect.ts';

/** One place of a command, ready to be merged. */
export interface Use {
  readonly line: LineCall;
  readonly occurrence: Occurrence;
  readonly description?: Description;
}

/**
 * Gives the variants of one command's uses. Uses with the same key are one variant where a slot of the tool takes their
 * different words (`node`, `<image>`); words that no slot takes (`pods`, `services`) make variants of their own.
 */
export function mergeVariants(uses: readonly Use[], help: string | undefined): Variant[] {
  const byKey = Map.groupBy(uses, (use) => variantKey(use.line));
  return [...byKey].flatMap(([key, all]) =>
    splitByOperands(key, all).flatMap(([whole, group]) =>
      splitByWords(whole, group).map(([id, part]) => makeVariant(id, part, help)),
    ),
  );
}

/** `npm install` and `npm install <package>` are two uses: one leaves out what the other gives. A mere name is either. */
function splitByOperands(key: string, uses: readonly Use[]): [string, readonly Use[]][] {
  const given = uses.filter(({ line }) => line.given !== undefined);
  const without = uses.filter((use) => use.line.given === undefined && !isNameOnly(use));
  const kinds = [...Map.groupBy(given, ({ line }) => line.given)];
  if (kinds.length + Number(without.length > 0) < 2) return [[key, uses]];
  const rest = uses.filter(({ line }) => line.given === undefined);
  return [
    ...(rest.length > 0 ? [[key, rest] as [string, readonly Use[]]] : []),
    ...kinds.map(([operand, some]): [string, readonly Use[]] => [`${key} [${operand}]`, some]),
  ];
}

/** A command that is mentioned by its name stands for all of its uses. */
const isNameOnly = ({ line, occurrence }: Use): boolean => line.bare && occurrence.role !== 'entry';

function splitByWords(key: string, group: readonly Use[]): [string, Use[]][] {
  const general = group.some(
    (u) =>
      u.line.literals.length === 0 &&
      !u.line.bare &&
      u.line.text === u.line.generalText &&
      /</.test(u.line.text),
  );
  const parts = Map.groupBy(group, ({ line }) => {
    const free = line.bare || line.literals.length === 0 || (general && line.text !== line.generalText);
    return free ? key : [key, ...line.literals].join(' ');
  });
  // A bare name says nothing that the only full form does not say.
  const named = parts.get(key);
  if (named && parts.size === 2 && named.every(isNameOnly)) {
    const [id, only] = [...parts].find(([id]) => id !== key) as [string, Use[]];
    return [[id, [...only, ...named]]];
  }
  return [...parts];
}

function makeVariant(id: string, uses: readonly Use[], help: string | undefined): Variant {
  const descriptions = uses.flatMap((u) =>
    u.description && u.occurrence.role === 'entry' ? [u.description] : [],
  );
  const description = chooseDescription(descriptions, help);
  const seen = new Set(description ? [description.text] : []);
  const others = descriptions.filter((d) => d !== description && !seen.has(d.text) && seen.add(d.text));
  const best = bestUse(uses);
  const effect = effectOf(best.line);
  const template = templateOf(best.line, uses);
  const examples = new Map<string, Example>();
  for (const { occurrence, line } of uses) {
    const { raw, role, span } = occurrence;
    if (
      role === 'entry' &&
      raw !== template.text &&
      Object.keys(line.values).length > 0 &&
      !examples.has(raw)
    )
      examples.set(raw, { line: raw, values: line.values, span });
  }
  return {
    id,
    template,
    flags: best.line.flags,
    ...(best.line.form ? { form: best.line.form } : {}),
    ...(effect ? { effect } : {}),
    ...(description ? { description } : {}),
    otherDescriptions: others,
    examples: [...examples.values()],
    occurrences: uses.map((u) => u.occurrence) as [Occurrence, ...Occurrence[]],
  };
}

/** Gives the form that stands for all uses: where they give different words for a slot, the slot's name. */
function templateOf(best: LineCall, uses: readonly Use[]): Template {
  const alike = uses
    .map(({ line }) => line)
    .filter((line) => line.generalText === best.generalText && line.parts.length === best.parts.length);
  if (best.generalParts.length !== best.parts.length || alike.every(({ text }) => text === best.text))
    return { parts: best.parts, text: best.text };
  const parts = best.parts.map((part, at) => {
    const text = spellPart(part);
    const same = alike.every((line) => spellPart(line.parts[at] ?? part) === text);
    return same ? part : (best.generalParts[at] ?? part);
  });
  return { parts, text: spell(parts) };
}

/** The use whose form is printed: shown rather than named, without slips, with placeholders, in the form that most notes use. */
function bestUse(uses: readonly Use[]): Use {
  const counts = new Map<string, number>();
  for (const { line } of uses) counts.set(line.text, (counts.get(line.text) ?? 0) + 1);
  const points = ({ line, occurrence }: Use): number =>
    (occurrence.role === 'entry' ? 4 : 0) +
    (line.problems.length === 0 ? 2 : 0) +
    (line.bare && line.problems.length > 0 ? 1 : 0) +
    (line.text === line.generalText ? 1 : 0) +
    (/>\.\.\./.test(line.text) ? 0.5 : 0) +
    (counts.get(line.text) ?? 0) * 0.2 -
    line.text.length * 0.001;
  const ranked = uses.map((use) => ({ use, points: points(use) }));
  ranked.sort((a, b) => b.points - a.points || (a.use.line.text < b.use.line.text ? -1 : 1));
  return ranked[0]?.use as Use;
}

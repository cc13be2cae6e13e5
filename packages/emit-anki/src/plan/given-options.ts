import type { CommandEntry, Part, Variant } from '@cribnotes/core';
import { spellPart } from './spell-parts.ts';

/** The most options that one question asks for. */
export const ASKED = 2;

/**
 * The line of a row with `[...]` for what is asked, where it has more options than one question can ask for: those that
 * another row of the command has are given. Nothing where no row leaves few enough.
 */
export function givenOptions(entry: CommandEntry, row: Variant): string | undefined {
  const options = optionsOf(row);
  if (options.length <= ASKED) return undefined;
  const asked = entry.variants
    .flatMap((other) => (other === row ? [] : [missingIn(optionsOf(other), options)]))
    .filter((missing) => missing !== undefined)
    .sort((a, b) => a.length - b.length)[0];
  if (asked === undefined || asked.length === 0 || asked.length > ASKED + 1) return undefined;
  const pieces = row.template.parts.map((part) => (asked.includes(part) ? '[...]' : spellPart(part)));
  return pieces.filter((piece, at) => piece !== '[...]' || pieces[at - 1] !== '[...]').join(' ');
}

/** Whether a row has more options than can be asked for, and none can be given. */
export function asksTooMuch(entry: CommandEntry, row: Variant): boolean {
  return optionsOf(row).length > ASKED + 1 && givenOptions(entry, row) === undefined;
}

function optionsOf({ template }: Variant): readonly Part[] {
  return template.parts.filter(({ kind }) => kind === 'flag');
}

/** What the longer line has and the shorter one lacks, where the longer has all of the shorter. */
function missingIn(shorter: readonly Part[], longer: readonly Part[]): readonly Part[] | undefined {
  const left = [...longer];
  for (const part of shorter) {
    const at = matchIn(left, part);
    if (at < 0) return undefined;
    left.splice(at, 1);
  }
  return shorter.length === 0 ? undefined : left;
}

/** The same option with the same value before one with another value. */
function matchIn(parts: readonly Part[], part: Part): number {
  const same = parts.findIndex((one) => spellPart(one) === spellPart(part));
  return same >= 0 ? same : parts.findIndex((one) => nameOf(one) === nameOf(part));
}

function nameOf(part: Part): string {
  return part.kind === 'flag' ? part.names.join(' ') : '';
}

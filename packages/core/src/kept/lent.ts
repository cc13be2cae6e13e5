import type { SpecSource } from '@cribnotes/specs';
import type { Answer } from '../answers/answer.ts';
import type { Discovery } from '../lines/discover.ts';
import { sha256 } from '../reading/sha256.ts';

/** Gives what tells all that a topic lends to the reading of its notes from what another one would: a digest. */
export function markOfLent(discovery: Discovery, specs: SpecSource): Promise<string> {
  const { facts, vocabulary: _, ...others } = discovery;
  const {
    declared,
    denied = [],
    aliases,
    topical,
    discovered,
    shown = [],
    listed = [],
    evident = [],
  } = facts;
  const shipped = new Set(specs.programs);
  // What notes show of a program says nothing to a vocabulary that has its spec.
  const shownByNotes = [...evident].filter(([program]) => !shipped.has(program));
  return digest([
    others,
    [declared, topical, discovered],
    [...denied].sort(),
    Object.entries(aliases).sort(byName),
    [...shown].sort(),
    words([...listed]),
    words(shownByNotes),
  ]);
}

/** Gives the same for one note, whose author has given these answers. */
export async function markOfNote(lent: string, answers: readonly Answer[]): Promise<string> {
  return answers.length === 0 ? lent : digest([lent, answers]);
}

const byName = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number =>
  one < other ? -1 : 1;

const words = (listed: readonly (readonly [string, ReadonlySet<string>])[]): unknown =>
  listed.map(([program, behind]) => [program, [...behind].sort()] as const).toSorted(byName);

const digest = (value: unknown): Promise<string> => sha256(new TextEncoder().encode(JSON.stringify(value)));

import type { TextUnit, Unit } from '../findings/unit.ts';
import { isName, nameCues } from './name-cues.ts';
import { type Cue, THRESHOLD, weigh } from './term-weights.ts';
import { wordsCues } from './words-cues.ts';

/** A name that is a sentence by itself at the start of a bullet or paragraph, and the one that explains it: "**Pod**. A group of boxes." */
export interface StoppedName {
  readonly name: TextUnit;
  readonly term: string;
  readonly next: TextUnit;
}

const NAME_ALONE = /^(\S+(?:\s\S+){0,2})[.。]$/u;

/** Gives the names of a note that a full stop parts from their explanation. */
export function stoppedNames(units: readonly Unit[], isFree: (unit: TextUnit) => boolean): StoppedName[] {
  const found = units.flatMap((name, at): StoppedName[] => {
    const next = units[at + 1];
    if (name.kind !== 'text' || next?.kind !== 'text' || next.block !== name.block) return [];
    if (name.index !== 0 || !isFree(name) || !isFree(next)) return [];
    const term = NAME_ALONE.exec(name.statement.text)?.[1];
    return term === undefined || !isName(term) ? [] : [{ name, term, next }];
  });
  const lists = Map.groupBy(found, ({ name }) => name.block.items.at(-1)?.list);
  return found.filter(
    (one) => weigh(cuesOf(one, lists.get(one.name.block.items.at(-1)?.list)?.length ?? 0)) >= THRESHOLD,
  );
}

function cuesOf({ name, term, next }: StoppedName, run: number): Cue[] {
  const cues: Cue[] = [
    ...nameCues(term),
    ...wordsCues(next.statement.text, term).filter((c) => c !== 'tooShort'),
  ];
  if (name.statement.marks.some(({ kind, from }) => kind === 'strong' && from === 0)) cues.push('bold');
  if (name.block.items.length > 0) {
    cues.push('item');
    if (run > 1) cues.push('sibling');
  }
  return cues;
}

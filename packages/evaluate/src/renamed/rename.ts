import type { Gold } from '../gold/annotation.ts';
import { literally } from '../text/patterns.ts';
import { inventedNames } from './names.ts';

/** A note whose programs have made-up names, and the way back. */
export interface RenamedNote {
  readonly text: string;
  readonly gold: Gold;
  /** Gives the same value under the true names. */
  restore<T>(value: T): T;
}

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** Gives a note under made-up names: what is read there is read and not known by heart. */
export function renamedNote(gold: Gold, text: string): RenamedNote {
  const names = [...inventedNames(gold, text)]
    .sort(([a], [b]) => b.length - a.length)
    .flatMap(([name, invented]) => spellings(name, invented));
  const patterns = names.map(([name, invented]) => [wholeName(name), invented] as const);
  const rename = (line: string): string =>
    patterns.reduce((changed, [name, invented]) => changed.replace(name, invented), line);
  const back = new Map(names.map(([name, invented]) => [invented, name]));
  const invented = [...back.keys()].sort((a, b) => b.length - a.length).map(literally);
  const anyName = new RegExp(`(?<![\\p{L}\\p{N}_])(?:${invented.join('|')})(?![\\p{L}\\p{N}_])`, 'gu');
  const restore = (line: string): string => line.replace(anyName, (name) => back.get(name) ?? name);
  return {
    text: rename(text),
    gold: withTexts(gold, rename),
    restore: (value) => (back.size > 0 ? withTexts(value, restore) : value),
  };
}

function spellings(name: string, invented: string): readonly (readonly [string, string])[] {
  if (name.length <= 2) return [[name, invented]];
  return [
    [name, invented],
    [capital(name), capital(invented)],
    [name.toUpperCase(), invented.toUpperCase()],
  ];
}

/** A name is not a part of a word, an address or a path. */
function wholeName(name: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}_.@/])${literally(name)}(?![\\p{L}\\p{N}_]|\\.\\w)`, 'gu');
}

/** Gives a value with each text in it changed. */
function withTexts<T>(value: T, change: (text: string) => string): T {
  const go = (part: unknown): unknown => {
    if (typeof part === 'string') return change(part);
    if (Array.isArray(part)) return part.map(go);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([key, one]) => [key, go(one)]));
  };
  return go(value) as T;
}

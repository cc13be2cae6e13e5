import { recognize, type Surroundings } from './recognize.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What parts two commands of which either one will do: `docker ps / docker container ls`. */
const SLASH = /\s+\/\s+/g;

/** One of several commands in a text, with its place there. */
export interface Slashed {
  readonly text: string;
  readonly at: number;
}

/** Gives the commands that a text holds with a slash between them, of which none is a path: all of them are known, and with words behind them or all without. */
export function slashedCommands(
  text: string,
  surroundings: Surroundings,
  vocabulary: Vocabulary,
): readonly Slashed[] | undefined {
  const slashes = [...text.matchAll(SLASH)];
  if (slashes.length === 0) return undefined;
  const starts = [0, ...slashes.map(({ index, 0: { length } }) => index + length)];
  const parts = starts.map((at, i) => ({ at, text: text.slice(at, slashes[i]?.index).trimEnd() }));
  const read = parts.map((part) => recognize(part.text, surroundings, vocabulary));
  const areAll =
    read.every((command) => command?.known === true) &&
    new Set(read.map((command) => (command?.tokens.length ?? 0) > (command?.at ?? 0) + 1)).size === 1;
  return areAll ? parts : undefined;
}

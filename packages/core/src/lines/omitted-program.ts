import type { Block } from '../blocks/block.ts';
import { splitColumns } from './columns.ts';
import type { Found } from './found.ts';
import { isProgram } from './programs.ts';
import { recognize } from './recognize.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How many subcommands without their program make it a habit of a note. */
const ENOUGH = 3;

/**
 * Gives the program that a note leaves out before its subcommands: a list in columns has several of them, "logs id",
 * "rmi image", beside lines that name it.
 */
export function omittedProgram(blocks: readonly Block[], vocabulary: Vocabulary): string | undefined {
  const lines = blocks.flatMap(linesOf);
  const words = new Set(lines.flatMap((text) => vocabulary.programOf(firstWord(text)) ?? []));
  const known = [...words].filter((program) => (vocabulary.spec(program)?.root.commands ?? []).length > 0);
  const candidates = known.length > 1 ? known.filter((program) => vocabulary.isTopical(program)) : known;
  return candidates.find((program) => {
    const left = lines.flatMap((text) => splitColumns(text)?.command ?? []).map(firstWord);
    const own = left.filter((word) => !isProgram(word) && isSubcommandOf(program, word, vocabulary));
    return new Set(own).size >= ENOUGH;
  });
}

/** Gives the command that words in a column are with the program that the note leaves out. */
export function withProgram(
  text: string,
  program: string | undefined,
  vocabulary: Vocabulary,
): Found | undefined {
  if (program === undefined || !isSubcommandOf(program, firstWord(text), vocabulary)) return undefined;
  const whole = `${program} ${text.trim()}`;
  const command = recognize(whole, 'code', vocabulary);
  return command && { kind: 'command', command, text: whole };
}

const firstWord = (text: string): string => /^\S+/.exec(text.trim())?.[0] ?? '';

const isSubcommandOf = (program: string, word: string, vocabulary: Vocabulary): boolean =>
  vocabulary.spec(program)?.root.commands?.some(({ name }) => name === word) === true;

function linesOf(block: Block): string[] {
  return block.kind === 'paragraph' || block.kind === 'code'
    ? block.lines.map(({ text }) => text.trim())
    : [];
}

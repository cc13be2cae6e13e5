import type { SpecSource, ToolSpec } from '@cribnotes/specs';
import { editDistance } from '../spelling.ts';
import { swappedProgram } from './program-slip.ts';
import { isEverydayWord, isProgram } from './programs.ts';

/** The words that decide whether a line of a topic is a command. */
export interface Vocabulary {
  /** The program that a word stands for: itself, or what the author's short name means. */
  programOf(word: string): string | undefined;
  spec(program: string): ToolSpec | undefined;
  /** True where the word is a program of this topic, by declaration or by how often the notes run it. */
  isTopical(program: string): boolean;
  /**
   * The program of this topic that a word is a slip of, where its next word is one of that program's subcommands; any
   * often typed program with two letters swapped, where its next word is a flag or a path; any program with a capital
   * letter, where its next word is a subcommand that does something: `Git add`, but not the term "Docker image".
   */
  slipOf(word: string, next: string | undefined): string | undefined;
  /** True for a word that only its place among commands shows to be a program: in code it is one. */
  isShown(word: string): boolean;
  /** True where the notes show this word behind a program that nobody knows but they. */
  isUsedWith(program: string, word: string): boolean;
  /** True where the word is a subcommand of a program of this topic. */
  isSubcommand(word: string): boolean;
  /** True for names such as `find`, which prove nothing alone. */
  isEveryday(program: string): boolean;
}

/** What the notes themselves tell about programs. */
export interface VocabularyFacts {
  readonly declared: readonly string[];
  /** Words that their author says are no programs. */
  readonly denied?: ReadonlySet<string>;
  readonly aliases: Readonly<Record<string, string>>;
  readonly topical: readonly string[];
  /** First words that the notes run without our knowing them. */
  readonly discovered: readonly string[];
  /** Words that stand where commands stand. */
  readonly shown?: ReadonlySet<string>;
  /** Words behind programs that are called like words, as only their list shows them. */
  readonly listed?: ReadonlyMap<string, ReadonlySet<string>>;
  /** Words that the notes show to be programs, with the words that stand behind them. */
  readonly evident?: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Gives the vocabulary of a topic. */
export function makeVocabulary(specs: SpecSource, facts: VocabularyFacts): Vocabulary {
  const declared = new Set(facts.declared);
  const topical = new Set([...facts.declared, ...facts.topical]);
  const discovered = new Set(facts.discovered);
  const shipped = new Set(specs.programs);
  // Of programs that only these notes have, nothing is known that could be asked for below.
  const families = [...topical].filter((program) => shipped.has(program));
  const cache = new Map<string, ToolSpec | undefined>();
  const specOf = (program: string): ToolSpec | undefined => {
    if (!cache.has(program)) cache.set(program, shipped.has(program) ? specs.get(program) : undefined);
    return cache.get(program);
  };
  return {
    programOf(word) {
      if (facts.denied?.has(word)) return undefined;
      const alias = Object.hasOwn(facts.aliases, word) ? facts.aliases[word] : undefined;
      if (alias !== undefined) return alias.split(' ')[0];
      return shipped.has(word) ||
        isProgram(word) ||
        declared.has(word) ||
        discovered.has(word) ||
        facts.evident?.has(word)
        ? word
        : undefined;
    },
    spec: specOf,
    isTopical: (program) => topical.has(program),
    slipOf(word, next) {
      if (next === undefined) return undefined;
      const lower = /^[A-Z][a-z-]+$/.test(word) ? word.toLowerCase() : undefined;
      if (lower !== undefined) return shipped.has(lower) && isLeaf(specOf(lower), next) ? lower : undefined;
      const swapped = swappedProgram(word);
      if (
        swapped !== undefined &&
        shipped.has(swapped) &&
        (isArgument(next) || hasCommand(specOf(swapped), next))
      )
        return swapped;
      if (!/^[a-z]{4,}$/.test(word)) return undefined;
      return families.find(
        (program) =>
          program.length > 3 &&
          editDistance(word, program, 3) <= (program.length > 5 ? 2 : 1) &&
          hasCommand(specOf(program), next),
      );
    },
    isShown: (word) => facts.shown?.has(word) === true && !facts.denied?.has(word),
    isUsedWith: (program, word) =>
      ((specOf(program)?.root.commands ?? []).length === 0 &&
        facts.listed?.get(program)?.has(word) === true) ||
      (specOf(program) === undefined && facts.evident?.get(program)?.has(word) === true),
    isSubcommand: (word) =>
      families.some((program) => specOf(program)?.root.commands?.some((c) => c.name === word) === true),
    isEveryday: (program) => isEverydayWord(program) && !declared.has(program),
  };
}

const isLeaf = (spec: ToolSpec | undefined, name: string): boolean =>
  spec?.root.commands?.some((c) => c.name === name.toLowerCase() && (c.commands ?? []).length === 0) === true;

/** True for a word that no sentence has: `-la`, `./x`, `/etc`, `~`, `<name>`. */
const isArgument = (word: string): boolean => /^(-{1,2}[A-Za-z]|\.{0,2}\/|~|<\w)/.test(word);

const hasCommand = (tool: ToolSpec | undefined, name: string): boolean =>
  tool?.root.commands?.some((command) => command.name === name) === true;

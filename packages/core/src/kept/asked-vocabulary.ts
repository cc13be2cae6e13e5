import type { Vocabulary } from '../lines/vocabulary.ts';

/** What a vocabulary was asked, and what it answered: by the name of the question, then by each word that it was about. */
export type VocabularyAnswers = {
  readonly [Name in Question]: ReadonlyMap<Word, Name extends TwoWords ? ReadonlyMap<Word, Answer> : Answer>;
};

type Word = string | undefined;
type Answer = string | boolean | undefined;
type Question = Exclude<keyof Vocabulary, 'spec'>;
type TwoWords = 'slipOf' | 'isUsedWith';

/**
 * Gives a vocabulary that answers as another one does and remembers what it was asked. What tools accept is not remembered: it is the
 * same for all topics that are read with the same specs.
 */
export function askedVocabulary(vocabulary: Vocabulary): {
  readonly vocabulary: Vocabulary;
  readonly answers: VocabularyAnswers;
} {
  const [programOf, programs] = remembered(vocabulary.programOf);
  const [isTopical, topical] = remembered(vocabulary.isTopical);
  const [isShown, shown] = remembered(vocabulary.isShown);
  const [isSubcommand, subcommands] = remembered(vocabulary.isSubcommand);
  const [isEveryday, everyday] = remembered(vocabulary.isEveryday);
  const [slipOf, slips] = rememberedOfTwo(vocabulary.slipOf);
  const [isUsedWith, used] = rememberedOfTwo(vocabulary.isUsedWith);
  return {
    vocabulary: {
      spec: vocabulary.spec,
      programOf,
      isTopical,
      isShown,
      isSubcommand,
      isEveryday,
      slipOf,
      isUsedWith,
    },
    answers: {
      programOf: programs,
      isTopical: topical,
      isShown: shown,
      isSubcommand: subcommands,
      isEveryday: everyday,
      slipOf: slips,
      isUsedWith: used,
    },
  };
}

/** True where a vocabulary would answer all of these questions as it was done then. */
export function answersAlike(vocabulary: Vocabulary, answers: VocabularyAnswers): boolean {
  const { slipOf, isUsedWith, ...ofOneWord } = answers;
  for (const [name, given] of Object.entries(ofOneWord) as [
    Exclude<Question, TwoWords>,
    ReadonlyMap<string, Answer>,
  ][])
    for (const [word, answer] of given) if (vocabulary[name](word) !== answer) return false;
  for (const [word, given] of slipOf)
    for (const [next, answer] of given) if (vocabulary.slipOf(word as string, next) !== answer) return false;
  for (const [program, given] of isUsedWith)
    for (const [word, answer] of given)
      if (vocabulary.isUsedWith(program as string, word as string) !== answer) return false;
  return true;
}

function remembered<A extends Answer>(ask: (word: string) => A): [(word: string) => A, ReadonlyMap<Word, A>] {
  const answers = new Map<Word, A>();
  const asked = (word: string): A => {
    const before = answers.get(word);
    if (before !== undefined || answers.has(word)) return before as A;
    const answer = ask(word);
    answers.set(word, answer);
    return answer;
  };
  return [asked, answers];
}

function rememberedOfTwo<A extends Answer, Second extends Word>(
  ask: (word: string, other: Second) => A,
): [(word: string, other: Second) => A, ReadonlyMap<Word, ReadonlyMap<Word, A>>] {
  const answers = new Map<Word, Map<Word, A>>();
  const asked = (word: string, other: Second): A => {
    const given = answers.get(word) ?? new Map<Word, A>();
    answers.set(word, given);
    if (given.has(other)) return given.get(other) as A;
    const answer = ask(word, other);
    given.set(other, answer);
    return answer;
  };
  return [asked, answers];
}

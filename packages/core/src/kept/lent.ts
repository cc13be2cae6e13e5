import type { Answer } from '../answers/answer.ts';
import type { TopicKnowledge } from '../drafting/draft-note.ts';
import { sha256 } from '../reading/sha256.ts';
import { answersAlike, type VocabularyAnswers } from './asked-vocabulary.ts';

/** What the draft of a note took from its topic, and from its author's answers. */
export interface Lent extends Pick<TopicKnowledge, 'interactive' | 'keyChapters'> {
  readonly asked: VocabularyAnswers;
  /** What tells the answers; empty where there are none. */
  readonly answered: string;
}

/** Gives what tells the answers about a note from others. */
export async function markOfAnswers(answers: readonly Answer[]): Promise<string> {
  return answers.length === 0 ? '' : sha256(new TextEncoder().encode(JSON.stringify(answers)));
}

/** True where a topic lends all that a draft took from it as it was then. */
export function lendsTheSame(topic: TopicKnowledge, answered: string, lent: Lent): boolean {
  return (
    topic.interactive === lent.interactive &&
    topic.keyChapters === lent.keyChapters &&
    answered === lent.answered &&
    answersAlike(topic.vocabulary, lent.asked)
  );
}

import type { Topic } from '@cribnotes/core';
import { type AnswerTokens, leaksAnswer } from './answer-leaks.ts';
import { onceATopic } from './once-a-topic.ts';

/** The line over the prompt: the topic's title and the section's, each only if it does not give the answer away. */
export function cardContext(topic: Topic, group: string | undefined, tokens?: AnswerTokens): string {
  const section = (group === undefined ? undefined : titlesOf(topic).get(group)) ?? '';
  return [topic.title, section]
    .map((title) => title.replace(/\s+/g, ' ').trim())
    .filter((title, at, titles) => title !== '' && titles.indexOf(title) === at)
    .filter((title) => !tokens || title === topic.title || !leaksAnswer(title, tokens))
    .join(' · ');
}

const titlesOf = onceATopic(
  ({ groups }): ReadonlyMap<string, string | undefined> =>
    new Map(groups.toReversed().map(({ id, title }) => [id, title])),
);

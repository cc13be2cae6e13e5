import type { Group, Topic } from '../model.ts';
import { onPaper } from './on-paper.ts';

/** Gives some groups of a topic as one of their own, with their tools. What is said of the whole topic, and its links, stay with that. */
export function partOf(topic: Topic, groups: readonly Group[], id: string, title: string): Topic {
  const { summary: _, ...part } = onPaper(topic, groups);
  const tools = new Set(part.entries.map((entry) => entry.tool));
  return {
    ...part,
    id,
    title,
    tools: topic.tools.filter(({ program }) => tools.has(program)),
    links: [],
    diagnostics: [],
  };
}

import type { Topic } from '@cribnotes/core';
import { ascii } from '../words/ascii.ts';

/** Columns of name and description together: with the indentation and the dash they fill a line of 80. */
const widest = 68;

/**
 * Gives the description of the name line: the title, the tools it does not name, and words to search for.
 * apropos(1) finds a page by this line alone.
 */
export function nameDescription(topic: Topic): string {
  const title = ascii(topic.title) || ascii(topic.id);
  const room = widest - topic.id.length;
  let line = title;
  let between = ': ';
  for (const noun of nouns(topic)) {
    if (has(line, noun) || line.length + between.length + noun.length > room) continue;
    line += between + noun;
    between = ', ';
  }
  return line;
}

function nouns(topic: Topic): readonly string[] {
  const counted = [...topic.concepts].sort((a, b) => b.facts.length - a.facts.length);
  const tools = mainTools(topic);
  const terms = counted.map((concept) => concept.term.toLowerCase());
  const tasks = topic.groups.map((group) => group.title.toLowerCase());
  return [...tools, ...terms, ...tasks].map(ascii).filter((noun) => noun !== '' && noun.length <= 24);
}

/** A tool that is only mentioned beside another one helps nobody to find the page. */
function mainTools(topic: Topic): readonly string[] {
  const counts = topic.tools.map(({ program }) => ({
    program,
    count: topic.entries.filter((entry) => entry.tool === program).length,
  }));
  const most = Math.max(0, ...counts.map(({ count }) => count));
  return counts.filter(({ count }) => count * 5 >= most).map(({ program }) => program);
}

function has(line: string, noun: string): boolean {
  return ` ${line.toLowerCase().replace(/[^a-z0-9]+/g, ' ')} `.includes(
    ` ${noun.toLowerCase().replace(/[^a-z0-9]+/g, ' ')} `,
  );
}

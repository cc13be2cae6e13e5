import type { Topic } from '@cribnotes/core';
import { ascii } from '../words/ascii.ts';
import { wording } from '../words/wording.ts';

/** Columns of name and description together: with the indentation and the dash they fill a line of 80. */
const widest = 68;

/** Columns that a description has beside the longest of names. */
const narrowest = 24;

/**
 * Gives the description of the name line: the title, the tools it does not name, and words to search for.
 * apropos(1) finds a page by this line alone.
 */
export function nameDescription(topic: Topic): string {
  const room = Math.max(narrowest, widest - topic.id.length);
  let line = cut(ascii(topic.title) || ascii(topic.id), room);
  let between = ': ';
  for (const noun of nouns(topic)) {
    if (has(line, noun) || line.length + between.length + noun.length > room) continue;
    line += between + noun;
    between = ', ';
  }
  return line;
}

/** Gives as much of a title as there is room for, in whole words where it has some. */
function cut(title: string, room: number): string {
  if (title.length <= room) return title;
  const words = title.slice(0, room + 1).replace(/\s\S*$/, '');
  return ascii(words.slice(0, room));
}

/** Gives the title where the name line could not say all of it. */
export function titleBeyondName(topic: Topic): string | undefined {
  const title = wording(topic.title);
  return title === '' || wording(nameDescription(topic)).startsWith(title) ? undefined : topic.title;
}

function nouns(topic: Topic): readonly string[] {
  const counted = [...topic.concepts].sort((a, b) => b.facts.length - a.facts.length);
  const tools = mainTools(topic);
  const terms = counted.map((concept) => concept.term.toLowerCase());
  const tasks = topic.groups.flatMap(({ title }) => (title === undefined ? [] : [title.toLowerCase()]));
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

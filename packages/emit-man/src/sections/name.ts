import type { Entry, Topic } from '@cribnotes/core';
import { ascii } from '../words/ascii.ts';
import { phrases } from '../words/phrases.ts';
import { wording } from '../words/wording.ts';

/** Columns of name and description together: with the indentation and the dash they fill a line of 80. */
const widest = 68;

/** Columns that a description has beside the longest of names. */
const narrowest = 24;

/** Columns of the longest heading or sentence that is one of several in the name line. */
const longestOfMany = 40;

/** How many of a phrase's letters must be of ASCII for the phrase to be understood. */
const understood = 0.8;

/**
 * Gives the description of the name line: what the topic's author says that it is about; else its title with the
 * headings of its groups, or with what they hold. Nothing is cut inside a phrase. apropos(1) finds a page by this line
 * alone.
 */
export function nameDescription(topic: Topic): string {
  const room = Math.max(narrowest, widest - topic.id.length);
  const summary = phrases(topic.summary ?? '')
    .map(asciiPhrase)
    .find((phrase) => phrase !== '' && phrase.length <= room);
  if (summary !== undefined) return summary;
  const title = titleOf(topic, room);
  const tools = toolsOf(topic, room);
  const lines =
    title === ''
      ? [line(tools, headings(topic), room), line('', sentences(topic), room), line('', names(topic), room)]
      : [headings(topic), names(topic), sentences(topic)].map((items) => line(title, items, room));
  return lines.find((each) => each !== title && each !== tools) ?? (title || tools || ascii(topic.id));
}

/** Gives the title where the name line could not say all of it. */
export function titleBeyondName(topic: Topic): string | undefined {
  const title = wording(topic.title);
  const told = wording(`${topic.id} ${nameDescription(topic)}`);
  return title === '' || ` ${told} `.includes(` ${title} `) ? undefined : topic.title;
}

/** Gives the summary where the name line could not say all of it. */
export function summaryBeyondName(topic: Topic): string | undefined {
  const said = wording(topic.summary ?? '');
  return said === '' || wording(nameDescription(topic)) === said ? undefined : topic.summary;
}

/** The title, or as many of its phrases as there is room for; nothing where the page's name says it already. */
function titleOf(topic: Topic, room: number): string {
  const title = phrases(topic.title)
    .map(asciiPhrase)
    .find((phrase) => phrase !== '' && phrase.length <= room);
  return title === undefined || has(topic.id, title) ? '' : title;
}

/** The programs, where the page's name does not say them. */
function toolsOf(topic: Topic, room: number): string {
  const tools = mainTools(topic)
    .map(ascii)
    .filter((tool) => tool !== '' && !has(topic.id, tool));
  return line('', tools, room);
}

/** Adds whole items as long as there is room. */
function line(lead: string, items: readonly string[], room: number): string {
  let text = lead;
  for (const item of items) {
    const between = text === '' ? '' : text === lead ? ': ' : ', ';
    const fits = item.length <= longestOfMany && text.length + between.length + item.length <= room;
    if (item !== '' && fits && !has(text, item)) text += between + item;
  }
  return text;
}

function headings(topic: Topic): readonly string[] {
  return topic.groups.flatMap(({ title }) => {
    const words = asciiPhrase(title ?? '');
    return words === '' || has(topic.title, words) || has(topic.id, words) ? [] : [inside(words, topic)];
  });
}

/** What the commands do, in the author's words. */
function sentences(topic: Topic): readonly string[] {
  return topic.entries.flatMap((entry) =>
    descriptions(entry).map((said) => inside(asciiPhrase(said.replace(/[.:;]+$/, '')), topic)),
  );
}

function descriptions(entry: Entry): readonly string[] {
  const all = entry.kind === 'command' ? entry.variants : [entry];
  return all.flatMap(({ description }) => (description === undefined ? [] : [description.text]));
}

/** What the commands are called; of a single one its lines. */
function names(topic: Topic): readonly string[] {
  const entries = topic.entries.filter((entry) => entry.kind === 'command');
  const called = new Set(entries.map(({ display }) => display));
  const [only] = entries;
  if (called.size > 1 || only === undefined) return [...called].map(ascii);
  return only.variants.map(({ template: { text } }) => ascii(text.replaceAll(/[<>]/g, '')));
}

/** Text of which ASCII holds what matters; nothing of one in another script. */
function asciiPhrase(text: string): string {
  const letters = [...text].filter((character) => /\p{L}/u.test(character));
  const known = ascii(text);
  const kept = known.match(/[A-Za-z]/g)?.length ?? 0;
  return letters.length > 0 && kept >= letters.length * understood ? known : '';
}

/** A heading begins with a capital; within a line a common word has none, where the language writes so. */
function inside(text: string, { language, tools, concepts }: Topic): string {
  const [first = ''] = text.split(' ');
  const capitals = text.match(/(?:^| )[A-Z]/g)?.length ?? 0;
  const isName =
    tools.some(({ program }) => program === first.toLowerCase()) ||
    concepts.some(({ term }) => term === first);
  if (/^de\b/.test(language) || capitals !== 1 || isName || !/^[A-Z][a-z]*$/.test(first)) return text;
  return text.charAt(0).toLowerCase() + text.slice(1);
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

function has(line: string, words: string): boolean {
  return ` ${wording(line)} `.includes(` ${wording(words)} `);
}

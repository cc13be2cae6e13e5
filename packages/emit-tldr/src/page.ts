import type { Topic } from '@cribnotes/core';
import { type PrintedGroup, type PrintedItem, printedGroups } from '@cribnotes/core/printed-groups';
import { fillPhrase, type PrintedWords, printedWords } from '@cribnotes/core/printed-words';
import { file, idea, input, keys, type Lines, remark, row, task } from './items.ts';
import { about, oneLine } from './said.ts';

/** Bytes within which a file must say that it is ours; what stands before the sentence with our name is cut to that. */
const headRoom = 300;

/** Gives the page of a topic, in the format of tldr-pages; a section's heading and sentences stand as its description does. */
export function page(topic: Topic, date: string): string {
  const words = printedWords(topic.language);
  const blocks: readonly Lines[] = [
    [`# ${topic.id}`],
    head(topic, date, words),
    ...printedGroups(topic).flatMap((group) => section(group, words)),
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function head({ title, summary, sources, tools }: Topic, date: string, words: PrintedWords): Lines {
  const from =
    sources.length === 1
      ? fillPhrase(words.sheet.from, sources[0]!.id)
      : fillPhrase(words.sheet.fromNotes, `${sources.length}`);
  const made = about(`${oneLine(from)}${words.comma}${date}${words.comma}Cribnotes`);
  const subject = about(oneLine(summary === undefined ? title : `${title}${words.colon}${summary}`));
  const [url] = tools.flatMap((tool) => tool.url ?? []);
  const more = url === undefined ? [] : [`> ${moreInformation(words)}: <${url}>.`];
  const fits = new TextEncoder().encode(subject + made).length < headRoom;
  return [...(fits ? [subject, made] : [made, subject]), ...more];
}

/** The words that clients and their linter look for are English; other languages have their own for links. */
function moreInformation({ sheet }: PrintedWords): string {
  return sheet.links === 'See also' ? 'More information' : sheet.links;
}

function section({ group: { title }, items }: PrintedGroup, words: PrintedWords): readonly Lines[] {
  if (items.length === 0) return [];
  const heading = title === undefined ? [] : [[`> ${oneLine(title)}`]];
  return [...heading, ...items.flatMap((item) => itemOf(item, words))];
}

function itemOf(item: PrintedItem, words: PrintedWords): readonly Lines[] {
  switch (item.kind) {
    case 'command':
      return row(item.entry, item.variant, words);
    case 'keys':
      return keys(item.entry);
    case 'input':
      return input(item.entry);
    case 'concept':
      return idea(item.concept, words);
    case 'recipe':
      return task(item.recipe);
    case 'snippet':
      return file(item.snippet);
    case 'note':
      return remark(item.prose);
  }
}

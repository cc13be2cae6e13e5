import type { Group, Topic } from '@cribnotes/core';
import { onPaper, partNames, partOf } from '@cribnotes/core/topic-parts';
import type { Block, Page, Section } from './document.ts';
import { page } from './page.ts';
import { printedGroups } from './printed.ts';
import { manualPages } from './sections/see-also.ts';
import { typedNames } from './typed-names.ts';
import { join, literal, prose } from './words/span.ts';
import { type Voice, voiceOf } from './words/voice.ts';

/**
 * Gives the topic's own page and one page for every group with a heading that has rows, linked from each other's
 * SEE ALSO. A command with rows in several groups is on the page of each, with its rows there. What stands in other
 * groups, and the notes on the topic as a whole, stay on the topic's own page.
 */
export function split(topic: Topic, date: string): readonly Page[] {
  const whole = page(topic, date);
  const voice = voiceOf(topic);
  const groups = topic.groups.filter(hasPage);
  if (groups.length < 2) return [whole];
  const names = partNames(topic);
  const parts = groups.map((group) => ({
    group,
    part: partOf(topic, [group], names.get(group.id)!, group.title),
  }));
  const others = topic.groups.filter((group) => !hasPage(group));
  const own = overview(whole, page(onPaper(topic, others), date), parts, voice);
  const pages = parts.map(({ part }) => citing(page(part, date), [topic.id], voice));
  return [
    citing(
      own,
      parts.map(({ part }) => part.id),
      voice,
    ),
    ...pages,
  ];
}

/** A group with a page of its own. */
type Titled = Group & { readonly title: string };

interface Part {
  readonly group: Titled;
  readonly part: Topic;
}

function hasPage(group: Group): group is Titled {
  return group.title !== undefined && group.items.some((item) => 'entry' in item);
}

/** Gives the own page: opened as the whole one is, then a list of the pages and their commands, then what stays. */
function overview(whole: Page, rest: Page, parts: readonly Part[], voice: Voice): Page {
  const { synopsis, description, pages } = voice.page.titles;
  const opening = new Set([description]);
  const blocks = parts.map(({ group, part }) => indexItem(group, part, voice));
  const index: Section = { title: pages, blocks };
  const opened = whole.sections.filter((section) => opening.has(section.title));
  return {
    ...whole,
    sections: [
      ...opened,
      index,
      ...rest.sections.filter(({ title }) => !opening.has(title) && title !== synopsis),
    ],
  };
}

function indexItem(group: Group, part: Topic, { colon, comma, stop }: Voice): Block {
  const items = printedGroups(part).flatMap((printed) => printed.items);
  const names = [...new Set(items.flatMap(typedNames))].map((name) => [literal(name)]);
  return {
    kind: 'item',
    tags: [[literal(part.id), prose('(7)')]],
    body: [{ kind: 'paragraph', spans: [prose(group.title + colon), ...join(names, comma), prose(stop)] }],
  };
}

/** Gives the page with other pages of ours first in its SEE ALSO. */
function citing(citer: Page, names: readonly string[], voice: Voice): Page {
  const pages = manualPages(names.map((name) => `${name}(7)`));
  const last = citer.sections.at(-1);
  const title = voice.page.titles.seeAlso;
  if (last?.title !== title) return { ...citer, sections: [...citer.sections, { title, blocks: pages }] };
  return {
    ...citer,
    sections: [...citer.sections.slice(0, -1), { title, blocks: [...pages, ...last.blocks] }],
  };
}

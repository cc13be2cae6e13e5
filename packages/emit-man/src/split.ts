import type { Group, Topic } from '@cribnotes/core';
import type { Block, Page, Section } from './document.ts';
import { page } from './page.ts';
import { manualPages } from './sections/see-also.ts';

/**
 * Gives the topic's own page and one page for every group that has entries, linked from each other's SEE ALSO.
 * What belongs to no group, and the notes on the topic as a whole, stay on its own page.
 */
export function split(topic: Topic, date: string): readonly Page[] {
  const groups = topic.groups.filter((group) => topic.entries.some((entry) => entry.group === group.id));
  if (groups.length < 2) return [page(topic, date)];
  const names = new Map(groups.map((group) => [group.id, pageName(topic, group)]));
  const own = page(without(topic, names), date);
  const parts = groups.map((group) => {
    const part = page(partOf(topic, group, names.get(group.id)!), date);
    return linked(part, [topic.id]);
  });
  return [linked(own, [...names.values()]), ...parts];
}

function pageName(topic: Topic, group: Group): string {
  const suffix = group.id
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '');
  return `${topic.id.slice(0, 79 - suffix.slice(0, 39).length)}-${suffix.slice(0, 39)}`;
}

function without(topic: Topic, pages: ReadonlyMap<string, string>): Topic {
  const stays = (item: { readonly group?: string }): boolean => !pages.has(item.group ?? '');
  return {
    ...topic,
    entries: topic.entries.filter(stays),
    concepts: topic.concepts.filter(stays),
    recipes: topic.recipes.filter(stays),
    snippets: topic.snippets.filter(stays),
  };
}

function partOf(topic: Topic, group: Group, name: string): Topic {
  const here = (item: { readonly group?: string }): boolean => item.group === group.id;
  const entries = topic.entries.filter(here);
  const tools = new Set(entries.map((entry) => entry.tool));
  const { summary: _, ...rest } = topic;
  return {
    ...rest,
    id: name,
    title: `${topic.title}: ${group.title}`,
    tools: topic.tools.filter((tool) => tools.has(tool.program)),
    groups: [group],
    entries,
    concepts: topic.concepts.filter(here),
    recipes: topic.recipes.filter(here),
    snippets: topic.snippets.filter(here),
    links: [],
    diagnostics: [],
  };
}

function linked(part: Page, names: readonly string[]): Page {
  const pages: readonly Block[] = manualPages(names.map((name) => `${name}(7)`));
  const last = part.sections.at(-1);
  const section: Section = { title: 'SEE ALSO', blocks: pages };
  if (last?.title !== section.title) return { ...part, sections: [...part.sections, section] };
  return {
    ...part,
    sections: [...part.sections.slice(0, -1), { ...last, blocks: [...pages, ...last.blocks] }],
  };
}

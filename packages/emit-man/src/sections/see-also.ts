import type { Topic } from '@cribnotes/core';
import type { Block, Span } from '../document.ts';
import { join, literal, prose } from '../words/span.ts';

/** A manual page as it is cited: `docker-run(1)`. */
const manualPage = /^([A-Za-z0-9][\w.+:@-]*)\(([0-9][a-z]*)\)$/;

/** Gives the manual pages of the tools, by section and name, then addresses as text. */
export function seeAlso(topic: Topic): readonly Block[] {
  const named = [
    ...topic.tools.flatMap((tool) => tool.manuals),
    ...topic.entries.flatMap((entry) => entry.seeAlso),
  ];
  const cited = [...new Set(named)];
  const others = cited.filter((name) => !manualPage.test(name));
  return [...manualPages(cited), ...addresses(topic, others)];
}

/** Gives one paragraph with the citations of manual pages; what is none is left out. */
export function manualPages(cited: readonly string[]): readonly Block[] {
  const pages = cited
    .flatMap((text) => {
      const [, name, section] = manualPage.exec(text) ?? [];
      return name === undefined || section === undefined ? [] : [{ name, section }];
    })
    .sort((a, b) => compare(a.section, b.section) || compare(a.name, b.name))
    .map(({ name, section }) => [literal(name), prose(`(${section})`)]);
  return pages.length === 0 ? [] : [{ kind: 'paragraph', spans: join(pages, ', ') }];
}

/** The order of code units, which is the same in every locale. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function addresses(topic: Topic, others: readonly string[]): readonly Block[] {
  const tools = topic.tools.flatMap((tool) =>
    tool.url === undefined ? [] : [{ title: `${tool.program} documentation`, href: tool.url }],
  );
  const links = [...tools, ...topic.links, ...others.map((title) => ({ title, href: undefined }))];
  const targets = links.map((link) => link.href ?? link.title);
  const once = links.filter((_, index) => targets.indexOf(targets[index]!) === index);
  const entries = once.map((link): readonly Block[] => [
    { kind: 'paragraph', spans: address(link.title, link.href) },
  ]);
  return entries.length > 1 ? [{ kind: 'list', marks: 'bullets', entries }] : entries.flat();
}

/** An address is text: a terminal may hide what is only a link (groff 1.23, `.UR`). */
function address(title: string, href: string | undefined): readonly Span[] {
  if (href === undefined || href === title) return [prose(title)];
  return [prose(`${title}: ${href}`)];
}

import type { Topic } from '@cribnotes/core';
import { fillPhrase } from '@cribnotes/core/printed-words';
import type { Block } from '../document.ts';
import { join, literal, prose } from '../words/span.ts';
import type { Voice } from '../words/voice.ts';

/** A manual page as it is cited: `docker-run(1)`. */
const manualPage = /^([A-Za-z0-9][\w.+:@-]*)\(([0-9][a-z]*)\)$/;

/** Gives the manual pages of the tools, by section and name, then addresses as text. */
export function seeAlso(topic: Topic, voice: Voice): readonly Block[] {
  const named = [
    ...topic.tools.flatMap((tool) => tool.manuals),
    ...topic.entries.flatMap((entry) => entry.seeAlso),
  ];
  const cited = [...new Set(named)];
  const others = cited.filter((name) => !manualPage.test(name));
  return [...manualPages(cited), ...addresses(topic, others, voice)];
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

/** Gives what the notes point to: addresses as text, because a terminal may hide what is only a link (groff 1.23, `.UR`). */
function addresses(topic: Topic, others: readonly string[], voice: Voice): readonly Block[] {
  const tools = topic.tools.flatMap((tool) =>
    tool.url === undefined
      ? []
      : [{ title: fillPhrase(voice.page.documentation, tool.program), href: tool.url }],
  );
  const known = new Set<string>();
  const links = [...tools, ...topic.links].flatMap(({ title, href }) =>
    href === undefined || known.has(href) ? [] : [{ title, href: known.add(href) && href }],
  );
  const entries = links.map(({ title, href }) => address(title, href, voice));
  const listed: readonly Block[] =
    entries.length > 1 ? [{ kind: 'list', marks: 'bullets', entries }] : entries.flat();
  return [
    ...listed,
    ...titles([...topic.links.filter(({ href }) => !href).map(({ title }) => title), ...others]),
  ];
}

/** An address has a line of its own, so that it is not broken. */
function address(title: string, href: string, { colon }: Voice): readonly Block[] {
  if (title === href) return [{ kind: 'paragraph', spans: [prose(href)] }];
  return [
    { kind: 'paragraph', spans: [prose(title + colon.trimEnd())] },
    { kind: 'code', lines: [href], close: true },
  ];
}

/** Other notes and books have no address: their titles share one paragraph. */
function titles(named: readonly string[]): readonly Block[] {
  if (named.length === 0) return [];
  return [{ kind: 'paragraph', spans: [prose(`${[...new Set(named)].join('; ')}.`)] }];
}

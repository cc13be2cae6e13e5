import type { Emitter, OutputFile, Topic } from '@cribnotes/core';
import { lossesOf } from './losses.ts';
import { page } from './page.ts';
import { partsOf } from './parts.ts';

/** What each setting may be, what it is unless said first. */
const choices = {
  pages: ['one', 'sections'],
  ending: ['page.md', 'md', 'page'],
} as const;

/**
 * Renders a topic to a page in the format of tldr-pages, `<topic.id>.page.md`, as tldr clients read pages of one's own. With
 * `pages` set to `sections` there is one more page for each section.
 */
export const emitter: Emitter = {
  format: 'tldr',
  settings: {
    pages: 'one, or sections: a page for each',
    ending: 'of the file: page.md, md or page',
  },
  async emit(topic, { date, report, set = {} }): Promise<readonly OutputFile[]> {
    const ending = chosen('ending', set);
    const parts: readonly Topic[] = chosen('pages', set) === 'sections' ? partsOf(topic) : [topic];
    lossesOf(topic).forEach(report);
    return parts.map((part) => ({
      path: `${part.id}.${ending}`,
      bytes: new TextEncoder().encode(page(part, date)),
    }));
  },
};

function chosen(name: keyof typeof choices, set: Readonly<Record<string, string>>): string {
  const words: readonly string[] = choices[name];
  const word = set[name] ?? words[0]!;
  if (!words.includes(word)) throw new Error(`Cannot set ${name} to "${word}", expected ${words.join(', ')}`);
  return word;
}

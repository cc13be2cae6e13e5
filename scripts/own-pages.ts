import { readFileSync } from 'node:fs';
import { openNote, readTopic, type Topic } from '../packages/core/src/index.ts';
import { page, roff } from '../packages/emit-man/src/index.ts';
import { specs } from '../packages/specs/src/index.ts';

/** A manual page of crib itself. */
export interface OwnPage {
  /** Below a tree of manual pages: `man1/crib.1`. */
  readonly path: string;
  readonly roff: string;
}

/** Our own pages: the notes in docs/manual that they are made from, and where they stand in the manual. */
const PAGES = [
  { name: 'crib', section: '1', manual: 'User Commands', seeAlso: ['crib-notes(5)', 'man(1)'] },
  { name: 'crib-notes', section: '5', manual: 'File Formats', seeAlso: ['crib(1)'] },
] as const;

/** Makes the pages of crib from notes, as it makes any other. */
export function ownPages(): Promise<readonly OwnPage[]> {
  return Promise.all(
    PAGES.map(async ({ name, section, manual, seeAlso }) => {
      const topic = await topicOf(name);
      // The pages are about crib; what their examples name is nothing to look up.
      const tools = [{ program: 'crib', verified: 'shape', manuals: seeAlso }] as const;
      const made = page({ ...topic, tools, sources: [], entries: topic.entries }, topic.date ?? '');
      return { path: `man${section}/${name}.${section}`, roff: roff({ ...made, section, manual }) };
    }),
  );
}

async function topicOf(name: string): Promise<Topic> {
  const bytes = readFileSync(new URL(`../docs/manual/${name}.md`, import.meta.url));
  return readTopic([{ id: `${name}.md`, bytes }], { name, specs, open: (file) => openNote(file) });
}

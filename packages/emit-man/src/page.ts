import type { Topic } from '@cribnotes/core';
import type { Page, Section } from './document.ts';
import { commands } from './sections/commands.ts';
import { concepts } from './sections/concepts.ts';
import { description } from './sections/description.ts';
import { examples } from './sections/examples.ts';
import { files } from './sections/files.ts';
import { keys } from './sections/keys.ts';
import { nameDescription } from './sections/name.ts';
import { notes } from './sections/notes.ts';
import { recipes } from './sections/recipes.ts';
import { seeAlso } from './sections/see-also.ts';
import { synopsis } from './sections/synopsis.ts';

/** The sections after NAME, in the order of man-pages(7); each gives no block where the topic has nothing for it. */
const sections: readonly { readonly title: string; readonly blocks: (topic: Topic) => Section['blocks'] }[] =
  [
    { title: 'SYNOPSIS', blocks: synopsis },
    { title: 'DESCRIPTION', blocks: description },
    { title: 'COMMANDS', blocks: commands },
    { title: 'KEYS', blocks: keys },
    { title: 'CONCEPTS', blocks: concepts },
    { title: 'RECIPES', blocks: recipes },
    { title: 'EXAMPLES', blocks: examples },
    { title: 'FILES', blocks: files },
    { title: 'NOTES', blocks: notes },
    { title: 'SEE ALSO', blocks: seeAlso },
  ];

/** Gives a topic's manual page as plain data; `date` is `YYYY-MM-DD`. Throws where the topic's id is no page name. */
export function page(topic: Topic, date: string): Page {
  if (!/^[a-z0-9][a-z0-9._-]{0,79}$/.test(topic.id)) {
    throw new Error(`Cannot name a manual page ${JSON.stringify(topic.id)}, expected a topic id`);
  }
  return {
    name: topic.id,
    date,
    description: nameDescription(topic),
    sections: sections
      .map(({ title, blocks }) => ({ title, blocks: blocks(topic) }))
      .filter((section) => section.blocks.length > 0),
  };
}

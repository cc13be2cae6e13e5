import type { Topic } from '@cribnotes/core';
import type { Page } from './document.ts';
import { onPaper } from './on-paper.ts';
import { contents } from './sections/contents.ts';
import { description } from './sections/description.ts';
import { examples } from './sections/examples.ts';
import { nameDescription } from './sections/name.ts';
import { notes } from './sections/notes.ts';
import { seeAlso } from './sections/see-also.ts';
import { synopsis } from './sections/synopsis.ts';

/** Gives a topic's manual page as plain data; `date` is `YYYY-MM-DD`. Throws where the topic's id is no page name. */
export function page(topic: Topic, date: string): Page {
  if (!/^[a-z0-9][a-z0-9._-]{0,79}$/.test(topic.id)) {
    throw new Error(`Cannot name a manual page ${JSON.stringify(topic.id)}, expected a topic id`);
  }
  const printed = onPaper(topic, topic.groups);
  // In the order of man-pages(7); a section without anything in it is left out.
  const sections = [
    { title: 'SYNOPSIS', blocks: synopsis(printed) },
    { title: 'DESCRIPTION', blocks: description(printed) },
    contents(printed),
    { title: 'EXAMPLES', blocks: examples(printed) },
    { title: 'NOTES', blocks: notes(printed) },
    { title: 'SEE ALSO', blocks: seeAlso(printed) },
  ];
  return {
    name: topic.id,
    date,
    description: nameDescription(printed),
    sections: sections.filter((section) => section.blocks.length > 0),
  };
}

import type { Topic } from '@cribnotes/core';
import { onPaper } from '@cribnotes/core/topic-parts';
import type { Page } from './document.ts';
import { contents } from './sections/contents.ts';
import { description } from './sections/description.ts';
import { examples } from './sections/examples.ts';
import { nameDescription } from './sections/name.ts';
import { notes } from './sections/notes.ts';
import { seeAlso } from './sections/see-also.ts';
import { synopsis } from './sections/synopsis.ts';
import { voiceOf } from './words/voice.ts';

/** Gives a topic's manual page as plain data; `date` is `YYYY-MM-DD`. Throws where the topic's id is no page name. */
export function page(topic: Topic, date: string): Page {
  if (!/^[a-z0-9][a-z0-9._-]{0,79}$/.test(topic.id)) {
    throw new Error(`Cannot name a manual page ${JSON.stringify(topic.id)}, expected a topic id`);
  }
  const printed = onPaper(topic, topic.groups);
  const voice = voiceOf(topic);
  const { titles, manual } = voice.page;
  // In the order of man-pages(7); a section without anything in it is left out.
  const sections = [
    { title: titles.synopsis, blocks: synopsis(printed, voice) },
    { title: titles.description, blocks: description(printed, voice) },
    ...contents(printed, voice),
    { title: titles.examples, blocks: examples(printed, voice) },
    { title: titles.notes, blocks: notes(printed, voice) },
    { title: titles.seeAlso, blocks: seeAlso(printed, voice) },
  ];
  return {
    name: topic.id,
    date,
    description: nameDescription(printed),
    manual,
    nameTitle: titles.name,
    sections: sections.filter((section) => section.blocks.length > 0),
  };
}

import type { EmitOptions, Topic } from '@cribnotes/core';
import { placeGroups, printedGroups } from '@cribnotes/core/printed-groups';
import { SCRIPT } from '../assets.ts';
import { type Element, element, type Node } from '../markup/node.ts';
import { ownWay } from '../words/direction.ts';
import { type Voice, voiceOf } from '../words/voice.ts';
import { bar } from './bar.ts';
import { contents } from './contents.ts';
import { head } from './head.ts';
import { legend } from './legend.ts';
import { links } from './links.ts';
import { origin } from './origin.ts';
import { picturesBeside } from './pictures-beside.ts';
import { sections } from './section.ts';
import { sectionIds } from './section-ids.ts';

/** Gives a topic's page as plain data; `date` is `YYYY-MM-DD`. */
export function htmlPage(
  topic: Topic,
  { date, media = new Map(), source }: Pick<EmitOptions, 'date' | 'media' | 'source'>,
): Element {
  const voice = voiceOf(topic);
  const groups = placeGroups(printedGroups(topic), topic.title);
  const ids = sectionIds(groups);
  const idOf = (group: string): string => ids.get(group) ?? group;
  return element(
    'html',
    { lang: topic.language, dir: voice.direction },
    head(topic.title, source),
    element(
      'body',
      {},
      element('header', {}, ...titles(topic, voice)),
      bar(voice),
      ...contents(groups, idOf, topic.links.length > 0, voice),
      element(
        'main',
        {},
        ...legend(groups, voice),
        ...sections(groups, { voice, idOf, pictures: picturesBeside(topic.images, media) }),
        ...links(topic, voice),
      ),
      element('footer', voice.own, element('p', {}, origin(topic, date, voice))),
      element('script', {}, SCRIPT),
    ),
  );
}

function titles({ title, summary = '' }: Topic, voice: Voice): readonly Node[] {
  const heading = element('h1', ownWay(title, voice), title);
  return summary === ''
    ? [heading]
    : [heading, element('p', { class: 'summary', ...ownWay(summary, voice) }, summary)];
}

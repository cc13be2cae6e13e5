import type { Topic } from '@cribnotes/core';
import type { Block } from '../document.ts';
import { task } from '../items/task.ts';
import { printedGroups } from '../printed.ts';
import type { Voice } from '../words/voice.ts';
import { byGroup } from './by-group.ts';

/** Gives the tasks that take several commands, in the groups that they stand in. */
export function examples(topic: Topic, voice: Voice): readonly Block[] {
  return byGroup(
    printedGroups(topic),
    ({ title, items }) =>
      items.flatMap((item) => (item.kind === 'recipe' ? task(item.recipe, voice, title) : [])),
    voice,
  );
}

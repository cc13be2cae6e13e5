import { expect, test } from 'vitest';
import { readNotes, variantsOf } from '../read-notes.ts';

/** The last sentence of each section is about no term, so that it goes on about the command above it. */
const note = `# Docker

## Images

An **image** is a packed file system with everything that a program needs.

Get one from the registry:

    docker pull nginx

Nothing is started by this yet.

## Containers

A **container** is a running copy of an image.

Start one:

    docker run -d nginx

After a crash nobody starts the program again by itself.
`;

/** What is about a concept and what about a command is settled together: entries that are made before lack their notes. */
test('commands have the sentences that no concept has taken', async () => {
  const topic = await readNotes([note]);
  const { concepts } = topic;
  expect(variantsOf(topic).map(({ id, notes }) => [id, notes.map(({ plain }) => plain)])).toEqual([
    ['docker image pull', ['Nothing is started by this yet.']],
    ['docker container run --detach', ['After a crash nobody starts the program again by itself.']],
  ]);
  expect(concepts.map(({ term, facts }) => [term, facts.length])).toEqual([
    ['Image', 0],
    ['Container', 0],
  ]);
});

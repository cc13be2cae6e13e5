import type { Concept, Recipe, Snippet } from '@cribnotes/core';
import type { NotePen } from '../note-pen.ts';
import { fact, prose } from '../prose.ts';
import { slot, template } from '../template-parts.ts';

/** Concepts with definitions, facts, other names, relations, and one without a definition. */
export function sampleConcepts(pen: NotePen): readonly Concept[] {
  const definition = fact(pen, 'An **image** is a read-only template that containers are made from.');
  const container = fact(pen, 'A **container** is a running instance of an image, isolated from the others.');
  const evidence = container.prose.spans;
  return [
    {
      id: 'image',
      term: 'Image',
      alsoKnownAs: ['container image'],
      group: 'ideas',
      definition,
      facts: [
        fact(pen, 'Every instruction of a `Dockerfile` that changes files makes a layer.', {
          also: [prose('Each `RUN` adds a layer.', definition.prose.spans[0])],
        }),
        fact(pen, 'Images never change; a new build makes a new one.'),
      ],
      relations: [{ kind: 'managed-by', to: { kind: 'command', id: 'docker container run' }, evidence }],
    },
    {
      id: 'container',
      term: 'Container',
      alsoKnownAs: [],
      group: 'ideas',
      definition: container,
      facts: [fact(pen, 'What a container writes is lost when it is removed.', { disputed: true })],
      relations: [
        { kind: 'instance-of', to: { kind: 'concept', id: 'image' }, evidence },
        { kind: 'contrasts', to: { kind: 'concept', id: 'image' }, evidence },
      ],
    },
    {
      id: 'attached-mode',
      term: 'Attached mode — “foreground”',
      alsoKnownAs: [],
      group: 'ideas',
      facts: [fact(pen, 'Without `-d` the terminal shows what the container prints.')],
      relations: [],
    },
  ];
}

/** Two commands in order under one sentence. */
export function sampleRecipe(pen: NotePen): Recipe {
  const title = 'Replace a running container';
  const span = pen.line(title, 'task');
  const note = 'it has ten seconds to end';
  return {
    id: 'replace-a-running-container',
    title: prose(title, span),
    group: 'containers',
    steps: [
      {
        template: template('docker stop', [slot('container', { repeat: true })]),
        variant: 'docker container stop',
        note: prose(note, pen.line(note, 'task')),
      },
      { template: template('docker run', [slot('image')]), variant: 'docker container run' },
    ],
    spans: [span],
  };
}

/** A Dockerfile with remarks and one line that shows what not to write. */
export function sampleSnippet(pen: NotePen): Snippet {
  const title = 'A small Dockerfile';
  const titleSpan = pen.line(title, 'file');
  const clean = 'FROM node:24\nWORKDIR /app\nCOPY . .\nRUN npm ci\nCMD ["node", "server.js"]\n';
  const remark = 'the folder that later lines work in';
  const copyAll = 'copy what changes least first, or every build starts over';
  return {
    id: 'a-small-dockerfile',
    language: 'dockerfile',
    title: prose(title, titleSpan),
    group: 'ideas',
    lines: [
      { text: 'FROM node:24' },
      { text: 'WORKDIR /app', note: prose(remark, pen.line(`WORKDIR /app # ${remark}`, 'file')) },
      {
        text: 'ADD http://example.org/app.tar .',
        note: prose(copyAll, pen.line(`ADD … # ${copyAll}`, 'file')),
        wrong: true,
      },
      { text: 'COPY . .' },
      { text: 'RUN npm ci' },
      { text: 'CMD ["node", "server.js"]' },
    ],
    clean,
    spans: [titleSpan],
  };
}

import { specs } from '@cribnotes/specs';
import { describe, expect, test } from 'vitest';
import { readTopic } from '../../src/read.ts';

/** The relations of a note as `image contrasts container @3`: from, kind, to, and the first line that says so. */
async function relationsOf(note: string): Promise<string[]> {
  const bytes = new TextEncoder().encode(note);
  const topic = await readTopic([{ id: 'words.md', bytes }], { name: 'words', specs });
  return topic.concepts.flatMap((concept) =>
    concept.relations.map((r) => `${concept.id} ${r.kind} ${r.to.id} @${r.evidence[0].start.line}`),
  );
}

const WORDS = [
  '# Docker words',
  '',
  'An image is a frozen set of files.',
  '',
  'A container is a process of its own.',
  '',
];

describe('a heading that sets two concepts against each other relates each to the other', () => {
  test.each([
    '## Image vs Container',
    '## Images vs. containers',
    '### Difference between an image and a container',
    "## What's the difference between images and containers?",
    '## **Image** versus **Container**',
  ])('%s', async (heading) => {
    expect(await relationsOf([...WORDS, heading, '', 'They are often mixed up.'].join('\n'))).toEqual([
      'image contrasts container @7',
      'container contrasts image @7',
    ]);
  });

  test.each([
    [
      'de',
      '## Zweig und Etikett im Vergleich',
      'Ein Zweig ist ein beweglicher Zeiger.',
      'Ein Etikett ist ein fester Name.',
      'zweig',
      'etikett',
    ],
    [
      'es',
      '## Diferencia entre imagen y contenedor',
      'Una imagen es una plantilla de solo lectura.',
      'Un contenedor es un proceso que se puede borrar.',
      'imagen',
      'contenedor',
    ],
    [
      'pt',
      '## Diferenças entre imagem e volume',
      'Uma imagem é um modelo pronto.',
      'Um volume é uma pasta que fica.',
      'imagem',
      'volume',
    ],
  ])('in %s', async (_, heading, one, other, first, second) => {
    expect(await relationsOf(['# Notes', '', one, '', other, '', heading, '', '…'].join('\n'))).toEqual([
      `${first} contrasts ${second} @7`,
      `${second} contrasts ${first} @7`,
    ]);
  });

  test('so does a table with a column for each', async () => {
    const table = ['| | Image | Container |', '|---|---|---|', '| writable | no | yes |'];
    expect(await relationsOf([...WORDS, ...table].join('\n'))).toEqual([
      'image contrasts container @7',
      'container contrasts image @7',
    ]);
  });

  test('but not where one side is no concept of the notes', async () => {
    expect(await relationsOf([...WORDS, '## Image vs Podman', '', 'Later.'].join('\n'))).toEqual([]);
  });
});

describe('a sentence that says in so many words how two concepts stand to each other relates them', () => {
  test.each([
    ['A container is a running instance of an image.', 'container instance-of image @7'],
    ['Images are blueprints for containers.', 'container instance-of image @7'],
    ['An image is built from layers.', 'image built-from layer @7'],
    ['Images consist of layers that are kept apart.', 'image built-from layer @7'],
    ['A layer is part of an image.', 'layer part-of image @7'],
  ])('%s', async (sentence, relation) => {
    const layer = ['', 'A layer is the change that one instruction makes.'];
    expect(await relationsOf([...WORDS, sentence, ...layer].join('\n'))).toEqual([relation]);
  });

  test('in other languages', async () => {
    const note = [
      '# Docker',
      '',
      'Ein Image ist eine Vorlage, die man nicht ändert.',
      '',
      'Ein Container ist eine laufende Instanz eines Images.',
      '',
      'Ein Layer ist ein Teil eines Images.',
    ];
    expect(await relationsOf(note.join('\n'))).toEqual([
      'container instance-of image @5',
      'layer part-of image @7',
    ]);
  });

  test('but a sentence that only names both relates nothing', async () => {
    expect(await relationsOf([...WORDS, 'A container needs an image to start.'].join('\n'))).toEqual([]);
  });
});

import type { Topic } from '@cribnotes/core';
import { sampleTopic } from '@cribnotes/testkit';
import { describe, expect, test } from 'vitest';
import { writeNote } from '../src/html/note-fields.ts';
import { listCards, planDeck } from '../src/index.ts';
import { noteTypes } from '../src/note-types/note-types.ts';
import { frontOf } from '../src/plan/distinct-fronts.ts';
import type { CommandPlan } from '../src/plan/note-plan.ts';
import { renderCard } from './anki/render-card.ts';
import { place, type SmallCommand, smallTopic, words } from './anki/small-topic.ts';

const plan = (...commands: SmallCommand[]) => planDeck(smallTopic(commands));
const prompts = (...commands: SmallCommand[]) =>
  plan(...commands).notes.flatMap(({ kind, prompt }) => (kind === 'choice' ? [] : [prompt]));

test('the sample topic gives these cards', async () => {
  const topic = sampleTopic();
  const cards = listCards(planDeck(topic));
  const text = cards
    .map(({ kind, front, back, source }) => `${kind}: ${front}\n  ${back}\n  ${source}\n`)
    .join('');
  await expect(text).toMatchFileSnapshot('golden/sample-cards.txt');
});

test('every card names its note and line', () => {
  const topic = sampleTopic();
  for (const { source } of listCards(planDeck(topic))) expect(source).toMatch(/^.+\.md:[1-9]\d*$/);
});

describe('no card is made and the reason is told', () => {
  test.each([
    ['no-sentence', { line: 'git log' }],
    ['shared-sentence', { line: 'git log', says: 'Look at things with these', doubt: { shared: true } }],
    ['doubtful-sentence', { line: 'git log', says: 'Look at the history', doubt: { confidence: 0.49 } }],
    ['answer-in-sentence', { line: 'git rev-parse', says: 'git rev-parse' }],
  ] as const)('%s', (reason, command) => {
    const { notes, skipped } = plan(command);
    expect(notes).toEqual([]);
    expect(skipped).toMatchObject([{ what: command.line, reason, span: { source: 'small.md' } }]);
  });

  test('the meaning of a flag that needs the sentences around it', () => {
    const { notes, skipped } = plan({
      line: 'git log -p',
      says: 'Show the history',
      flags: { '-p': 'It adds them.' },
    });
    expect(notes.map(({ kind }) => kind)).toEqual(['command']);
    expect(skipped).toMatchObject([{ what: '-p', reason: 'dangling-sentence' }]);
  });
});

test('a recipe asks for each of its steps between the others', () => {
  const [fetch, merge] = ['git fetch', 'git merge'].map((text) => ({ template: { parts: [], text } }));
  const recipe = {
    id: 'r',
    title: words('Update by hand'),
    steps: [fetch!, merge!],
    spans: [place(9)] as const,
  };
  const topic = smallTopic([], {}, { recipes: [recipe] });
  expect(listCards(planDeck(topic)).map(({ front, back }) => `${front} = ${back}`)).toEqual([
    'Update by hand\n[...]\ngit merge = git fetch',
    'Update by hand\ngit fetch\n[...] = git merge',
  ]);
});

describe('further facts', () => {
  const facts = (...sentences: string[]) => {
    const topic = smallTopic([], { Layer: 'A layer is what one instruction adds.' });
    const [concept] = topic.concepts;
    const more = { ...concept!, facts: sentences.map((text) => ({ prose: words(text), also: [] })) };
    const cards = listCards(planDeck({ ...topic, concepts: [more] })).filter(({ kind }) => kind === 'fact');
    return cards.map(({ front, back }) => `${front} = ${back}`);
  };

  test('ask for their term, wherever it stands in them', () => {
    expect(facts('Layers are cached, and images share the layers they have in common.')).toEqual([
      '[…] are cached, and images share the […] they have in common. = Layers',
    ]);
  });

  test('that begin with a word for the term get the term put in its place', () => {
    expect(
      facts(
        'It is cached with the others of its image.',
        'Its files are never changed again.',
        'When it changes, those after it are made again.',
      ),
    ).toEqual([
      '[…] is cached with the others of its image. = Layer',
      '[…]’s files are never changed again. = Layer',
      'When […] changes, those after it are made again. = Layer',
    ]);
  });

  test.each([
    ['without the term', 'Everything after it is made again.'],
    ['that says too little', 'Layers are good.'],
    ['that says what can be done', 'It is possible to cache the other layers of its image.'],
    ['that is about something else', 'Files that a build makes come into a layer.'],
    ['that follows from the one before', 'Layers can therefore be shared by several images.'],
    ['that points at something', 'Nothing of this layer is ever changed again.'],
    ['that begins a list', 'These are what layers are good for in practice:'],
  ])('are left alone %s', (_, sentence) => {
    expect(facts(sentence)).toEqual([]);
  });
});

test('a sentence that no card can be made from gives way to another one of the notes', () => {
  const command = { line: 'git rev-parse', says: 'git rev-parse', others: ['Print the hash of a revision'] };
  expect(prompts(command)).toEqual(['Print the hash of a revision']);
});

describe('no two fronts are equal', () => {
  test('a synonym becomes a second right answer', () => {
    const { notes, skipped } = plan(
      { line: 'docker rmi <image>', says: 'Remove an image' },
      { line: 'docker image rm <image>', says: 'Removes an image.' },
    );
    const [note] = notes as readonly CommandPlan[];
    expect(notes).toHaveLength(1);
    expect(note!.also.map(({ text }) => text)).toEqual(['docker image rm <image>']);
    expect(skipped).toMatchObject([{ reason: 'same-front', into: 'docker rmi <image>' }]);
  });

  test('an article more is no other question', () => {
    const second = { line: 'docker build -t <name>', says: 'Name image', others: ['Give an image a name'] };
    expect(prompts({ line: 'docker tag <image>', says: 'Name an image' }, second)).toEqual([
      'Name an image',
      'Give an image a name',
    ]);
  });

  test('another sentence of the notes tells them apart', () => {
    const second = { line: 'git pull', says: 'Get the changes', others: ['Get the changes and merge them'] };
    expect(prompts({ line: 'git fetch', says: 'Get the changes' }, second)).toEqual([
      'Get the changes',
      'Get the changes and merge them',
    ]);
  });

  test('what its flags mean tells them apart', () => {
    const second = {
      line: 'docker run -d <image>',
      says: 'Start an image',
      flags: { '-d': 'In the background' },
    };
    expect(prompts({ line: 'docker run <image>', says: 'Start an image' }, second).slice(0, 2)).toEqual([
      'Start an image',
      'Start an image (in the background)',
    ]);
  });

  test('in the sample topic', () => {
    const fronts = planDeck(sampleTopic()).notes.map(frontOf);
    expect(new Set(fronts).size).toBe(fronts.length);
  });
});

test('a line that two files of the notes explain is asked once', () => {
  const lines = [{ text: 'WORKDIR /app', note: words('The folder that later lines work in') }];
  const snippet = { language: 'dockerfile', lines, clean: '', spans: [place(3)] as const };
  const snippets = [
    { ...snippet, id: 'one' },
    { ...snippet, id: 'two', lines: [{ text: 'WORKDIR /app', note: words('Where the app lies') }] },
  ];
  const { notes, skipped } = planDeck(smallTopic([], {}, { snippets }));
  expect(notes.map(({ prompt }) => prompt)).toEqual(['The folder that later lines work in']);
  expect(skipped).toMatchObject([{ reason: 'same-front' }]);
});

test('a prompt is shortened at a clause, and the back still has the whole sentence', () => {
  const long = `Show what changed; it is compared ${'between one commit and another one '.repeat(6)}`.trim();
  const [note] = plan({ line: 'git diff', says: long }).notes as readonly CommandPlan[];
  expect(note!.prompt).toBe('Show what changed');
  expect(note!.meaning).toBe(long);
});

test('a sentence that cannot be shortened at a clause is asked whole', () => {
  const long = `Show what changed ${'between one commit and another one '.repeat(6)}`.trim();
  expect(prompts({ line: 'git diff', says: long })).toEqual([long]);
});

test('a long prompt ends with its first sentence where it has one', () => {
  const says = `Show what changed in the work tree. ${'It is compared with the index and never with the last commit. '.repeat(2)}`;
  expect(prompts({ line: 'git diff', says })).toEqual(['Show what changed in the work tree']);
});

test('the deck teaches group by group, in the order of the author', () => {
  const log: SmallCommand = { line: 'git log', says: 'Show the history' };
  const topic = smallTopic(
    [
      {
        line: 'git log -p',
        says: 'Show the history with its changes',
        flags: { '-p': 'with the changes' },
        group: 'look',
      },
      { line: 'git push', says: 'Send commits', group: 'remotes' },
      { ...log, group: 'look' },
    ],
    { Branch: 'A branch is a name for a commit.' },
  );
  const [ideas, look, remotes] = topic.groups;
  const order = (groups: Topic['groups']) =>
    planDeck({ ...topic, groups }).notes.map(({ kind, prompt }) => `${kind}: ${prompt}`);
  const looking = [
    'command: Show the history with its changes',
    'option: With the changes',
    'command: Show the history',
  ];
  expect(order([look!, remotes!, ideas!])).toEqual([
    ...looking,
    'command: Send commits',
    'concept: What is a branch?',
  ]);
  // What no group prints comes last.
  expect(order([ideas!, remotes!])).toEqual([
    'concept: What is a branch?',
    'command: Send commits',
    ...looking,
  ]);
});

test('two concepts are told apart as soon as both are known', () => {
  const topic = smallTopic([{ line: 'git log', says: 'Show the history' }], {
    Branch: 'A branch is a name for a commit.',
    Tag: 'A tag is a name that stays where it is.',
    Index: 'The index is the draft of the next commit.',
  });
  const [branch, tag, index] = topic.concepts;
  const to = { kind: 'concept', id: 'tag' } as const;
  const apart = {
    ...branch!,
    relations: [{ kind: 'contrasts' as const, to, evidence: [place(5)] as const }],
  };
  expect(planDeck({ ...topic, concepts: [apart, tag!, index!] }).notes.map(({ kind }) => kind)).toEqual([
    'concept',
    'concept',
    'contrast',
    'concept',
    'command',
  ]);
});

describe('a row is a card of its own', () => {
  const apart: readonly SmallCommand[] = [
    { line: 'docker ps -a', says: 'List all containers', group: 'look', flags: { '-a': 'stopped ones too' } },
    { line: 'docker ps -a', id: 'docker ps -a #2', says: 'Find the one that crashed', group: 'mend' },
  ];

  test('where the same command has another sentence', () => {
    const { notes } = plan(...apart);
    expect(
      notes.flatMap((note) => (note.kind === 'command' ? [`${note.group}: ${note.prompt}`] : [])),
    ).toEqual(['look: List all containers', 'mend: Find the one that crashed']);
    expect(notes.map(({ context }) => context)).toEqual(['Small · look', 'Small · look', 'Small · mend']);
  });

  test('with its own notes, meanings and picture', () => {
    const topic = smallTopic([
      { ...apart[0]!, more: { notes: [words('It is slow.')] } },
      { ...apart[1]!, more: { notes: [words('The newest is on top.')] } },
    ]);
    const image = (line: number) => ({ path: `${line}.png`, alt: '', span: place(line), near: 'docker ps' });
    const images = [image(1), image(3), image(5)];
    const rows = planDeck({ ...topic, images }).notes.flatMap((note) =>
      note.kind === 'command' ? [note] : [],
    );
    expect(
      rows.map(({ remarks, parts, pictures }) => [
        remarks.map(({ plain }) => plain),
        parts.map(({ label }) => label),
        pictures.map(({ path }) => path),
      ]),
    ).toEqual([
      [['It is slow.'], ['-a'], ['1.png', '3.png']],
      [['The newest is on top.'], [], ['5.png']],
    ]);
  });

  test('and asked for its meaning once', () => {
    const [one, two] = apart;
    const { notes } = plan({ ...one!, group: 'look' }, { ...two!, group: 'look' });
    expect(notes.map((note) => note.kind === 'command' && note.recognise)).toEqual([true, false, false]);
  });
});

describe("the author's own line", () => {
  const line = (command: SmallCommand) => (plan(command).notes[0] as CommandPlan).example;
  const stop: SmallCommand = { line: 'docker stop <container=web>', says: 'End a container' };

  test('is on the back, with his values in place of the placeholders', () => {
    expect(line(stop)).toBe('docker stop web');
  });

  test('is the one that teaches more, where the row has one', () => {
    const example = { line: 'docker stop web_1', values: {}, span: place(1) };
    expect(line({ ...stop, more: { example } })).toBe('docker stop web_1');
  });

  test('is not said twice, nor made up', () => {
    expect(line({ ...stop, line: 'docker stop web' })).toBeUndefined();
    expect(line({ ...stop, line: 'docker stop <container>' })).toBeUndefined();
  });

  test('is whole, however long', () => {
    const long = `/${'folder/'.repeat(40)}`;
    expect(line({ ...stop, line: `tar -xf <archive=${long}>` })).toBe(`tar -xf ${long}`);
  });
});

test('the lines of a here-document stand on the card as they are', () => {
  const topic = smallTopic([
    { line: 'cat > <file>', says: 'Write a file', body: ['<b>  two', '\\(x\\) {{c1::}}', 'END'] },
  ]);
  const [note] = planDeck(topic).notes;
  const written = writeNote(topic, note!, { language: 'en', typeIn: true, pictures: () => '' });
  expect(written.answer).toBe('cat > <file>\n<b>  two\n\\(x\\) {{c1::}}\nEND');
  const { back } = renderCard(written, 0);
  const shown = back.slice(back.indexOf('<code>') + 6, back.indexOf('</code>'));
  expect(shown.split('\n').slice(1)).toEqual([
    '&lt;b&gt;  two<span class="end"></span>',
    '&#92;(x&#92;) &#123;&#123;c1:&#58;&#125;&#125;<span class="end"></span>',
    'END',
  ]);
  expect(written.fields[noteTypes.command.fields.findIndex(({ name }) => name === 'TypeIn')]).toBe('');
});

test('a sentence of a section makes no card, and is told', () => {
  const topic = smallTopic([{ line: 'git log', says: 'Show the history' }]);
  const [group] = topic.groups;
  const groups = [
    { ...group!, items: [...group!.items, { kind: 'note' as const, prose: words('Try it.', 7) }] },
  ];
  const { notes, skipped } = planDeck({ ...topic, groups });
  expect(notes).toHaveLength(1);
  expect(skipped).toMatchObject([{ what: 'Try it.', reason: 'section-sentence' }]);
});

test('a heading that gives the answer away is left out of the context', () => {
  const command = {
    line: 'docker exec -it <container>',
    says: 'Open a shell in a container',
    group: 'docker exec',
  };
  expect(plan(command).notes[0]!.context).toBe('Small');
});

import { sampleTopic } from '@cribnotes/testkit';
import { describe, expect, test } from 'vitest';
import { listCards, planDeck } from '../src/index.ts';
import { frontOf } from '../src/plan/distinct-fronts.ts';
import type { CommandPlan } from '../src/plan/note-plan.ts';
import { place, type SmallCommand, smallTopic, words } from './anki/small-topic.ts';

const plan = (...commands: SmallCommand[]) => planDeck(smallTopic(commands));
const prompts = (...commands: SmallCommand[]) => plan(...commands).notes.map(({ prompt }) => prompt);

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

  test.each([
    ['without the term', 'Everything after it is made again.'],
    ['that says too little', 'Layers are good.'],
    ['that needs the one before', 'It is cached with the other layers of its image.'],
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
    const second = { line: 'docker build -t <name>', says: 'Tag image', others: ['Give an image a name'] };
    expect(prompts({ line: 'docker tag <image>', says: 'Tag an image' }, second)).toEqual([
      'Tag an image',
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
      says: 'Run an image',
      flags: { '-d': 'In the background' },
    };
    expect(prompts({ line: 'docker run <image>', says: 'Run an image' }, second).slice(0, 2)).toEqual([
      'Run an image',
      'Run an image (in the background)',
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

test('concepts and daily commands come first, single options last', () => {
  const topic = smallTopic(
    [
      { line: 'git log -p', says: 'Show the history with its changes', flags: { '-p': 'with the changes' } },
      { line: 'git log', says: 'Show the history' },
    ],
    { Branch: 'A branch is a name for a commit.' },
  );
  expect(planDeck(topic).notes.map(({ kind, prompt }) => `${kind}: ${prompt}`)).toEqual([
    'concept: What is a branch?',
    'command: Show the history',
    'command: Show the history with its changes',
    'option: With the changes',
  ]);
});

test('a heading that gives the answer away is left out of the context', () => {
  const command = {
    line: 'docker exec -it <container>',
    says: 'Open a shell in a container',
    group: 'docker exec',
  };
  expect(plan(command).notes[0]!.context).toBe('Small');
});

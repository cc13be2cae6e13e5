import { describe, expect, test } from 'vitest';
import { listDoubts } from '../../src/doubts.ts';
import { applyAnswer, applyApart, choiceOf, type Doubt, type Topic } from '../../src/index.ts';
import { printedLines } from '../printed/printed-lines.ts';
import { readNotes } from '../read-notes.ts';

const NOTE = `# Docker

Lists running containers:

    docker ps

This takes a while.

An **image** is a packed file system.

Gets one:

    docker pull nginx

- \`kippel whiskers\`: throws a toy
- etcd: keeps the state

\`\`\`console
$ docker images
docker top web
\`\`\`
`;

/** What stands on paper; what became of each line is another test's. */
const paper = (topic: Topic): string => printedLines(topic).split('\n---')[0] ?? '';

const answered = async (...answers: readonly string[]): Promise<Topic> =>
  readNotes([`${NOTE}\n${answers.map((answer) => `<!-- crib: read ${answer} -->\n`).join('')}`]);

test.each<[what: string, answer: string, on: string[], off: string[]]>([
  [
    'a sentence belongs to another command',
    '"This takes a while." as note of docker pull nginx',
    ['docker pull <image> | Gets one\n  = docker image pull\n  This takes a while.'],
    ['docker ps | Lists running containers\n  This takes a while.'],
  ],
  [
    'a sentence says what another command does, and the next best one is not taken for it',
    '"Lists running containers:" as sentence of docker pull nginx',
    ['docker pull <image> | Lists running containers', 'docker ps |'],
    ['docker ps | This takes a while'],
  ],
  ['a sentence is about its section', '"This takes a while." as section', ['- This takes a while.'], []],
  ['a sentence is not printed', '"This takes a while." as nothing', [], ['This takes a while']],
  [
    'a sentence is about a thing',
    '"This takes a while." as about image',
    ['system. • This takes a while.'],
    [],
  ],
  [
    'a sentence defines a thing',
    '"This takes a while." as defines waiting',
    ['Waiting: This takes a while.'],
    [],
  ],
  ['output is typed', '"docker top web" as command', ['docker top <container> |'], []],
  [
    'a line is typed otherwise',
    '"docker top web" as command docker logs web',
    ['docker logs <container> |'],
    [],
  ],
  ['what is typed was printed', '"docker images" as output', [], ['docker images |']],
  ['a word is a program', '"kippel" as program', ['kippel whiskers | Throws a toy'], []],
  ['a word is no program', '"etcd" as no program', ['Etcd: keeps'], ['etcd |']],
])('%s', async (_, answer, on, off) => {
  const topic = await answered(answer);
  expect(topic.diagnostics.filter(({ level }) => level !== 'info')).toEqual([]);
  const lines = paper(topic);
  for (const part of on) expect(lines).toContain(part);
  for (const part of off) expect(lines).not.toContain(part);
});

describe('an answer', () => {
  test('about words that are nowhere changes nothing and is told', async () => {
    const topic = await answered('"Nobody has written this" as nothing');
    expect(paper(topic)).toBe(paper(await readNotes([NOTE])));
    expect(topic.diagnostics.map(({ rule, span }) => [rule, span.start.line])).toEqual([
      ['answer-unused', 23],
    ]);
  });

  test('that names a command that is nowhere is told', async () => {
    const topic = await answered('"This takes a while." as note of docker rm web');
    expect(topic.diagnostics.map(({ rule }) => rule)).toEqual(['answer-unused']);
  });

  test('that cannot be read is told with what could be', async () => {
    const topic = await answered('"This takes a while." as maybe');
    expect(topic.diagnostics).toMatchObject([{ rule: 'directive-value', level: 'error' }]);
    expect(topic.diagnostics[0]?.hint).toContain('sentence of COMMAND');
  });

  test('holds below a fence that is never closed', async () => {
    const topic = await readNotes([
      'Nobody knows why.\n\n```sh\ndocker ps\n\n<!-- crib: read "Nobody knows why." as nothing -->\n',
    ]);
    expect(paper(topic)).not.toContain('Nobody');
    expect(paper(topic)).toContain('docker ps');
  });

  test('within a fence is code', async () => {
    const topic = await readNotes([
      '# Docker\n\nNobody knows why.\n\n```html\n<!-- crib: read "Nobody knows why." as nothing -->\n```\n',
    ]);
    expect(paper(topic)).toContain('Nobody knows why');
  });
});

/** Answers with the first choice that is not what was read. */
const otherChoice = (doubt: Doubt) =>
  doubt.choices.find(({ key, is }) => is !== undefined && key !== doubt.proposal);

/** Two lines with the same beginning and the same neighbours, of which one is cut in an anchor. */
const TWINS = ['Far', 'Near'].map(
  (place) => `# Backups

${place}

Make a place

\`\`\`
backer init --checked=always ${place === 'Far' ? 'store://someone@somewhere.example:2222/backups/of everything' : 'DIR'}
\`\`\`

Nobody knows why.
`,
);

describe('every doubt', () => {
  test.each([
    [4, NOTE],
    [2, TWINS.join('\n')],
  ])(
    'is asked no more once it is answered, in the note or beside it, whatever the answer',
    async (least, note) => {
      const { doubts } = await readNotes([note]);
      expect(doubts.length).toBeGreaterThanOrEqual(least);
      for (const doubt of doubts)
        for (const choice of doubt.choices) {
          const text = applyAnswer(note, doubt, choice);
          if (text === undefined) throw new Error(`Cannot answer ${doubt.id}`);
          expect(listDoubts(await readNotes([text])).map(({ id }) => id)).not.toContain(doubt.id);
          const overrides = applyApart('', doubt, choice);
          if (overrides === undefined) continue;
          const beside = await readNotes([note], { overrides });
          expect(listDoubts(beside).map(({ id }) => id)).not.toContain(doubt.id);
          expect(beside.diagnostics.filter(({ rule }) => rule !== 'override-unused')).toEqual([]);
        }
    },
  );

  test('that is answered with what was read changes nothing on paper', async () => {
    const before = await readNotes([NOTE]);
    for (const doubt of before.doubts) {
      const choice = doubt.choices.find(({ key }) => key === doubt.proposal);
      const text = choice && applyAnswer(NOTE, doubt, choice);
      if (text !== undefined) expect(paper(await readNotes([text]))).toBe(paper(before));
    }
  });
});

test('answers stand at the end of a note, each on its line, whatever ends its lines', async () => {
  const note = NOTE.replaceAll('\n', '\r\n');
  const { doubts } = await readNotes([note]);
  const [first, second] = doubts;
  if (first === undefined || second === undefined) throw new Error('Cannot answer, expected two doubts');
  const once = applyAnswer(note, first, otherChoice(first) ?? { key: '', says: '' }) ?? '';
  const twice = applyAnswer(once, second, otherChoice(second) ?? { key: '', says: '' }) ?? '';
  expect(twice.startsWith(note)).toBe(true);
  expect(twice.slice(note.length)).toMatch(
    /^\r\n<!-- crib: read [^\n]*-->\r\n<!-- crib: read [^\n]*-->\r\n$/,
  );
});

test('answers beside the notes stand in one list, and other overrides stay', async () => {
  const { doubts } = await readNotes([NOTE]);
  const [first, second] = doubts;
  if (first === undefined || second === undefined) throw new Error('Cannot answer, expected two doubts');
  const section = { key: 'section', says: '', is: 'section' };
  const once = applyApart('docker container ls:\n  description: Who runs\n', first, section) ?? '';
  const twice = applyApart(once, second, section) ?? '';
  expect(twice.match(/^answers:$/gm)).toHaveLength(1);
  expect(twice.match(/^ {2}- words: /gm)).toHaveLength(2);
  expect(twice).toContain('description: Who runs');
});

test('a choice is known by its key, or written out', async () => {
  const [doubt] = (await readNotes([NOTE])).doubts;
  if (doubt === undefined) throw new Error('Cannot choose, expected a doubt');
  expect(choiceOf(doubt, doubt.choices[0]?.key ?? '')).toBe(doubt.choices[0]);
  expect(choiceOf(doubt, 'note of docker ps')).toMatchObject({ is: 'note of docker ps' });
  expect(choiceOf(doubt, 'perhaps')).toBeUndefined();
});

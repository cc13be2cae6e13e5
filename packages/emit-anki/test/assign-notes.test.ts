import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DeckNote } from '../src/deck-note.ts';
import { assignNotes, type OldNote } from '../src/lock/assign-notes.ts';
import { readLine } from '../src/lock/command-line.ts';
import { isSameLine } from '../src/lock/same-line.ts';
import type { NoteTypeName } from '../src/note-types/note-types.ts';

/** A note as far as it is known again: its key, question and answer, its section, and tags below the topic's. */
interface Small {
  readonly key: string;
  readonly asks: string;
  readonly answer: string;
  readonly group?: string;
  readonly type?: NoteTypeName;
  readonly tags?: readonly string[];
  readonly retired?: true;
}

const now = ({ key, asks, answer, group, type = 'command', tags = ['kind::command'] }: Small): DeckNote => ({
  key,
  type,
  prompt: asks,
  answer,
  ...(group === undefined ? {} : { group }),
  tags: tags.map((tag) => `small::${tag}`),
  fields: [],
  cards: [0],
});

const old = (small: Small): readonly [string, OldNote] => [
  small.key,
  { ...now(small), ...(small.retired ? { retired: 1 } : {}) },
];

/** Which new key took which old one: `new < old`. */
const heirs = (before: readonly Small[], after: readonly Small[]): readonly string[] =>
  [...assignNotes(after.map(now), new Map(before.map(old)))].map(([to, from]) => `${to} < ${from}`);

const log: Small = { key: 'git log', asks: 'Show the history', answer: 'git log' };
const stop: Small = { key: 'docker stop', asks: 'Stop a container', answer: 'docker stop <container>' };
const run: Small = {
  key: 'docker run',
  asks: 'Run a program',
  answer: 'docker run <image>',
  tags: ['kind::command', 'cmd::docker::run'],
};
const layer: Small = {
  key: 'fact layer a',
  asks: '[…] are cached and shared between images.',
  answer: 'Layers',
  type: 'concept',
  tags: ['kind::fact'],
};

describe('a note is known again', () => {
  test.each<[string, readonly Small[], readonly Small[], readonly string[]]>([
    ['by key and question, before all', [log], [{ ...log, answer: 'git log <path>' }], ['git log < git log']],
    [
      'by question and answer, whatever the key',
      [log, { ...log, key: 'git log #2', asks: 'Find a commit' }],
      [{ ...log, asks: 'Find a commit' }],
      ['git log < git log #2'],
    ],
    [
      'by its section, where question and answer stand in several',
      [
        { ...log, group: 'look' },
        { ...log, key: 'git log #2', group: 'mend' },
      ],
      [
        { ...log, key: 'git log #7', group: 'mend' },
        { ...log, key: 'git log #8', group: 'look' },
      ],
      ['git log #8 < git log', 'git log #7 < git log #2'],
    ],
    [
      'by its sentence, where it became several rows',
      [run],
      [
        { ...run, asks: 'Start something', answer: 'docker run web' },
        { ...run, key: 'docker run node', answer: 'docker run node' },
      ],
      ['docker run node < docker run'],
    ],
    [
      'by its key, where sentences were swapped',
      [log, stop],
      [
        { ...log, asks: stop.asks },
        { ...stop, asks: log.asks },
      ],
      ['git log < git log', 'docker stop < docker stop'],
    ],
    [
      'by its key, where sentence and command changed',
      [log],
      [{ ...log, asks: 'Look back', answer: 'git log -p' }],
      ['git log < git log'],
    ],
    [
      'by its question, where the command was corrected',
      [{ ...log, key: 'git lgo', answer: 'git lgo' }],
      [log],
      ['git log < git lgo'],
    ],
    [
      'by its line, where another line stands in its placeholders',
      [stop],
      [{ ...stop, key: 'docker stop web', asks: 'End what runs', answer: 'docker stop web' }],
      ['docker stop web < docker stop'],
    ],
    [
      'by its definition, where the term has another name',
      [{ key: 'concept a', asks: 'What is A?', answer: 'a thing', type: 'concept', tags: ['kind::concept'] }],
      [{ key: 'concept b', asks: 'What is B?', answer: 'a thing', type: 'concept', tags: ['kind::concept'] }],
      ['concept b < concept a'],
    ],
    [
      'by much the same question, where many have its answer',
      [layer, { ...layer, key: 'fact layer b', asks: '[…] never change' }],
      [{ ...layer, key: 'fact layer c', asks: '[…] are cached, and are shared between images.' }],
      ['fact layer c < fact layer a'],
    ],
    [
      'by likeness, where several have its line, and the others are new',
      [stop],
      [
        { ...stop, key: 'docker stop #2', asks: 'End the database' },
        { ...stop, key: 'docker stop #3', asks: 'Stop one container' },
      ],
      ['docker stop #3 < docker stop'],
    ],
    [
      'by the order, where nothing else is left',
      [stop],
      [
        { ...stop, key: 'docker stop #2', asks: 'End it' },
        { ...stop, key: 'docker stop #3', asks: 'Halt it' },
      ],
      ['docker stop #2 < docker stop'],
    ],
    [
      'where it was retired, if nothing living has its place',
      [{ ...log, retired: true }],
      [{ ...log, key: 'git log #2' }],
      ['git log #2 < git log'],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(heirs(before, after)).toEqual(expected);
  });
});

describe('a note is not taken for another one', () => {
  test.each<[string, readonly Small[], readonly Small[]]>([
    ['with nothing in common', [log], [stop]],
    ['of another type, whose fields are others', [log], [{ ...log, type: 'keys' }]],
    ['with another question to the same term', [layer], [{ ...layer, key: 'b', asks: '[…] never change' }]],
    [
      'with the same flag of another command',
      [{ key: 'a', asks: 'Quietly', answer: '-q', type: 'cloze', tags: ['kind::option', 'cmd::git::log'] }],
      [
        {
          key: 'b',
          asks: 'Only ids',
          answer: '-q',
          type: 'cloze',
          tags: ['kind::option', 'cmd::docker::ps'],
        },
      ],
    ],
    [
      'with a likeness only, once it is retired',
      [{ ...stop, retired: true }],
      [{ ...stop, key: 'k', asks: 'End it' }],
    ],
  ])('%s', (_, before, after) => {
    expect(heirs(before, after)).toEqual([]);
  });

  test('when a living one has its place', () => {
    const gone: Small = { ...log, retired: true };
    const corrected: Small = { ...log, key: 'git lgo', answer: 'git lgo' };
    expect(heirs([gone, corrected], [log])).toEqual(['git log < git lgo']);
  });
});

describe('two lines are one command', () => {
  const same = (one: string, other: string) => isSameLine(readLine(one), readLine(other));
  test.each([
    ['docker stop <container>', 'docker stop web'],
    ['docker rm <container>...', 'docker rm <container>'],
    ['docker rm <container>...', 'docker rm old older'],
    ['docker images [<repository>]', 'docker images'],
    ['docker run -v <volume>:<container-path> <image>', 'docker run -v data:/data <image>'],
    ['docker start -ai <container>', 'docker start -a -i <container>'],
    ['docker run -d --name <name> <image>', 'docker run --name=web -d node'],
    ['docker compose up -f <file>', 'docker compose -f test.yml up'],
    ['git log -p <commit>', 'git log main -p'],
    ['git commit -m <message>', 'git commit -m "Open the gate"'],
    ['curl -H Accept:<type> <url>', 'curl -H "Accept:text/plain" https://example.org'],
    ['cat > <file> <<END\none', 'cat > motd <<END\ntwo'],
  ])('%s = %s', (one, other) => {
    expect(same(one, other)).toBe(true);
    expect(same(other, one)).toBe(true);
  });

  test.each([
    ['docker stop <container>', 'docker kill web'],
    ['docker stop <container>', 'docker stop -t 5 web'],
    ['docker cp <path> <container>:<container-path>', 'docker cp <container>:<container-path> <path>'],
    ['cp a b', 'cp b a'],
    ['docker run <image>', 'docker run node npm start'],
    ['docker run -v <volume>:<path> node', 'docker run -v data node'],
    ['git branch', 'git branch <name>'],
  ])('%s is not %s', (one, other) => {
    expect(same(one, other)).toBe(false);
    expect(same(other, one)).toBe(false);
  });

  test('at once, however hostile they are', () => {
    const [long, longer] = [`x ${'<a>... '.repeat(300)}`, `x ${'<b>... [<c>] '.repeat(300)}`];
    expect(same(long, longer)).toBe(true);
    expect(same(`x ${'<a>a'.repeat(2000)}b`, `x ${'a'.repeat(20_000)}`)).toBe(false);
  });
});

test('a note is lost only where nothing has its line and nothing has its question', () => {
  const lines = [
    'git log',
    'git log <path>',
    'git log main.c',
    'git log -p',
    'git diff <path>',
    'git diff a.c',
  ];
  const note: fc.Arbitrary<Small> = fc.record({
    key: fc.constantFrom('git log', 'git log #2', 'git log #3', 'git diff', 'git diff a.c', 'git show'),
    asks: fc.constantFrom('Show the history', 'Show all commits', 'Compare', 'Look back'),
    answer: fc.constantFrom(...lines),
    group: fc.constantFrom('one', 'two'),
    tags: fc.constantFrom(['kind::command', 'cmd::git::log'], ['kind::command', 'cmd::git::diff']),
  });
  const version = fc.uniqueArray(note, { selector: ({ key }) => key, maxLength: 6 });
  fc.assert(
    fc.property(version, version, (before, after) => {
      const found = assignNotes(after.map(now), new Map(before.map(old)));
      expect(new Set(found.values()).size).toBe(found.size);
      const lost = before.filter(({ key }) => ![...found.values()].includes(key));
      const fresh = after.filter(({ key }) => !found.has(key));
      for (const gone of lost)
        for (const came of fresh) {
          expect(came.asks).not.toBe(gone.asks);
          expect(isSameLine(readLine(gone.answer), readLine(came.answer))).toBe(false);
        }
    }),
    { numRuns: 5000 },
  );
});

test('a command that had a remark for a part of it goes on without it', () => {
  const before = {
    key: 'chmod 754 run.sh -gives rights',
    asks: 'rwx for me',
    answer: 'chmod 754 run.sh -gives rights',
  };
  const after = { key: 'chmod 754', asks: 'Gives rights: rwx for me', answer: 'chmod 754 run.sh' };
  expect(heirs([before], [after])).toEqual(['chmod 754 < chmod 754 run.sh -gives rights']);
  expect(heirs([{ ...before, answer: 'chmod 754 run.sh two.sh' }], [after])).toEqual([]);
});

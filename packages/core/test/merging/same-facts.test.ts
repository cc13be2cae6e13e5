import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sameFacts } from '../../src/merging/same-facts.ts';

const tools = new Set(['git', 'kubectl', 'tmux']);
const groupsOf = (term: string, sentences: readonly string[]): string[][] =>
  sameFacts(
    sentences.map((plain, index) => ({ plain, term, source: `${index}.md` })),
    tools,
  ).map(({ own, also }) => [...own, ...also].map((index) => sentences[index] ?? ''));

describe('two notes say the same of a term', () => {
  test.each([
    ['branch', 'A branch is a movable pointer to a commit.', 'Pointer to a commit, moves along'],
    ['pod', 'Pods are the smallest unit that is scheduled.', 'smallest unit the cluster schedules'],
    ['session', 'Sessions keep running after a detach.', 'After detaching, the session keeps running.'],
    ['index', 'Files are cached in the index.', 'The index caches the files.'],
    ['Zweig', 'Ein Zweig ist ein Zeiger auf einen Commit.', 'Zeiger auf den letzten Commit'],
    ['volumen', 'Los volúmenes guardan los datos fuera.', 'El volumen guarda datos fuera del contenedor.'],
    ['volume', 'Un volume garde les données du conteneur.', 'garde les données'],
    ['ветка', 'Ветка указывает на последний коммит.', 'указывает на коммит'],
    ['pod', '一个 Pod 里有多个容器', 'Pod 里有多个容器，共享网络'],
    ['image', 'Images are read-only.', 'An image is immutable after its build.'],
    [
      'image',
      'Starts when a container is created',
      'It is not run at build time but starts when a container is made.',
    ],
  ])('%s: %s', (term, one, other) => {
    expect(groupsOf(term, [one, other])).toHaveLength(1);
  });
});

describe('two notes do not say the same of a term', () => {
  test.each([
    [
      'one denies it',
      'branch',
      'A branch can be deleted after the merge.',
      'A branch cannot be deleted after the merge.',
    ],
    ['one leaves it out', 'pod', 'Restarts the pods with a pause', 'Restarts the pods without a pause'],
    [
      'one says before',
      'hook',
      'A hook runs before the commit is written.',
      'A hook runs after the commit is written.',
    ],
    ['other numbers', 'pane', 'A pane keeps 2000 lines of history.', 'A pane keeps 50000 lines of history.'],
    [
      'other flags',
      'reset',
      'With --soft the reset keeps the files.',
      'With --hard the reset keeps the files.',
    ],
    [
      'one of several',
      'pod',
      'A pod runs one container on the node.',
      'A pod runs many containers on the node.',
    ],
    [
      'what may be done',
      'volume',
      'The folder is mounted read-only there.',
      'The folder is mounted read-write there.',
    ],
    ['in German', 'Dienst', 'Der Dienst startet vor dem Netz.', 'Der Dienst startet nach dem Netz.'],
    ['in Spanish', 'rama', 'La rama se borra con los cambios.', 'La rama se borra sin los cambios.'],
    ['in Russian', 'сервис', 'Сервис запускается после сети.', 'Сервис не запускается после сети.'],
    ['something else', 'image', 'An image has layers.', 'An image is pushed to a registry.'],
  ])('%s', (_, term, one, other) => {
    expect(groupsOf(term, [one, other])).toHaveLength(2);
  });
});

test('a sentence that says two things stands with both and does not tie them together', () => {
  const [both, one, other] = [
    'A branch points to a commit and costs nothing to create.',
    'points to a commit',
    'costs nothing to create',
  ];
  const groups = groupsOf('branch', [both, one, other]);
  expect(groups.some((group) => group.includes(one) && group.includes(other))).toBe(false);
  expect(groups.filter((group) => group.includes(both))).toHaveLength(2);
});

test('the order of the notes does not matter', () => {
  const word = fc.constantFrom(
    'pointer',
    'commit',
    'moves',
    'layer',
    'cache',
    'file',
    'not',
    'history',
    'remote',
  );
  const sentence = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.uniqueArray(sentence, { maxLength: 9 }), (sentences) => {
      const sorted = (groups: string[][]): string[] => groups.map((g) => g.toSorted().join('|')).sort();
      expect(sorted(groupsOf('branch', sentences.toReversed()))).toEqual(
        sorted(groupsOf('branch', sentences)),
      );
    }),
  );
});

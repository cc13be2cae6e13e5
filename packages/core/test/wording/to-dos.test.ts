import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/languages/index.ts';
import { isOwnTask, isToDo, isToDoTitle } from '../../src/wording/is-to-do.ts';

const asWritten = (name: 'examples' | 'content') =>
  LANGUAGES.flatMap(({ code, toDos }) => (toDos?.[name] ?? []).map((text) => [code, text] as const));

/** A task stands behind its box. */
const isTold = (text: string): boolean => (text.startsWith('[ ] ') ? isOwnTask(text.slice(4)) : isToDo(text));

describe('what an author reminds himself of', () => {
  test.each(asWritten('examples'))('%s: %s', (_, text) => {
    expect(isTold(text)).toBe(true);
  });

  test.each([
    'TODO: learn more',
    'TODO',
    'FIXME ask Kim',
    'XXX not sure',
    'TBD',
    'WIP: the rest',
    'Volumes: TODO',
    'TODO(kim): say why',
    'todo: say why',
  ])('%s', (text) => {
    expect(isToDo(text)).toBe(true);
  });
});

describe('content that has such words', () => {
  test.each(asWritten('content'))('%s: %s', (_, text) => {
    expect(isTold(text)).toBe(false);
  });

  test.each([
    'TODO comments are found by grep',
    'TODO is a word that editors colour',
    'Search for TODO in all files',
    'XXXL is a size',
    'WIPE the disk',
    'todo ls lists the tasks',
    'Offene Ports zeigen',
    'Pending jobs come first',
  ])('%s', (text) => {
    expect(isToDo(text)).toBe(false);
  });

  test.each(['Check the disk', 'Back up the database', 'Log in'])('a step of a checklist: %s', (text) => {
    expect(isOwnTask(text)).toBe(false);
  });
});

test.each(['TODO', 'To do', 'ToDos', 'Offene Fragen', 'À faire', 'Pendientes', 'Список дел', '待办事项'])(
  'a section of to-dos is called "%s"',
  (title) => {
    expect(isToDoTitle(title)).toBe(true);
  },
);

test.each(['Todo app', 'Things to do with volumes', 'Aufgaben planen mit cron', 'Tasks'])(
  'a section of content may be called "%s"',
  (title) => {
    expect(isToDoTitle(title)).toBe(false);
  },
);

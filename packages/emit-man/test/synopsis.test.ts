import type { InputEntry } from '@cribnotes/core';
import { expect, test } from 'vitest';
import { command, concept, group, keys, recipe, row, rowItem, template, topicOf } from './topics/parts.ts';
import { section } from './topics/shown.ts';

/** Commands with one row each. */
const commands = (...lines: readonly string[]) => lines.map((line) => command(line, [row(line)]));
const items = (...lines: readonly string[]) => lines.map((line) => rowItem(line, line));

const names = ['ps', 'logs', 'stats', 'container inspect'].map((name) => `docker ${name}`);
const many = Array.from({ length: 20 }, (_, index) => `docker subcommand${index}`);
const sql = (text: string): InputEntry => ({
  ...keys(text, 'Do it'),
  kind: 'input',
  prompt: 'sql',
  template: template(text),
});

test('the table has a line for each group with something to type: whole names, the program of all once', () => {
  const statements = ['CREATE ROLE app;', 'select pid from pg_stat_activity;', 'select 1;'].map(sql);
  const topic = topicOf(
    [
      group('Words', [{ kind: 'concept', id: 'Layer' }]),
      group('See what goes on', items(...names)),
      group('Many', items(...many)),
      group('Two programs', items('docker ps', 'ssh')),
      group('The program alone', items('docker', 'docker ps')),
      group(
        'Statements',
        statements.map(({ id }) => ({ kind: 'input', entry: id })),
      ),
      group(
        'Keys',
        ['Ctrl-b c', 'Ctrl-b ,', 'Ctrl-b n'].map((entry) => ({ kind: 'keys', entry })),
      ),
      group('A task', [{ kind: 'recipe', id: 'Make room' }]),
    ],
    {
      entries: [
        ...commands(...names, ...many, 'ssh', 'docker'),
        ...statements,
        ...['Ctrl-b c', 'Ctrl-b ,', 'Ctrl-b n'].map((text) => keys(text, 'Do it')),
      ],
      concepts: [concept('Layer', 'A thing.')],
      recipes: [
        recipe('Make room', [
          { text: 'docker image prune -a', parts: words('docker', 'image', 'prune', '-a') },
          template('rm -r .'),
        ]),
      ],
    },
  );
  const shown = section(topic, 'SYNOPSIS');
  expect(shown.filter((line) => !line.startsWith('* Many'))).toEqual([
    '* See what goes on: docker ps, logs, stats, container inspect',
    '* Two programs: docker ps, ssh',
    '* The program alone: docker, docker ps',
    '* Statements: CREATE ROLE, select',
    '* Keys: Ctrl-b c, n',
    '* A task: docker image prune, rm -r .',
  ]);
  const line = shown.find((each) => each.startsWith('* Many')) ?? '';
  expect(line).toMatch(/^\* Many: docker subcommand0, subcommand1, .*subcommand\d, \.\.\.$/);
  expect(line.length).toBeLessThanOrEqual(69);
});

function words(...texts: readonly string[]) {
  return texts.map((text, index) => ({
    kind: 'word' as const,
    role: index === 0 ? ('program' as const) : index < 3 ? ('subcommand' as const) : ('operand' as const),
    text,
  }));
}

test('a page that is overlooked at once has no table', () => {
  const few = [group('Look', items('ls')), group('Copy', items('cp')), group('Move', items('mv'))];
  expect(section(topicOf(few, { entries: commands('ls', 'cp', 'mv') }), 'SYNOPSIS')).toEqual([]);
});

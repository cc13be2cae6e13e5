import { describe, expect, test } from 'vitest';
import { planDeck } from '../src/index.ts';
import { type SmallCommand, smallTopic } from './anki/small-topic.ts';

const promptOf = (command: SmallCommand) => planDeck(smallTopic([command])).notes[0]?.prompt;

describe('the answer is not on the front', () => {
  test.each([
    ['docker ps -a', 'List all containers with `-a`', 'List all containers'],
    ['docker ps -a', 'List all containers (-a)', 'List all containers'],
    ['docker ps -a', 'Use `docker ps -a` to list all containers', 'List all containers'],
    ['docker ps -a', 'docker ps -a: list all containers', 'List all containers'],
    ['docker images', 'List all docker images', 'List all images'],
    ['docker rmi <image>', 'Remove one with rmi', 'Remove one'],
    ['docker run -d <image>', 'Run detached using the -d flag', 'Run detached'],
    [
      'git log --oneline',
      'Show the history, one line a commit (--oneline)',
      'Show the history, one line a commit',
    ],
    ['git commit -m', 'Commit without an editor', 'Commit without an editor'],
    ['docker stop <container>', 'Stop a container', 'Stop a container'],
    ['docker exec -it <c>', 'Open a shell with `exec` in a container', 'Open a shell with … in a container'],
    ['grep -r <text>', 'Search all files below a folder with grep', 'Search all files below a folder'],
    ['find <folder>', 'Find files by name', 'Find files by name'],
  ])('%s from "%s"', (line, says, prompt) => {
    expect(promptOf({ line, says })).toBe(prompt);
  });
});

test('a sentence with a gap in it is the last choice', () => {
  const command = { line: 'git rm <file>', says: 'Here `rm` removes a file', others: ['Take a file out'] };
  expect(promptOf(command)).toBe('Take a file out');
});

test('a flag of another command stays in the sentence', () => {
  expect(promptOf({ line: 'docker attach <c>', says: 'Attach to what was started with -d' })).toBe(
    'Attach to what was started with -d',
  );
});

test('the closing point of a sentence and blanks are no part of a prompt', () => {
  expect(promptOf({ line: 'git log', says: '  Show   the\nhistory.' })).toBe('Show the history');
});

test('a very long sentence makes a prompt at once', () => {
  const says = `Show all commits with \`git log\` ${'- '.repeat(200_000)}${'-'.repeat(200_000)} and more`;
  expect(promptOf({ line: 'git log', says })?.length).toBeLessThanOrEqual(480);
});

test.each([
  ['Copy all to .', 'Copy all to .'],
  ['Say what to begin with', 'Say what to begin with'],
  ['Gibt die Optionen mit', 'Gibt die Optionen mit'],
])('the last word of a sentence stays on the card: %s', (says, prompt) => {
  expect(promptOf({ line: 'git log', says })).toBe(prompt);
});

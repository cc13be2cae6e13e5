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
    ['docker exec -it <c>', 'Open a shell with `exec` in a container', 'Open a shell in a container'],
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

describe('a sentence asks, or there is no card and it is told why', () => {
  test.each([
    ['docker attach <c>', 'Go to what was started with -d', 'other-options'],
    ['docker start -a <c>', 'Start what is detached by default', 'other-options'],
    ['git rm <file>', 'So rm takes a file away', 'masked-sentence'],
    ['git bisect reset', 'End such a search and go back', 'dangling-sentence'],
    ['docker run -it <image>', 'To fix this', 'dangling-sentence'],
    ['docker run <image>', 'When a build fails, begin anew', 'no-task'],
    ['docker build -t <name> .', 'Combined : one name for both', 'no-task'],
    ['docker pull <image>', 'Download', 'lost-object'],
    ['docker rm <container>', 'Get rid of the', 'lost-object'],
    ['docker stop <container>', 'Stop a container', 'leaks-verb'],
  ])('%s from "%s"', (line, says, reason) => {
    const { notes, skipped } = planDeck(smallTopic([{ line, says }]));
    expect(notes.filter(({ kind }) => kind !== 'meaning')).toEqual([]);
    expect(skipped).toMatchObject([{ what: line, reason, said: says }]);
  });

  test.each([
    ['docker pull <image>', 'Download', true],
    ['docker stop <container>', 'Stop a container', true],
    ['docker rm <container>', 'Get rid of the', false],
    ['git bisect reset', 'End such a search and go back', false],
  ])('%s is asked for its meaning where "%s" says enough: %s', (line, says, isAsked) => {
    const { notes } = planDeck(smallTopic([{ line, says }]));
    expect(notes.map(({ kind, prompt }) => [kind, prompt])).toEqual(
      isAsked ? [['meaning', `What does this do? ${line}`]] : [],
    );
  });

  test.each([
    ['docker stop <container>', 'End a container'],
    ['docker start -a <c>', 'Start a container and watch it'],
    ['docker push <image>', 'Upload an image to the registry its name points to'],
    ['git fetch', 'Download new commits, and leave local branches alone'],
    ['git worktree add <path>', 'Open another branch in a folder beside this one'],
    ['docker login', 'Authenticate'],
  ])('%s is asked for by "%s"', (line, says) => {
    expect(promptOf({ line, says })).toBe(says);
  });

  test('what a command in the midst of its sentence does asks for it', () => {
    const says = 'When the disk is full, docker system df shows where the room went';
    expect(promptOf({ line: 'docker system df', says })).toBe('Shows where the room went');
  });

  test('what follows the verb that leaks asks where it says enough', () => {
    const command = { line: 'docker build .', says: 'Build it and create your own image of the Dockerfile' };
    expect(promptOf(command)).toBe('Create your own image of the Dockerfile');
    expect(promptOf({ line: 'docker start <c>', says: 'Start it and wait' })).toMatch(/^What does this do/);
  });

  test('a sentence that begins with the name of another command gives way to a fuller one', () => {
    const build = {
      line: 'docker build -t <name>',
      says: 'Tag image',
      others: ['Give an image a name and a tag'],
    };
    const { notes } = planDeck(smallTopic([build, { line: 'docker tag <image>', says: 'Name it anew' }]));
    expect(notes[0]?.prompt).toBe('Give an image a name and a tag');
    expect(promptOf(build)).toBe('Tag image');
  });

  test('the words of the tool ask where the author only names the command', () => {
    expect(promptOf({ line: 'docker login', says: 'Login to the registry' })).toBe(
      'Authenticate to a registry (docker help)',
    );
  });

  test.each([
    ['Will spin up a container', 'Spin up a container'],
    ['Sign in to Docker Hub using', 'Sign in to Docker Hub'],
  ])('%s', (says, prompt) => {
    expect(promptOf({ line: 'docker go <c>', says })).toBe(prompt);
  });
});

test('the closing point of a sentence and blanks are no part of a prompt', () => {
  expect(promptOf({ line: 'git log', says: '  Show   the\nhistory.' })).toBe('Show the history');
});

test('a very long sentence makes a prompt at once', () => {
  const says = `List all commits ${'- '.repeat(200_000)}${'-'.repeat(200_000)} and more`;
  expect(promptOf({ line: 'git log', says })?.length).toBeLessThanOrEqual(480);
});

test.each([
  ['Copy all to .', 'Copy all to .'],
  ['Say what to begin with', 'Say what to begin with'],
  ['Gibt die Optionen mit', 'Gibt die Optionen mit'],
])('the last word of a sentence stays on the card: %s', (says, prompt) => {
  expect(promptOf({ line: 'git log', says })).toBe(prompt);
});

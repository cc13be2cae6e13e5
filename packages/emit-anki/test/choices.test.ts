import type { Concept } from '@cribnotes/core';
import { describe, expect, test } from 'vitest';
import { writeNote } from '../src/html/note-fields.ts';
import { planDeck } from '../src/index.ts';
import type { ChoicePlan } from '../src/plan/note-plan.ts';
import { type SmallCommand, smallTopic, words } from './anki/small-topic.ts';

const choices = (topic: ReturnType<typeof smallTopic>) =>
  planDeck(topic).notes.flatMap((note) => (note.kind === 'choice' ? [note] : []));
const lines = (...commands: SmallCommand[]) => choices(smallTopic(commands)).map(told);
const told = ({ prompt, sides }: ChoicePlan) => `${prompt} = ${sides.map(({ term }) => term).join(', not ')}`;

const stop = {
  line: 'docker stop <container>',
  says: 'Ask a container to end, and force it after ten seconds',
};
const kill = { line: 'docker kill <container>', says: 'End a container at once, by force' };

describe('which of two lines a sentence is about', () => {
  test.each([
    [
      'said with the same words',
      stop,
      kill,
      'End a container at once, by force = docker kill, not docker stop',
    ],
    [
      'alike in name',
      { line: 'docker pull <image>', says: 'Fetch an image' },
      { line: 'docker push <image>', says: 'Upload an image to the registry' },
      'Upload an image to the registry = docker push, not docker pull',
    ],
    [
      'the other way round',
      { line: 'docker cp <file> <container>', says: 'Copy a file into a container' },
      { line: 'docker cp <container> <file>', says: 'Copy a file out of a container' },
      'Copy a file out of a container = docker cp <container> <file>, not docker cp <file> <container>',
    ],
  ])('%s', (_, one, other, asked) => {
    expect(lines(one, other)).toEqual([asked]);
  });

  test.each([
    ['about other things', stop, { line: 'docker logs <container>', says: 'See what it has printed' }],
    ['of two programs', stop, { line: 'podman kill <container>', says: 'Force a container to end' }],
    [
      'of which one says what it is about',
      { line: 'docker volume ls', says: 'List the volumes' },
      { line: 'docker network ls', says: 'List the networks' },
    ],
    ['with one question', { ...stop, says: 'End a container' }, { ...kill, says: 'End the container.' }],
  ])('is not asked of lines %s', (_, one, other) => {
    expect(lines(one, other)).toEqual([]);
  });

  test('the back has both sentences', () => {
    const topic = smallTopic([stop, kill]);
    const [note] = choices(topic);
    const { fields } = writeNote(topic, note!, { language: 'en', typeIn: false, pictures: () => '' });
    expect(fields.join()).toContain('Which of the two? <code>docker kill</code> / <code>docker stop</code>');
    expect(fields.join()).toContain('Ask a container to end, and force it after ten seconds');
  });
});

describe('which of two terms a definition is about', () => {
  const terms = (definitions: Record<string, string>, facts: readonly string[] = [], title = 'ideas') => {
    const topic = smallTopic([], definitions);
    const concepts = topic.concepts.map(
      (concept, at): Concept =>
        at === 0 ? { ...concept, facts: facts.map((text) => ({ prose: words(text), also: [] })) } : concept,
    );
    const groups = topic.groups.map((group) => ({ ...group, title }));
    return choices({ ...topic, concepts, groups }).map(told);
  };
  const volume = { Volume: 'A volume is storage that Docker manages.' };
  const mount = { 'Bind mount': 'A bind mount is a folder of the host.' };

  test('of a section that is called by both', () => {
    expect(terms({ ...volume, ...mount }, [], 'Volumes and bind mounts')).toEqual([
      'A folder of the host = Bind mount, not Volume',
    ]);
  });

  test('that one sentence sets against each other', () => {
    const definitions = { Merge: 'a commit with two parents', Rebase: 'copies of your commits' };
    expect(terms(definitions, ['Rebase what only you have; merge what others have seen.'])).toEqual([
      'Copies of your commits = Rebase, not Merge',
    ]);
  });

  test('not of terms that only stand in one section', () => {
    expect(terms({ ...volume, ...mount }, ['A volume lies on the disk of a host.'])).toEqual([]);
  });

  test('not where the definition names the other one', () => {
    const definitions = { Image: 'a part of a layer', Layer: 'a part of an image' };
    expect(terms(definitions, [], 'Images and layers')).toEqual([]);
  });
});

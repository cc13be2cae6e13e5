import type { Topic } from '@cribnotes/core';
import { sampleTopic } from '@cribnotes/testkit';
import { describe, expect, test } from 'vitest';
import { stillSaid } from '../src/lock/still-said.ts';
import type { NoteTypeName } from '../src/note-types/note-types.ts';
import { smallTopic, words } from './anki/small-topic.ts';

/** What an old note asks and answers. */
type Asked = readonly [type: NoteTypeName, kind: string, prompt: string, answer: string];

const says = (topic: Topic, [type, kind, prompt, answer]: Asked): boolean => {
  const tags = [`sample-notes::kind::${kind}`, 'sample-notes::cmd::docker::container::run'];
  return stillSaid(topic)({ type, prompt, answer, tags });
};

describe('the notes still say', () => {
  test.each<Asked>([
    ['command', 'command', 'Create a container from an image and start it', 'docker run <image>'],
    ['command', 'command', 'Create a … from an image and start it', 'docker run node'],
    ['command', 'command', 'Stop, start and look at containers with these…', 'docker stop <container>'],
    ['command', 'line', 'The folder that later lines work in', 'WORKDIR /app'],
    ['command', 'input', 'Save and leave', ':wq'],
    ['keys', 'keys', 'Detach from the session', 'Ctrl-b d'],
    ['cloze', 'option', 'Remove the container when it ends', '--rm'],
    ['cloze', 'option', 'In the background', '-d'],
    ['cloze', 'step', 'Replace a running container', 'docker stop <container>'],
    ['concept', 'fact', '[…] never change; a new build makes a new one.', 'Images'],
    ['concept', 'concept', 'What is it?', 'An image is a read-only template that containers are made from.'],
  ])('%s %s: %s = %s', (...asked) => {
    expect(says(sampleTopic(), asked)).toBe(true);
  });
});

describe('the notes say no more', () => {
  test.each<Asked>([
    ['command', 'command', 'Create a container from an image and start it', 'docker start <image>'],
    ['command', 'command', 'Start it from an image', 'docker run <image>'],
    ['keys', 'keys', 'Detach from the session', 'Ctrl-b x'],
    ['cloze', 'option', 'In the background', '-q'],
    ['concept', 'fact', '[…] change every day.', 'Images'],
    ['concept', 'contrast', 'What is the difference?', 'One: a thing / Other: a thing'],
  ])('%s %s: %s = %s', (...asked) => {
    expect(says(sampleTopic(), asked)).toBe(false);
  });
});

test('a sentence that has become one of its section is still said', () => {
  const topic = smallTopic([{ line: 'git log' }]);
  const [group] = topic.groups;
  const note = { kind: 'note' as const, prose: words('Show the history:', 4) };
  const asked: Asked = ['command', 'command', 'Show the history', 'git log'];
  expect(says(topic, asked)).toBe(false);
  expect(says({ ...topic, groups: [{ ...group!, items: [...group!.items, note] }] }, asked)).toBe(true);
});

import { describe, expect, test } from 'vitest';
import { printDecision, readDecision } from '../../src/answers/decision.ts';
import { readAnswer } from '../../src/answers/read-answer.ts';

const place = {
  line: 9,
  span: {
    source: 'a.md',
    start: { line: 9, column: 1, offset: 90 },
    end: { line: 9, column: 2, offset: 91 },
  },
};

describe('what an answer says', () => {
  test.each([
    'sentence of docker ps -a',
    'note of docker ps',
    'about volume',
    'defines bind mount',
    'section',
    'nothing',
    'command',
    'command docker images --all',
    'words',
    'output',
    'program',
    'no program',
    'asked Upload an image',
    'not asked',
    'right',
  ])('%s is read as it is printed', (words) => {
    const decision = readDecision(words);
    expect(decision && printDecision(decision)).toBe(words);
  });

  test.each(['', 'sentence', 'sentence of', 'sections', 'about', 'docker ps'])('%j is none', (words) => {
    expect(readDecision(words)).toBeUndefined();
  });
});

describe('a comment', () => {
  test('names its words, and what stands around them', () => {
    const all = '"a \'b\'" after "c" before "d" under "e" as command echo "f"';
    expect(readAnswer(all, place)).toMatchObject({
      words: "a 'b'",
      after: 'c',
      before: 'd',
      under: 'e',
      is: { kind: 'command', line: 'echo "f"' },
      line: 9,
    });
  });

  test.each(['docker ps as output', '"docker ps" output', '"docker ps" as nonsense'])(
    '%s is none',
    (value) => {
      expect(readAnswer(value, place)).toBeUndefined();
    },
  );
});

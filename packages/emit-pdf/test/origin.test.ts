import { printedWords } from '@cribnotes/core/printed-words';
import { expect, test } from 'vitest';
import { originOf } from '../src/sheet/origin.ts';
import { topicOf } from './reading/topics.ts';

const words = printedWords('en');
const issue = { date: '2026-03-14', mark: 'abc123' };
const tools = (count: number): ReturnType<typeof topicOf>['tools'] =>
  Array.from({ length: count }, (_, at) => ({
    program: `tool${at}`,
    version: `${at}.1`,
    verified: 'tool',
    manuals: [],
  }));

test('the origin names the programs of a topic, and of many the first ones', () => {
  const topic = topicOf([]);
  expect(originOf({ ...topic, tools: tools(2) }, issue, words)).toMatch(
    /checked against tool0 0\.1, tool1 1\.1$/,
  );
  expect(originOf({ ...topic, tools: tools(30) }, issue, words)).toMatch(
    /checked against tool0 0\.1, tool1 1\.1, tool2 2\.1 and 27 more$/,
  );
});

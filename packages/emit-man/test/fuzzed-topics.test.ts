import type { Topic } from '@cribnotes/core';
import { sampleTopic } from '@cribnotes/testkit';
import { expect, test } from 'vitest';
import { page, roff, split } from '../src/index.ts';
import { groffLint, has, mandocLint } from './rendering/formatters.ts';
import { hostileTexts } from './rendering/hostile-text.ts';

/** Properties that hold words of a note; the others are ids, kinds and places. */
const worded = new Set([
  'text',
  'plain',
  'title',
  'summary',
  'term',
  'label',
  'message',
  'line',
  'name',
  'href',
]);
const lists = new Set(['aliases', 'alsoKnownAs', 'body', 'choices', 'seeAlso', 'manuals']);

/** Gives the sample topic with hostile text in the place of every word of a note. */
function fuzzed(texts: readonly string[]): Topic {
  let next = 0;
  const hostile = (): string => texts[next++ % texts.length]!;
  const within = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) return value.map((each) => (lists.has(key) ? hostile() : within(each, key)));
    if (typeof value === 'string') return worded.has(key) ? hostile() : value;
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, within(each, name)]));
  };
  return within(sampleTopic(), '') as Topic;
}

test.each([1, 2, 3, 4])('a topic of nothing but hostile text makes clean pages (%i)', (seed) => {
  const topic = fuzzed(hostileTexts(97, seed));
  for (const made of [page(topic, '2026-03-14'), ...split(topic, '2026-03-14')]) {
    const written = roff(made);
    if (has('mandoc')) expect(mandocLint(written)).toBe('');
    if (has('groff')) expect(groffLint(written, process.env.GROFF_BIN)).toBe('');
  }
});

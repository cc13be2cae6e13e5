import { sampleTopic } from '@cribnotes/testkit';
import { expect, test } from 'vitest';
import { dateOf, releaseDate } from '../src/date.ts';
import { Refusal } from '../src/exit.ts';

const { date: _, ...undated } = sampleTopic();

test('takes the date asked for, then the notes’, then the build’s, then the release’s', () => {
  expect(dateOf(sampleTopic(), '2020-02-29', '0')).toBe('2020-02-29');
  expect(dateOf(sampleTopic(), undefined, '0')).toBe('2026-03-14');
  expect(dateOf(undated, undefined, '1700000000')).toBe('2023-11-14');
  expect(dateOf(undated, undefined, undefined)).toBe(releaseDate);
});

test.each(['2026-02-30', 'today', '2026-3-1', ''])('refuses the date "%s"', (date) => {
  expect(() => dateOf(undated, date, undefined)).toThrow(Refusal);
});

test.each(['-1', 'now', '1e9', '9999999999999'])('refuses SOURCE_DATE_EPOCH "%s"', (epoch) => {
  expect(() => dateOf(undated, undefined, epoch)).toThrow(Refusal);
});

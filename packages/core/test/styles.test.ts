import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { neutralForm } from '../src/neutral.ts';
import { differences, type Expectation } from './styles/differences.ts';
import { noteOf, styleFolder, styles, topicOf } from './styles/style-notes.ts';

/** Style → line → why it is not yet read as expected. */
const gaps: Readonly<Record<string, Readonly<Record<string, string>>>> = JSON.parse(
  readFileSync(new URL('known-gaps.json', styleFolder), 'utf8'),
);

function expectationOf(style: string): Expectation {
  return JSON.parse(readFileSync(new URL(`${style}.expected.json`, styleFolder), 'utf8'));
}

describe('a note in any style gives the commands, descriptions and concepts that a person would see', () => {
  test.each(styles)('%s', async (style) => {
    const found = differences(expectationOf(style), neutralForm(await topicOf(style)));
    const known = gaps[style] ?? {};
    expect(found.filter(({ line }) => !(line in known))).toEqual([]);
    const closed = Object.keys(known).filter(
      (line) => !found.some((difference) => `${difference.line}` === line),
    );
    expect(closed, 'lines that are read as expected now and must leave known-gaps.json').toEqual([]);
  });
});

test('every known gap belongs to a style', () => {
  expect(Object.keys(gaps).filter((style) => !styles.includes(style))).toEqual([]);
});

test.each(styles)('every expectation of %s stands in its note', (style) => {
  const lines = new TextDecoder().decode(noteOf(style)).split('\n');
  const absent = expectationOf(style).commands.filter(({ line, raw }) => {
    const first = raw.split(/\s/)[0] ?? '';
    return !lines[line - 1]?.replace(/<\/?kbd>/g, '').includes(first);
  });
  expect(absent).toEqual([]);
});

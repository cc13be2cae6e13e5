import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { toldElsewhere } from '../src/rules/told-elsewhere.ts';
import { ruleChapters } from '../src/rules.ts';
import {
  asLines,
  besideOf,
  exampleFiles,
  exampleName,
  expectationOf,
  overridesOf,
  saidAbout,
} from './rule-examples.ts';
import { rulesPage } from './rules-page.ts';

const rules = ruleChapters.flatMap((chapter) => chapter.rules);
const levels = ['info', 'warning', 'error'];

describe('every rule tells of its example what its page says', () => {
  test.each(rules)('$id', async ({ id, level }) => {
    const said = await saidAbout(id);
    expect(asLines(said)).toBe(expectationOf(id));
    const own = said.filter(({ rule }) => rule === id);
    expect(own).not.toEqual([]);
    expect(own.filter((one) => levels.indexOf(one.level) > levels.indexOf(level))).toEqual([]);
  });
});

test('no example lacks its rule', () => {
  const wanted = rules.flatMap(({ id }) => [
    `${exampleName(id)}.md`,
    `${exampleName(id)}.expected.txt`,
    ...(besideOf(id) === undefined ? [] : [`${exampleName(id)}.with.md`]),
    ...(overridesOf(id) === undefined ? [] : [`${exampleName(id)}.overrides.yaml`]),
  ]);
  expect(exampleFiles()).toEqual(wanted.sort());
});

test('the page of rules is the one that they print', () => {
  expect(readFileSync(new URL('../../../docs/rules.md', import.meta.url), 'utf8')).toBe(rulesPage());
});

test('every rule that sources tell of has its line', () => {
  const packages = join(import.meta.dirname, '../..');
  const told = globSync('*/src/**/*.ts', { cwd: packages }).flatMap((file) =>
    [...readFileSync(join(packages, file), 'utf8').matchAll(TOLD)].map(([, id = '']) => id),
  );
  expect(told.length).toBeGreaterThan(50);
  const known = [...rules, ...toldElsewhere.flatMap((chapter) => chapter.rules)].map(({ id }) => id);
  expect([...new Set(told)].filter((id) => !known.includes(id))).toEqual([]);
});

/** The id of a rule with its chapter, but for the names of kinds of pictures. */
const TOLD =
  /'((?:deck|file|frontmatter|image|lock|markdown|note|pdf|png|settings)\/(?!gif|jpeg|png|webp)[a-z-]+)'/g;

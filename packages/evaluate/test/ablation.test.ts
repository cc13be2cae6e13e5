import { describe, expect, test } from 'vitest';
import { effectOf } from '../src/ablation/ablation-report.ts';
import { forgetfulMaps } from '../src/ablation/forgetful-maps.ts';
import { regexLiterals } from '../src/ablation/regex-literal.ts';
import { Switchboard } from '../src/ablation/switchboard.ts';

test('literals of a source file, and what only looks like one', () => {
  const source = `const a: string = '𝒳 /x/';\nconst b = /[/]y/iu.test(a) ? 4 / 2 / 1 : \`\${/z/}\`;\n`;
  expect(regexLiterals(source, 'lines/a.ts')).toEqual([
    { id: 'lines/a.ts:2:11', text: '/[/]y/iu', start: source.indexOf('/[/]'), end: source.indexOf('.test') },
    { id: 'lines/a.ts:2:45', text: '/z/', start: source.indexOf('/z/'), end: source.indexOf('/z/') + 3 },
  ]);
});

const ways: readonly (readonly [way: string, ask: (expression: RegExp) => unknown, silent: unknown])[] = [
  ['test', (x) => x.test('a-b'), false],
  ['exec', (x) => x.exec('a-b'), null],
  ['match', (x) => 'a-b'.match(x), null],
  ['matchAll', (x) => [...'a-b'.matchAll(x)].length, 0],
  ['replace', (x) => 'a-b'.replace(x, '+'), 'a-b'],
  ['replaceAll', (x) => 'a-b'.replaceAll(x, '+'), 'a-b'],
  ['search', (x) => 'a-b'.search(x), -1],
  ['split', (x) => 'a-b'.split(x), ['a-b']],
  ['source', (x) => new RegExp(x.source).test('a-b'), false],
];

describe.each(ways)('a literal that is asked by %s', (_, ask, silent) => {
  test('matches nothing while it is off, whenever it was made', () => {
    const board = new Switchboard();
    const early = board.literal(0, /-/g);
    const other = board.literal(1, /-/g);
    const on = ask(early);
    board.switchOff(0);
    expect(ask(early)).toEqual(silent);
    expect(ask(board.literal(0, /-/g))).toEqual(silent);
    expect(ask(other)).toEqual(on);
    board.switchOn(0);
    early.lastIndex = 0;
    expect(ask(early)).toEqual(on);
  });

  test('is told while it is watched, and gives the same', () => {
    const board = new Switchboard();
    const told: number[] = [];
    board.watch((literal) => told.push(literal));
    const on = ask(/-/g);
    expect(ask(board.literal(3, /-/g))).toEqual(on);
    expect(new Set(told)).toEqual(new Set([3]));
    told.length = 0;
    board.unwatch();
    ask(board.literal(3, /-/g));
    expect(told).toEqual([]);
  });
});

test('a literal that does not match is not told', () => {
  const board = new Switchboard();
  const told: number[] = [];
  board.watch((literal) => told.push(literal));
  const expression = board.literal(0, /x/g);
  for (const [way, ask] of ways) if (way !== 'source') ask(expression);
  expect(told).toEqual([]);
});

test('a loop that waits for a match ends', () => {
  const board = new Switchboard();
  board.switchOff(0);
  const expression = board.literal(0, /x/);
  expect(() => {
    while (!expression.test('x'));
  }).toThrow('Cannot read on');
});

test('weak maps forget', () => {
  const Before = globalThis.WeakMap;
  try {
    const maps = forgetfulMaps();
    const map = new WeakMap<object, number>([[Before, 1]]);
    map.set(maps, 2);
    expect([map.get(Before), map.get(maps), map.has(maps)]).toEqual([1, 2, true]);
    maps.forget();
    expect([map.get(Before), map.get(maps), map.has(maps)]).toEqual([undefined, undefined, false]);
  } finally {
    globalThis.WeakMap = Before;
  }
});

test('what switching a literal off does', () => {
  const trial = { id: 'a.ts:1:1', text: '/x/', matchedIn: 2 };
  expect(effectOf({ ...trial, matchedIn: 0, changed: [] })).toBe('never matches');
  expect(effectOf({ ...trial, matchedIn: null, changed: [] })).toBe('changes nothing');
  expect(effectOf({ ...trial, changed: ['a'] })).toBe('changes one note');
  expect(effectOf({ ...trial, changed: ['a', 'b'] })).toBe('changes more');
});

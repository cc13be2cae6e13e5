import { expect, test } from 'vitest';
import { inventedNames } from '../src/renamed/names.ts';
import { renamedNote } from '../src/renamed/rename.ts';
import { smallNote } from './small-note.ts';

const { gold, text } = smallNote();

test('a program gets a name of the same length that the note has not, the same each time', () => {
  const names = inventedNames(gold, text);
  expect([...names.keys()]).toEqual(['git']);
  expect(names.get('git')).toMatch(/^[a-z]{3}$/);
  expect(names.get('git')).not.toBe('git');
  expect(inventedNames(gold, text)).toEqual(names);
});

test('a program whose name is an everyday word keeps it', () => {
  const find = { ...gold, tool: ['find'], commands: [] };
  expect(inventedNames(find, text).size).toBe(0);
  expect(renamedNote(find, text).text).toBe(text);
});

test('what follows another name follows it still', () => {
  const names = inventedNames({ ...gold, tool: ['git', 'git-lfs'] }, text);
  expect(names.get('git-lfs')).toBe(`${names.get('git')}-lfs`);
});

test('a renamed note has no true name, and can be led back', () => {
  const renamed = renamedNote(gold, text);
  expect(renamed.text).not.toMatch(/\bgit\b/i);
  expect(renamed.gold.commands[0]?.canonical).not.toContain('git');
  expect(renamed.restore(renamed.text)).toBe(text);
  expect(renamed.restore(renamed.gold)).toEqual(gold);
});

test('a name in a path or an address is none', () => {
  const line = 'See /etc/git and git.example.com, not digit.';
  expect(renamedNote(gold, line).text).toBe(line);
});

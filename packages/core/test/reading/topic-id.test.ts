import fc from 'fast-check';
import { expect, test } from 'vitest';
import { topicId } from '../../src/reading/settings/topic-id.ts';

test.each([
  ['Docker notes', 'docker-notes'],
  ['Café & Straße', 'cafe-strasse'],
  ['../../../tmp/pwned', 'tmp-pwned'],
  ['C:\\Windows\\x', 'c-windows-x'],
  ['x. ', 'x'],
  ['.bashrc', 'bashrc'],
  ['-rf', 'rf'],
  ['doc\u200bker', 'docker'],
  ['v1.2', 'v1.2'],
])('%j gives %s', (title, id) => {
  expect(topicId(title)).toBe(id);
});

test.each(['CON', 'aux.txt', 'COM¹', '🐳🐳', '容器', '..', '', '*?<>|'])(
  '%j falls back on the next name',
  (title) => {
    expect(topicId(title, 'my-folder')).toBe('my-folder');
    expect(topicId(title)).toMatch(/^note-[0-9a-f]{8}$/);
  },
);

test('every name gives a name for files, on every system', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (name) => {
      const id = topicId(name);
      expect(id).toMatch(/^[a-z0-9][a-z0-9._-]{0,79}$/);
      expect(id).not.toMatch(/[. ]$|^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/);
    }),
  );
});

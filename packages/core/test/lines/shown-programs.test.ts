import { expect, test } from 'vitest';
import { segment } from '../../src/blocks/segment.ts';
import { shownPrograms } from '../../src/lines/shown-programs.ts';
import { openNote } from '../../src/reading/open-note.ts';

const isKnown = (word: string): boolean => ['git', 'ls', 'cat', 'mv'].includes(word);

async function shownIn(text: string): Promise<string[]> {
  const note = await openNote({ id: 'a.md', bytes: new TextEncoder().encode(text) });
  if (note.kind !== 'note') throw new Error('Cannot read the note, expected one that is not refused');
  const blocks = segment({ root: note.root, text, isIgnored: () => false });
  return [...shownPrograms([blocks], isKnown)].filter((word) => !isKnown(word));
}

test.each([
  ['beside a known one in a list', '- `git push`: gives\n- `kippel all`: takes\n', ['kippel']],
  ['behind the colons of a list', '- Give: `git push`\n- Take: `kippel all`\n', ['kippel']],
  ['a name alone among three that are known', '- `ls`: a\n- `cat`: b\n- `mv`: c\n- `kip`: d\n', ['kip']],
  [
    'three blocks under sentences',
    'Open it:\n\n```\nkip lid\n```\n\nTurn it:\n\n```\nkop lid\n```\n\nClose it:\n\n```\nkap lid\n```\n',
    ['kip', 'kop', 'kap'],
  ],
  ['an alias', '```\nalias kk="git push"\n```\n', ['kk']],
])('%s is a program', async (_, text, words) => {
  expect(await shownIn(text)).toEqual(words);
});

test.each([
  ['alone in its list', '- `kippel all`: takes\n- `kappel it`: gives\n'],
  ['a term beside commands', '- `git push`: gives\n- `branch`: a line of work\n'],
  ['a file beside commands', '- `git push`: gives\n- `notes.md old`: the notes\n'],
  ['what is printed', 'It prints:\n\n```\nall done\n```\n\nDo it:\n\n```\ngit push\n```\n'],
])('%s is none', async (_, text) => {
  expect(await shownIn(text)).toEqual([]);
});

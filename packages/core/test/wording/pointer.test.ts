import { expect, test } from 'vitest';
import { LANGUAGES } from '../../src/languages/index.ts';
import { type Joint, withoutPointer } from '../../src/wording/pointer.ts';

/** A sentence as it stands before a block, with what follows it there. */
const led = (text: string): string => {
  const words = text.replace(/\s*[:：.]+$/, '');
  return withoutPointer(words, /[:：]$/.test(text) ? 'colon' : 'apart');
};

const cut = LANGUAGES.flatMap(({ code, pointers }) =>
  (pointers?.cut ?? []).map((row) => [code, ...row] as const),
);
const stay = LANGUAGES.flatMap(({ code, pointers }) =>
  (pointers?.stay ?? []).map((row) => [code, row] as const),
);

test.each(cut)('%s: "%s" points at a command: "%s"', (_, asWritten, asPrinted) => {
  expect(led(asWritten)).toBe(asPrinted);
});

test.each(stay)('%s: "%s" stays whole, before a colon too', (_, asWritten) => {
  expect(led(asWritten)).toBe(asWritten);
  expect(led(`${asWritten}:`)).toBe(asWritten);
});

test.each<[string, string, Joint]>([
  ['Delete it all with', 'Delete it all', 'joined'],
  ['Delete it all with the command', 'Delete it all', 'joined'],
  ['Delete it all with the command', 'Delete it all with the command', 'apart'],
  ['Restart the server and then run', 'Restart the server', 'joined'],
  ['Inside the container run', 'Inside the container', 'joined'],
  ['To open a pane, press', 'To open a pane', 'joined'],
  ['Close the pane with the prefix followed by the', 'Close the pane with the prefix', 'joined'],
  ['To leave, press the prefix and then', 'To leave, press the prefix', 'joined'],
  ['To see which panes there are, you should run', 'To see which panes there are', 'apart'],
  ['Run it in the background using run', 'Run it in the background', 'joined'],
  ['Shows how to use', 'Shows how to use', 'joined'],
  ['You need to run', 'You need to run', 'joined'],
  ['Zuerst alles löschen mit', 'Zuerst alles löschen', 'joined'],
  ['Para borrar todo usa el comando', 'Para borrar todo', 'joined'],
])('"%s" is "%s" where the command stands %3$s', (asWritten, asPrinted, joint) => {
  expect(withoutPointer(asWritten, joint)).toBe(asPrinted);
});

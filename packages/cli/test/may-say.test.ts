import { expect, test } from 'vitest';
import { maySay } from '../src/settings/may-say.ts';
import { folderWith } from './temporary-folder.ts';

const me = process.getuid?.() ?? 0;

test('who has notes, runs crib or has the machine may say how they are built', () => {
  const folder = folderWith({ 'crib.yaml': '' });
  const settings = `${folder}/crib.yaml`;
  expect([maySay(settings, '/', me), maySay(settings, folder, me + 1), maySay('/', folder, me)]).toEqual([
    true,
    true,
    true,
  ]);
  expect(maySay(settings, '/', undefined)).toBe(true);
  // What nobody has said is looked for by others.
  expect(maySay(`${folder}/gone`, '/', me + 1)).toBe(true);
  // What the administrator says is heard by everybody.
  expect(maySay(settings, '/', me + 1)).toBe(me === 0);
});

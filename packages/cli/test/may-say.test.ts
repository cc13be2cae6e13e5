import { chownSync } from 'node:fs';
import { expect, onTestFinished, test, vi } from 'vitest';
import { maySay } from '../src/settings/may-say.ts';
import { folderWith } from './temporary-folder.ts';

const me = process.getuid?.() ?? 0;

/** Somebody who is not the administrator, whose rights would hide those of a user. */
const user = me === 0 ? 65_534 : me;

/** A folder of that user, with what he says in it. */
function folderOfUser(): { readonly folder: string; readonly settings: string } {
  const folder = folderWith({ 'crib.yaml': '' });
  const settings = `${folder}/crib.yaml`;
  if (me === 0) for (const path of [folder, settings]) chownSync(path, user, user);
  return { folder, settings };
}

test.skipIf(process.geteuid === undefined)(
  'who has notes, runs crib or has the machine may say how they are built, and nobody else',
  () => {
    const { folder, settings } = folderOfUser();
    expect(maySay(settings, '/', user)).toBe(true);
    expect(maySay(settings, folder, user + 1)).toBe(true);
    expect(maySay('/', folder, user)).toBe(true);
    expect(maySay(settings, '/', user + 1)).toBe(false);
  },
);

test('where there is nobody to be told from others, or nothing that anybody has said, it is looked for', () => {
  const { folder, settings } = folderOfUser();
  expect(maySay(`${folder}/gone`, '/', user + 1)).toBe(true);
  if (process.geteuid === undefined) return;
  const asked = vi.spyOn(process, 'geteuid').mockReturnValue(undefined as never);
  onTestFinished(() => asked.mockRestore());
  expect(maySay(settings, '/')).toBe(true);
});

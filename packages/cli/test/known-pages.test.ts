import { join } from 'node:path';
import { emitter } from '@cribnotes/emit-man';
import { sampleTopic } from '@cribnotes/testkit';
import { expect, test } from 'vitest';
import type { Environment } from '../src/manual/environment.ts';
import { showKnown } from '../src/manual/known-pages.ts';
import { folderWith } from './temporary-folder.ts';

const [page] = await emitter.emit(sampleTopic(), { date: '2026-03-14', report: (): void => {} });
const ours = new TextDecoder().decode(page!.bytes);
const tree = '.local/share/man/man7';

/** A system whose `man` shows what it is given, and finds `others` first. */
function system(home: string, shown: string[], others: Readonly<Record<string, string>> = {}): Environment {
  return {
    env: {},
    home,
    platform: 'linux',
    run: async (program, words, { terminal }) => {
      if (program !== 'man') return { kind: 'absent' };
      if (terminal) shown.push(words.join(' '));
      const other = others[words.at(-1) ?? ''];
      return terminal || other !== undefined
        ? { kind: 'ended', status: 0, output: `${other}\n` }
        : { kind: 'ended', status: 16, output: '' };
    },
  };
}

test('a topic’s page is shown by its name: the built one before the installed one', async () => {
  const home = folderWith({
    [`${tree}/docker-notes.7`]: ours,
    [`${tree}/git-notes.7`]: ours,
    'dist/git-notes.7': ours,
  });
  const shown: string[] = [];
  const dist = join(home, 'dist');
  expect(await showKnown('docker-notes', dist, system(home, shown))).toMatchObject({ exit: 0, messages: [] });
  await showKnown('git-notes', dist, system(home, shown));
  expect(shown).toEqual([join(home, tree, 'docker-notes.7'), join(dist, 'git-notes.7')]);
});

test('a name that nothing has is refused with the nearest names, or with all', async () => {
  const home = folderWith({
    [`${tree}/docker-notes.7`]: ours,
    [`${tree}/git-notes.7`]: ours,
    [`${tree}/vim.7`]: '.TH X 7',
  });
  const said = async (name: string): Promise<string> =>
    (await showKnown(name, join(home, 'dist'), system(home, []))).messages.join('\n');
  expect(await said('dokcer-notes')).toContain('did you mean docker-notes?');
  expect(await said('git')).toContain('did you mean git-notes?');
  expect(await said('zsh')).toContain('there are docker-notes, git-notes');
  expect(await said('vim')).toContain('there are docker-notes, git-notes');
  const empty = folderWith();
  expect((await showKnown('zsh', empty, system(empty, []))).messages.join('\n')).toContain(
    'make one: crib install',
  );
});

test('where man alone shows another page of that name, the section is said', async () => {
  const home = folderWith({ [`${tree}/docker.7`]: ours });
  const others = { docker: '/usr/share/man/man1/docker.1.gz' };
  expect((await showKnown('docker', join(home, 'dist'), system(home, [], others))).messages).toEqual([
    'man docker shows docker(1); this page is shown by: man 7 docker',
  ]);
});

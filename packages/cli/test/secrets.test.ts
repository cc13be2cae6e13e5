import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentsOf } from './contents-of.ts';
import { runCrib } from './run-crib.ts';
import { folderWith } from './temporary-folder.ts';

/** A password and a token of nobody. */
const password = 'kr0k0d1lLogin';
const token = `npm_${'q7Zk2Wv9Xb4Rn8Tc1Lm6Yp3Hd5Gf0Js2Ea7U'}`;

const note = `# Sign in with ${password}

An **access** is what ${password} opens.

Open the shop:

    mysql -u root -p${password} shop

Take the notes: \`git clone https://ada:${password}@example.org/a.git\`

- \`npm config set //r.example.org/:_authToken ${token}\`: signs in for builds

Write the settings:

\`\`\`sh
cat > .env <<EOF
DB_PASSWORD=${password}
EOF
\`\`\`

\`\`\`yaml
password: ${password}
token: ${token}
\`\`\`

See [the page](https://example.org/?token=${token}).
`;

test('no file that is written holds a secret of the notes, and each place is told', async () => {
  const folder = folderWith({ 'shop/a.md': note });
  const { code, out, err } = await runCrib(['build', 'shop'], { cwd: folder });
  expect(code).toBe(0);
  expect(err.match(/^shop\/a\.md:\d+:\d+: warning secret /gm)).toHaveLength(9);
  const files = ['dist', 'shop'].flatMap((name) =>
    readdirSync(join(folder, name)).map((file) => join(folder, name, file)),
  );
  expect(files).toHaveLength(6);
  for (const file of files.filter((path) => !path.endsWith('a.md'))) {
    const written = contentsOf(file);
    expect(written, file).toMatch(/<password>|&lt;password&gt;|%PDF/);
    for (const secret of [password, token])
      expect(`${file} ${written}`.toLowerCase()).not.toContain(secret.toLowerCase());
  }
  expect(out + err).not.toMatch(new RegExp(`${password}|${token}`));
});

test.each(['check', 'check --format json', 'check --fix', 'show', 'cards'])(
  '%s prints none',
  async (words) => {
    const folder = folderWith({
      'a.md': `${note}\nStarts it: \`docker run –rm -e A_TOKEN=${token} nginx\`\n`,
    });
    const { out, err } = await runCrib([...words.split(' '), 'a.md'], { cwd: folder });
    expect(out).not.toBe('');
    expect(out + err).not.toMatch(new RegExp(`${password}|${token}`));
  },
);

test('changes prints none', async () => {
  const folder = folderWith({ 'a.md': note });
  await runCrib(['build', 'a.md', '--to', 'pdf'], { cwd: folder });
  writeFileSync(join(folder, 'a.md'), `${note}\nStarts it: \`docker run -e A_TOKEN=${token} nginx\`\n`);
  for (const format of ['text', 'json']) {
    const { out, err } = await runCrib(['changes', 'dist/a.pdf', 'a.md', '--format', format], {
      cwd: folder,
    });
    expect(out).toContain('docker run');
    expect(out + err).not.toMatch(new RegExp(`${password}|${token}`));
  }
});

test('what is remembered for the next run, for a search and for a way back holds none', async () => {
  const folder = folderWith({ 'shop/a.md': `${note}\nNobody knows why ${token} is here.\n` });
  const env = {
    HOME: folder,
    XDG_STATE_HOME: join(folder, 'state'),
    XDG_CACHE_HOME: join(folder, 'cache'),
    XDG_DATA_HOME: join(folder, 'data'),
  };
  const run = (...words: readonly string[]) => runCrib(words, { cwd: folder, env });
  for (const words of [
    ['build', 'shop'],
    ['check', 'shop'],
    ['install', 'shop'],
  ])
    await run(...words);
  const { doubts } = JSON.parse((await run('review', 'shop', '--json')).out);
  const doubt = doubts.find(({ words }: { words: string }) => words.startsWith('Nobody'));
  expect((await run('review', 'shop', '--answer', `${doubt.id}=section`)).code).toBe(0);
  const files = ['state', 'cache', 'data', '.local'].flatMap((name) => filesBelow(join(folder, name)));
  const kinds = files.map((file) => file.slice(folder.length).replace(/^\/data|^\/\.local\/share/, ''));
  for (const kind of ['/runs/', '/notes/', '/find/', '/reviews/', '/man7/'])
    expect(
      kinds.some((file) => file.includes(kind)),
      kind,
    ).toBe(true);
  for (const file of files)
    for (const secret of [password, token])
      expect(`${file} ${contentsOf(file)}`.toLowerCase()).not.toContain(secret.toLowerCase());
});

test('a name of a file or folder that is a token names nothing that is written', async () => {
  const folder = folderWith({ [`${token}/${token}.md`]: '# Docker\n\nList: `docker ps`\n' });
  const { code } = await runCrib(['build', token, '--lock', 'lock.json'], { cwd: folder });
  expect(code).toBe(0);
  expect(readdirSync(join(folder, 'dist'))).toEqual(['token.7', 'token.apkg', 'token.html', 'token.pdf']);
  for (const file of ['lock.json', 'dist/token.7', 'dist/token.apkg', 'dist/token.html', 'dist/token.pdf'])
    expect(contentsOf(join(folder, file)).toLowerCase()).not.toContain(token.toLowerCase());
});

test('who sets secrets: print gets them, and is told nothing', async () => {
  const settings = '---\ncrib: { secrets: print }\n---\n';
  for (const files of [
    { 'shop/a.md': settings + note },
    { 'shop/a.md': note, 'shop/crib.yaml': 'secrets: print\n' },
  ]) {
    const folder = folderWith(files);
    const { err } = await runCrib(['build', 'shop', '--to', 'man'], { cwd: folder });
    expect(err).not.toContain('secret');
    expect(readFileSync(join(folder, 'dist/shop.7'), 'utf8')).toContain(password);
  }
});

function filesBelow(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

import { createHash } from 'node:crypto';
import { appendFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { claimsInTurn } from '../src/output/claims.ts';
import { startTopicProcesses } from '../src/several/topic-processes.ts';
import { repeatPlace } from './repeat-place.ts';
import { runCrib } from './run-crib.ts';
import { folderWith } from './temporary-folder.ts';

vi.setConfig({ testTimeout: 300_000 });

const NAMES = ['a', 'b', 'c', 'd', 'e'];

const note = (name: string): string =>
  `# ${name}\n\nList the containers of ${name}: \`docker ps --filter name=${name}\`\n\nWrong: \`docker pss\`\n`;

/** Five topics, of which one cannot be built, and one has a fault of its notes. */
const topics = (): Record<string, string> => ({
  'crib.yaml': `out: out\ntopics:\n${NAMES.map((name) => `  - folder: ${name}\n`).join('')}  - folder: gone\n`,
  ...Object.fromEntries(NAMES.map((name) => [`${name}/note.md`, note(name)])),
});

const made = (folder: string) =>
  readdirSync(join(folder, 'out'))
    .sort()
    .map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(folder, 'out', name)))
        .digest('hex'),
    ]);

describe('several topics', () => {
  test('are the same files and words, in the same order, by one process or by three', async () => {
    const run = async (jobs: number) => {
      const folder = folderWith(topics());
      const env = { HOME: folder, XDG_STATE_HOME: join(folder, 'state'), SOURCE_DATE_EPOCH: '1700000000' };
      const { code, out, err } = await runCrib(['build', '--jobs', String(jobs)], { cwd: folder, env });
      return { code, out, err: err.replaceAll(folder, ''), files: made(folder) };
    };
    const [one, three] = [await run(1), await run(3)];
    expect(three).toEqual(one);
    expect(one.files).toHaveLength(4 * NAMES.length);
    expect(one.err).toContain('crib: gone: ');
    expect(one.err.match(/^wrote out\/\w\.pdf/gm)).toEqual(NAMES.map((name) => `wrote out/${name}.pdf`));
  });

  test('that come to one name are told so whoever is faster', async () => {
    const named = (name: string) => `---\ncrib: { topic: same }\n---\n${note(name)}`;
    const files = { ...topics(), 'b/note.md': named('b'), 'd/note.md': named('d') };
    const run = async (jobs: number) => {
      const folder = folderWith(files);
      return (
        await runCrib(['build', '--jobs', String(jobs), '--to', 'man'], {
          cwd: folder,
          env: { HOME: folder },
        })
      ).err.replaceAll(folder, '');
    };
    const one = await run(1);
    expect(one).toMatch(/^crib: d: .*same\.7 is the file of the topic b already/m);
    expect(await run(3)).toBe(one);
  });

  test.each([1, 2])('of which one has changed read that one alone (%i processes)', async (jobs) => {
    const place = repeatPlace(topics());
    const words = ['build', '--to', 'man', '--jobs', String(jobs)];
    await place.run(words);
    // What is said again can be known by a word that no build says.
    for (const path of place.all()) {
      const text = readFileSync(path, 'utf8');
      const body = text.slice(text.indexOf('\n') + 1).replaceAll('unchanged ', 'remembered ');
      const sum = createHash('sha256').update(body).digest('base64url');
      writeFileSync(path, `cribnotes run 2 ${sum}\n${body}`);
    }
    appendFileSync(join(place.folder, 'c/note.md'), '\nShow the kernel:\n\n    uname -r\n');
    const { err } = await place.run(words);
    expect(err.match(/^(?:remembered|wrote|unchanged) \S+/gm)).toEqual([
      'remembered out/a.7;',
      'remembered out/b.7;',
      'wrote out/c.7;',
      'remembered out/d.7;',
      'remembered out/e.7;',
    ]);
    expect(readFileSync(join(place.folder, 'out/c.7'), 'utf8')).toContain('uname');
  });

  test('whose files are gone are made again', async () => {
    const place = repeatPlace(topics());
    await place.run(['build', '--to', 'man']);
    rmSync(join(place.folder, 'out/b.7'));
    await place.run(['build', '--to', 'man']);
    expect(readdirSync(join(place.folder, 'out'))).toContain('b.7');
  });
});

test('a process that needs too much memory ends its own topic, and the next one is built', async () => {
  const folder = folderWith({
    'crib.yaml': 'topics: [{ folder: large }, { folder: small }]\nto: man\n',
    'large/note.md': 'A word that is `typed -a` and a word.\n\n'.repeat(20_000),
    'small/note.md': note('small'),
  });
  const claims = claimsInTurn(2);
  const options = { out: join(folder, 'out') };
  const processes = startTopicProcesses(1, { paths: [folder], options }, claims, 64);
  const build = (at: number, name: string) => processes.build({ at, name, mark: undefined });
  const [large, small] = await Promise.all([build(0, 'large'), build(1, 'small')]);
  processes.end();
  expect(large.printed[0]?.[1]).toBe(
    'crib: large: it needs more than 64 megabytes of memory; split it into several topics\n',
  );
  expect(small.code).toBe(0);
  expect(readdirSync(join(folder, 'out'))).toEqual(['small.7']);
});

import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { packageDocuments } from '../../../scripts/bundle/package-documents.ts';
import { runCrib } from './run-crib.ts';
import { folderWith } from './temporary-folder.ts';

const root = join(import.meta.dirname, '../../..');
const documents = packageDocuments(root);

test('no link of the package’s documents leads out of it', () => {
  const there = new Set([...documents.map(({ path }) => path), 'LICENSE', 'topic.schema.json']);
  const dead = documents
    .filter(({ path }) => path.endsWith('.md'))
    .flatMap(({ path, bytes }) =>
      [...bytes.toString().matchAll(/\]\(([^)\s]+)\)/g)]
        .map(([, target = '']) => target.split('#')[0] ?? '')
        .filter((target) => target !== '' && !/^[a-z]+:/.test(target))
        .filter((target) => !there.has(posix.join(dirname(path), target)))
        .map((target) => `${path}: ${target}`),
    );
  expect(dead).toEqual([]);
});

test('its README is for users: installed by npm first, and no command of the workspace', () => {
  const readme = documents.find(({ path }) => path === 'README.md')!.bytes.toString();
  expect(/```sh\n(.*)/.exec(readme)?.[1]).toBe('npm install --global ./cribnotes.tgz');
  expect(readme).not.toContain('pnpm');
  expect(readme).not.toContain('#contribute');
});

test('the commands that docs/checks.md shows do what it says', async () => {
  const text = readFileSync(join(root, 'docs/checks.md'), 'utf8');
  const [hook, workflow] = [...text.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, block = '']) =>
    parse(block),
  );
  const [shared] = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8'));
  const { files: _, ...local } = hook.repos[0].hooks[0];
  expect(shared).toMatchObject(local);
  const folder = folderWith({ 'notes/docker/a.md': '# Docker\n\nList the containers: `docker ps`\n' });
  const steps: readonly { readonly run?: string }[] = workflow.jobs.check.steps;
  const lines = steps.flatMap(({ run }) => (run?.startsWith('crib ') ? [run.split(' ').slice(1)] : []));
  // The lock is committed with the notes.
  await runCrib(['build', 'notes/docker', '--to', 'anki'], { cwd: folder });
  for (const words of lines)
    expect(await runCrib(words, { cwd: folder }), words.join(' ')).toMatchObject({ code: 0 });
  expect(lines.map(([verb]) => verb)).toEqual(['check', 'build']);
});

import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';

/** What a folder or a file at the root may import, left of what imports it. */
const ORDER: readonly (readonly string[])[] = [
  ['fault', 'near-words', 'one-slip', 'place', 'plugins', 'rule', 'words'],
  ['certainty', 'rules', 'shown-lines', 'slip-of', 'spelling'],
  ['checks', 'topic'],
  ['diagnose-note', 'diagnose-topic'],
  ['linter'],
  ['index'],
];

const sources = new URL('../src/', import.meta.url);
const files = readdirSync(sources, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'));
/** `rules.ts` is the door of `rules/`, and one with it. */
const folderOf = (file: string): string => (file.split('/')[0] ?? '').replace(/\.ts$/, '');
const rankOf = (file: string): number => ORDER.findIndex((names) => names.includes(folderOf(file)));

test.each(files)('%s stands in the order, and imports only from what stands left of it', (file) => {
  const text = readFileSync(new URL(file, sources), 'utf8');
  const paths = Array.from(text.matchAll(/\b(?:from|import)\s*\(?\s*'([^']+)'/g), ([, path = '']) => path);
  const own = paths
    .filter((path) => path.startsWith('.'))
    .map((path) => posix.join(posix.dirname(file), path));
  expect(rankOf(file)).toBeGreaterThanOrEqual(0);
  expect(own.filter((path) => folderOf(path) !== folderOf(file) && rankOf(path) >= rankOf(file))).toEqual([]);
});

test('what is said about a file is said by core, and has its rules here', async () => {
  const [{ FILE_RULES }, { textRules }] = await Promise.all([
    import('@cribnotes/core/drafts'),
    import('../src/rules/text.ts'),
  ]);
  expect(textRules.map(({ id }) => id).sort()).toEqual([...FILE_RULES].sort());
});

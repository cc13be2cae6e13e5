import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Topic } from '@cribnotes/core';
import { describe, expect, test } from 'vitest';
import { printedWords, tellingWords, wordsOf } from '../../core/test/printed/said-words.ts';
import { runCrib } from './run-crib.ts';
import { folderWith } from './temporary-folder.ts';

const root = join(import.meta.dirname, '../../..');
const styles = 'packages/core/fixtures/styles';

/** Two whole topics, and notes of different kinds: keys, files, questions, statements, a here-document, options. */
const topics: readonly (readonly [name: string, notes: readonly string[]])[] = [
  ...['docker-notes', 'git-notes'].map((topic) => [topic, notesIn(`content/${topic}`)] as const),
  ...[
    'keys-table-tmux-es',
    'files-docker-en',
    'questions-docker-zh',
    'sql-cheatsheet-psql-pt',
    'pipelines-linux-ru',
    'option-tables-docker-fr',
  ].map((style) => [style, [`${styles}/${style}.md`]] as const),
];

function notesIn(folder: string): string[] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name}`);
}

function has(program: string): boolean {
  return spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;
}

interface Output {
  readonly format: string;
  readonly extension: string;
  readonly program: string;
  /** How a person reads the file at a path. */
  readonly words: (path: string) => readonly string[];
}

const outputs: readonly Output[] = [
  { format: 'pdf', extension: '.pdf', program: 'pdftotext', words: (path) => ['-raw', path, '-'] },
  {
    format: 'man',
    extension: '.7',
    program: 'man',
    words: (path) => ['--no-hyphenation', '--local-file', path],
  },
];

describe.each(outputs)('as $program shows it', ({ format, extension, program, words }) => {
  test.skipIf(!has(program)).each(topics)('all that %s prints stands there', async (name, notes) => {
    const files = Object.fromEntries(
      notes.map((path) => [`${name}/${basename(path)}`, readFileSync(join(root, path), 'utf8')]),
    );
    const folder = folderWith(files);
    expect(await runCrib(['build', name, '--to', format], { cwd: folder })).toMatchObject({ code: 0 });
    const topic: Topic = JSON.parse((await runCrib(['show', name], { cwd: folder })).out);
    const { stdout } = spawnSync(program, words(join(folder, 'dist', name + extension)), {
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C.UTF-8', MANWIDTH: '200', MANPAGER: 'cat' },
    });
    const [seen, printed] = [new Set(wordsOf(stdout)), printedWords(topic)];
    const lost = topic.sources.flatMap(({ id, ledger }) => {
      const lines = (files[`${name}/${id}`] ?? '').split('\n');
      return ledger
        .filter(({ kind }) => kind === 'printed')
        .flatMap(({ line }) =>
          tellingWords(lines[line - 1] ?? '').map((word) => ({ word, at: `${id}:${line}` })),
        )
        .filter(({ word }) => printed.has(word) && !seen.has(word));
    });
    expect(lost).toEqual([]);
  });
});

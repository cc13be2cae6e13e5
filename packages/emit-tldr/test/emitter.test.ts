import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OutputFile } from '@cribnotes/core';
import { checkEmitter, sampleTopic } from '@cribnotes/testkit';
import { describe, expect, onTestFinished, test } from 'vitest';
import { emitter } from '../src/index.ts';

const tealdeer = clientVersion();
/** As in the notes; placeholders stand in braces of their own on the page, and bare in a client. */
const opened = (words: string) => words.replaceAll(/<(\w[\w-]+)>/g, '{{$1}}');
const bare = (words: string) => words.replaceAll(/<(\w[\w-]+)>/g, '$1');

describe('as the page says it', () => {
  checkEmitter(emitter, { textOf: (files) => withoutEscapes(textOf(files)), shown: opened });
});

describe('with a page for each section', () => {
  checkEmitter(emitter, {
    textOf: (files) => withoutEscapes(textOf(files)),
    shown: opened,
    options: { set: { pages: 'sections' } },
  });
});

describe.skipIf(tealdeer === undefined)('as shown by tealdeer', () => {
  checkEmitter(emitter, { textOf: (files) => shownByTealdeer(files), shown: bare });
});

function textOf(files: readonly OutputFile[]): string {
  return files.map(({ bytes }) => new TextDecoder().decode(bytes)).join('\n');
}

function withoutEscapes(page: string): string {
  return page.replaceAll('\\{\\{', '{{').replaceAll('\\}\\}', '}}');
}

function clientVersion(): string | undefined {
  const { stdout } = spawnSync('tldr', ['--version'], { encoding: 'utf8' });
  return /^tealdeer (\S+)/.exec(stdout ?? '')?.[1];
}

function shownByTealdeer(files: readonly OutputFile[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'crib-tldr-'));
  try {
    return files
      .map(({ path, bytes }) => {
        writeFileSync(join(folder, path), bytes);
        const { stdout, stderr } = spawnSync('tldr', ['--color', 'never', '--render', join(folder, path)], {
          encoding: 'utf8',
          env: { ...process.env, HOME: folder },
        });
        expect(stderr).toBe('');
        return withoutEscapes(stdout);
      })
      .join('\n');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test('what a client takes away at the ends of a line is reported', async () => {
  const topic = sampleTopic();
  const [entry] = topic.entries;
  if (entry?.kind !== 'command') throw new Error('Cannot test, expected a command first');
  const [variant] = entry.variants;
  const template = {
    text: 'echo `date`',
    parts: [{ kind: 'word', role: 'operand', text: 'echo `date`' }],
  } as const;
  const reported: string[] = [];
  await emitter.emit(
    { ...topic, entries: [{ ...entry, variants: [{ ...variant, template }] }], snippets: [], groups: [] },
    { date: '2026-03-14', report: ({ message }) => void reported.push(message) },
  );
  expect(reported).toEqual(['tldr clients show no blank or grave at the ends of a line: "echo `date`"']);
});

test('an unknown choice names those that there are', async () => {
  const set = { pages: 'two' };
  await expect(emitter.emit(sampleTopic(), { date: '2026-03-14', report: () => {}, set })).rejects.toThrow(
    'Cannot set pages to "two", expected one, sections',
  );
});

test.skipIf(tealdeer === undefined)('a page of one’s own is found by its name', async () => {
  const home = mkdtempSync(join(tmpdir(), 'crib-tldr-'));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  const pages = join(home, '.local/share/tealdeer/pages');
  // A client asks for pages from the network first, unless it has a folder for them.
  for (const folder of ['pages', 'pages.en'])
    mkdirSync(join(home, '.cache/tealdeer/tldr-pages', folder, 'common'), { recursive: true });
  mkdirSync(pages, { recursive: true });
  // Before tealdeer 1.7 pages had another ending.
  for (const ending of ['page', 'page.md']) {
    const [file] = await emitter.emit(sampleTopic(), {
      date: '2026-03-14',
      report: () => {},
      set: { ending },
    });
    writeFileSync(join(pages, file!.path), file!.bytes);
  }
  const env = { ...process.env, HOME: home };
  const { stdout } = spawnSync('tldr', ['--color', 'never', 'sample', 'notes'], { encoding: 'utf8', env });
  expect(stdout).toContain('Running containers');
});

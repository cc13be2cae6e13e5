import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { ownPages } from '../../../scripts/own-pages.ts';
import { groffLint, has, mandocLint } from '../../emit-man/test/rendering/formatters.ts';
import { makeProgram } from '../src/program.ts';

const pages = await ownPages();

test('our own pages are crib(1) and crib-notes(5), and neither linter has anything to say', () => {
  expect(pages.map(({ path }) => path)).toEqual(['man1/crib.1', 'man5/crib-notes.5']);
  for (const { roff } of pages) {
    if (has('mandoc')) expect(mandocLint(roff)).toBe('');
    if (has('groff')) expect(groffLint(roff, process.env.GROFF_BIN)).toBe('');
  }
});

test.skipIf(!has('lexgrog'))('whatis finds them', () => {
  const folder = mkdtempSync(join(tmpdir(), 'crib-own-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const { path, roff } of pages) {
    const file = join(folder, path.replace('/', '-'));
    writeFileSync(file, roff);
    expect(spawnSync('lexgrog', [file], { encoding: 'utf8' }).status).toBe(0);
  }
});

test('crib(1) has every command that notes are for, and every option of crib build', () => {
  const text = pages[0]!.roff.replaceAll(/\\f[BIR]|\\/g, '');
  const { commands } = makeProgram(() => {});
  for (const command of commands) {
    if (['spec', 'completion'].includes(command.name())) continue;
    expect(text, command.name()).toContain(`crib ${command.name()}`);
  }
  const build = commands.find((command) => command.name() === 'build')!;
  for (const { long, short } of build.options) {
    if (['--max-note-size', '--quiet', '--split'].includes(long ?? '')) continue;
    expect(
      [long, short].some((name) => name && text.includes(`${name} `)),
      long,
    ).toBe(true);
  }
});

test('crib-notes(5) has every setting', () => {
  const text = pages[1]!.roff;
  for (const key of [
    'title',
    'date',
    'lang',
    'topic',
    'summary',
    'tools',
    'aliases',
    'groups',
    'ignore',
    'secrets',
  ])
    expect(text).toMatch(new RegExp(`^(?:\\\\& +)?${key}: `, 'm'));
});

import { existsSync, mkdtempSync, readdirSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { crawl } from '../src/index.ts';

const program = (name: string) => fileURLToPath(new URL(`./fixtures/programs/${name}`, import.meta.url));
const ask = (name: string, limits = {}) =>
  crawl(name, { executable: program(name), limits: { runTime: 1_000, output: 65_536, ...limits } });

/** The processes that stand in a folder or below it, where Linux tells of them: other runs of the same tests have their own. */
function standingBelow(folder: string): readonly string[] {
  if (!existsSync('/proc/self/cwd')) return [];
  return readdirSync('/proc').filter((pid) => {
    try {
      return /^\d+$/.test(pid) && readlinkSync(`/proc/${pid}/cwd`).startsWith(folder + sep);
    } catch {
      // It has ended meanwhile, or is another user's.
      return false;
    }
  });
}

describe('a program that gives help', () => {
  test('is read with its commands, aliases, flags and version', async () => {
    const { file, problems } = await ask('kettle');
    expect(problems).toEqual([]);
    expect(file).toEqual({
      format: 1,
      program: 'kettle',
      version: '2.1.0',
      source: 'tool',
      commands: {
        '': {
          summary: 'Heats water',
          usage: ['[OPTIONS] COMMAND'],
          flags: ['-v, --version  Print the version'],
        },
        boil: {
          summary: 'Bring water to the boil',
          usage: ['[OPTIONS] WATER [WATER...]'],
          aliases: ['boil', 'heat'],
          flags: [
            '-q, --quiet  Do not whistle',
            '--until celsius  Stop at a temperature below the boiling point',
          ],
        },
      },
    });
  });

  test('knows nothing of who asks', async () => {
    process.env.SECRET_OF_CALLER = 'kr0k0d1l';
    try {
      const { file } = await ask('tells-environment');
      expect(JSON.stringify(file)).not.toContain('kr0k0d1l');
      expect(file?.commands['']?.summary).toBe('Tells nothing and ~');
    } finally {
      delete process.env.SECRET_OF_CALLER;
    }
  });

  test('leaves no folder behind', async () => {
    const before = readdirSync(tmpdir()).filter((name) => name.startsWith('cribnotes-'));
    await ask('kettle');
    const after = readdirSync(tmpdir()).filter(
      (name) => name.startsWith('cribnotes-') && !before.includes(name),
    );
    expect(after.filter((name) => existsSync(name))).toEqual([]);
  });
});

describe('a program that gives none is stopped, with one sentence', () => {
  test.each([
    ['hangs', 'hangs did not end within 1 s'],
    ['floods', 'floods printed more than 65536 bytes'],
    ['asks', 'asks prints help that is in no known style'],
    ['needs-terminal', 'needs-terminal prints help that is in no known style'],
    ['poem', 'poem prints help that is in no known style'],
    ['missing', 'missing is not installed'],
  ])('%s', async (name, problem) => {
    expect(await ask(name)).toEqual({ problems: [problem] });
  });

  test('a program that hangs takes its children with it', async () => {
    const folder = mkdtempSync(join(realpathSync(tmpdir()), 'crawl-test-'));
    vi.stubEnv('TMPDIR', folder);
    onTestFinished(() => {
      vi.unstubAllEnvs();
      rmSync(folder, { recursive: true, force: true });
    });
    const { problems } = await ask('hangs', { runTime: 200 });
    expect(problems).toEqual(['hangs did not end within 0.2 s']);
    await expect.poll(() => standingBelow(folder), { timeout: 10_000 }).toEqual([]);
  });
});

describe('a program that leads on for ever is cut off', () => {
  test('where every command answers with the same page', async () => {
    const { file } = await ask('repeats-itself');
    expect(Object.keys(file!.commands)).toEqual(['', 'one', 'two']);
  });

  test('where each page names a deeper command', async () => {
    const { file, problems } = await ask('endless', { depth: 2 });
    expect(Object.keys(file!.commands)).toHaveLength(3);
    expect(problems).toEqual(['endless deeper1 deeper2 has commands deeper than 2 words; they are left out']);
  });

  test('where there are too many commands', async () => {
    const { problems } = await ask('endless', { commands: 2, depth: 9 });
    expect(problems).toEqual(['endless has more than 2 commands; the rest is left out']);
  });
});

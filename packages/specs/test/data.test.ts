import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { readFlagLine, writeFlagLine } from '../src/file/flag-line.ts';
import type { Overlay } from '../src/file/overlay.ts';
import { overlaySchema, specFileSchema } from '../src/file/schema.ts';
import type { SpecFile } from '../src/file/spec-file.ts';
import { writeSpecFile } from '../src/file/write.ts';
import { type CommandSpec, specs, type ToolSpec } from '../src/index.ts';

const read = (folder: string, name: string) =>
  readFileSync(new URL(`../${folder}/${name}`, import.meta.url), 'utf8');
const files = readdirSync(new URL('../data', import.meta.url));
const overlays = readdirSync(new URL('../overlays', import.meta.url)).filter((name) => name !== 'any.json');

function every(node: CommandSpec): readonly CommandSpec[] {
  return [node, ...(node.commands ?? []).flatMap(every)];
}

function at(spec: ToolSpec, path: string): CommandSpec | undefined {
  if (path === '') return spec.root;
  return path
    .split(' ')
    .reduce<CommandSpec | undefined>(
      (node, name) => node?.commands?.find((child) => child.name === name),
      spec.root,
    );
}

describe.each(files)('data/%s', (name) => {
  const text = read('data', name);
  const file = JSON.parse(text) as SpecFile;
  const spec = specs.get(file.program)!;

  test('is a spec file in the form that the crawler writes', () => {
    expect(v.safeParse(specFileSchema, file).issues).toBeUndefined();
    expect(`${file.program}.json`).toBe(name);
    expect(writeSpecFile(file)).toBe(text);
  });

  test('has flag lines that say the same when read and written again', () => {
    const lines = Object.values(file.commands).flatMap(({ flags }) => flags ?? []);
    expect(lines.map((line) => writeFlagLine(readFlagLine(line)))).toEqual(lines);
    for (const line of lines) expect(line).toMatch(/^-/);
  });

  test('has a node for every alias, and shapes for every value', () => {
    for (const node of every(spec.root)) {
      for (const alias of node.aliases ?? []) {
        expect(at(spec, alias.slice(file.program.length + 1)), alias).toBeDefined();
      }
      for (const flag of node.flags ?? []) expect(flag.shapes !== undefined).toBe(flag.value !== undefined);
      for (const { operands } of node.forms ?? []) {
        for (const operand of operands) expect(operand.shapes.length).toBeGreaterThan(0);
      }
    }
  });

  test('has no path of the machine it was made on', () =>
    expect(/\/root\/|\/home\/\w+\/\.|cribnotes-/.exec(text)?.[0]).toBeUndefined());
});

describe.each(overlays)('overlays/%s', (name) => {
  const overlay = JSON.parse(read('overlays', name)) as Overlay;
  const spec = specs.get(name.replace('.json', ''))!;

  test('is an overlay of a tool that there is', () => {
    expect(v.safeParse(overlaySchema, overlay).issues).toBeUndefined();
    expect(spec).toBeDefined();
  });

  test('speaks of commands that there are', () => {
    const paths = [...Object.values(overlay.effects ?? {}).flat(), ...Object.keys(overlay.commands ?? {})];
    expect(paths.filter((path) => !at(spec, path))).toEqual([]);
  });

  test('judges flags that the command has', () => {
    for (const [path, { deprecatedFlags }] of Object.entries(overlay.commands ?? {})) {
      const names = at(spec, path)?.flags?.flatMap(({ long, short }) => [long, short]);
      for (const flag of Object.keys(deprecatedFlags ?? {})) expect(names, path).toContain(flag);
    }
  });

  test('speaks of flags that there are', () => {
    const flags = new Set(
      every(spec.root).flatMap((node) => (node.flags ?? []).flatMap(({ long, short }) => [long, short])),
    );
    expect(Object.keys(overlay.values ?? {}).filter((flag) => !flags.has(flag))).toEqual([]);
  });

  test('gives an operand shapes only under a word of a usage line', () => {
    const words = new Set(
      every(spec.root)
        .flatMap(({ forms }) => forms ?? [])
        .flatMap(({ operands }) => operands.map((operand) => operand.name)),
    );
    expect(Object.keys(overlay.operands ?? {}).filter((word) => !words.has(word))).toEqual([]);
  });
});

test('all data together is at most 1 MB when packed', () => {
  const bytes = files.reduce((sum, name) => sum + gzipSync(read('data', name)).length, 0);
  expect(bytes).toBeLessThan(1_000_000);
});

test('programs are listed without being read, and an unknown one is nothing', () => {
  expect(specs.programs).toEqual(expect.arrayContaining(files.map((name) => name.replace(/\.json$/, ''))));
  expect(specs.get('no-such-program')).toBeUndefined();
  expect(specs.get('../package')).toBeUndefined();
  expect(specs.programs.filter((program) => specs.get(program)?.program !== program)).toEqual([]);
});

test.each([
  ['git', 'remote add', 'git-remote(1)'],
  ['git', 'commit', 'git-commit(1)'],
  ['npm', 'config set', 'npm-config(1)'],
  ['docker', 'container ls', 'docker-container-ls(1)'],
  ['kubectl', 'create secret tls', 'kubectl-create-secret-tls(1)'],
])('%s %s is explained on a page that there is', (program, path, page) => {
  expect(at(specs.get(program)!, path)?.manual).toBe(page);
});

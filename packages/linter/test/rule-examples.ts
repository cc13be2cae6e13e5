import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { type Diagnostic, openNote, readTopic } from '@cribnotes/core';
import { specs } from '@cribnotes/specs';
import { linter } from '../src/index.ts';

/** The folder of one note per rule, with what is said about it beside it. */
export const examples: URL = new URL('../fixtures/rules/', import.meta.url);

/** The one rule whose example would have to be large without it. */
const limits: Readonly<Record<string, { readonly noteBytes: number }>> = {
  'note/too-large': { noteBytes: 64 },
};

/** Gives the files of the folder. */
export function exampleFiles(): readonly string[] {
  return readdirSync(examples).sort();
}

/** Gives the `overrides.yaml` that stands beside the example of a rule; most have none. */
export function overridesOf(rule: string): string | undefined {
  const file = new URL(`${exampleName(rule)}.overrides.yaml`, examples);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** Gives the note that stands beside the example of a rule; most stand alone. */
export function besideOf(rule: string): string | undefined {
  const file = new URL(`${exampleName(rule)}.with.md`, examples);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** Gives the name of a rule's files without their endings: an id has a slash where it has a chapter. */
export function exampleName(rule: string): string {
  return rule.replace('/', '.');
}

/** Gives the example note of a rule. */
export function exampleOf(rule: string): Uint8Array {
  return readFileSync(new URL(`${exampleName(rule)}.md`, examples));
}

/** Gives what is expected to be said about the example of a rule. */
export function expectationOf(rule: string): string {
  return readFileSync(new URL(`${exampleName(rule)}.expected.txt`, examples), 'utf8');
}

/** Gives what is said about the example of a rule. */
export async function saidAbout(rule: string): Promise<readonly Diagnostic[]> {
  const own = limits[rule];
  const overrides = overridesOf(rule);
  const beside = besideOf(rule);
  const topic = await readTopic(
    [
      { id: `${exampleName(rule)}.md`, bytes: new Uint8Array(exampleOf(rule)) },
      ...(beside === undefined ? [] : [{ id: 'with.md', bytes: new TextEncoder().encode(beside) }]),
    ],
    {
      name: 'example',
      specs,
      ...(overrides === undefined ? {} : { overrides }),
      ...(own ? { open: (file) => openNote(file, { limits: own }) } : {}),
    },
    linter({ specs }),
  );
  return topic.diagnostics;
}

/** Gives diagnostics as lines: the place, the level, the rule and the message, then what is expected and what to do. */
export function asLines(diagnostics: readonly Diagnostic[]): string {
  return diagnostics
    .map(({ span: { start, end }, level, rule, message, expected, hint }) => {
      const stop = end.line === start.line ? `${end.column}` : `${end.line}:${end.column}`;
      const more = [
        ...(expected?.length ? [`expected: ${expected.join(' or ')}`] : []),
        ...(hint ? [`hint: ${hint}`] : []),
      ];
      return [
        `${start.line}:${start.column}-${stop} ${level} ${rule}: ${message}`,
        ...more.map((words) => `    ${words}`),
      ]
        .map((line) => `${line}\n`)
        .join('');
    })
    .join('');
}

import type { CommandRecord, SpecFile } from './spec-file.ts';

/** What one spec file has and another one lacks, a line each: `+ container ls: -a, --all  Show all`. */
export function compareSpecFiles(before: SpecFile, after: SpecFile): readonly string[] {
  const paths = [...new Set([...Object.keys(before.commands), ...Object.keys(after.commands)])];
  return [
    ...compareLines('version', [before.version], [after.version]),
    ...compareLines('everywhere', before.everywhere ?? [], after.everywhere ?? []),
    ...paths.flatMap((path) =>
      compareLines(path || before.program, linesOf(before.commands[path]), linesOf(after.commands[path])),
    ),
    ...compareLines('keys', (before.keys ?? []).map(String), (after.keys ?? []).map(String)),
    ...compareLines('inputs', (before.inputs ?? []).map(String), (after.inputs ?? []).map(String)),
  ];
}

function compareLines(path: string, before: readonly string[], after: readonly string[]): readonly string[] {
  const [old, now] = [new Set(before), new Set(after)];
  return [
    ...before.filter((line) => !now.has(line)).map((line) => `- ${path}: ${line}`),
    ...after.filter((line) => !old.has(line)).map((line) => `+ ${path}: ${line}`),
  ];
}

function linesOf(record: CommandRecord | undefined): readonly string[] {
  if (!record) return [];
  const { flags, usage, ...rest } = record;
  return [
    'is a command',
    ...Object.values(rest).map((value) => JSON.stringify(value)),
    ...(usage ?? []),
    ...(flags ?? []),
  ];
}

import type { SpecFile } from './spec-file.ts';

/** The text of a spec file: JSON with one command, key or input a line, so that a new version of a tool reads well as a diff. */
export function writeSpecFile(file: SpecFile): string {
  const { commands, keys, inputs, ...head } = file;
  const fields = Object.entries(head).map(
    ([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`,
  );
  const lines = Object.entries(commands).map(
    ([path, record]) => `${JSON.stringify(path)}: ${JSON.stringify(record)}`,
  );
  const parts = [...fields, `"commands": {\n${lines.join(',\n')}\n}`];
  if (keys) parts.push(list('keys', keys));
  if (inputs) parts.push(list('inputs', inputs));
  return `{\n${parts.join(',\n')}\n}\n`;
}

function list(name: string, records: readonly unknown[]): string {
  return `"${name}": [\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]`;
}

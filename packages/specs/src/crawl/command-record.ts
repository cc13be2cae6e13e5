import { writeFlagLine } from '../file/flag-line.ts';
import type { CommandRecord } from '../file/spec-file.ts';
import type { CommandRow } from './command-table.ts';
import type { HelpPage } from './help-page.ts';
import { withoutPath } from './without-path.ts';

/** The record of one command from its page of help; `head` is how the pages call the program. */
export function toRecord(page: HelpPage, head: readonly string[], path: readonly string[]): CommandRecord {
  const words = [...head, ...path];
  const usage = page.usage.map((line) => withoutPath(line, words)).filter(Boolean);
  const aliases = page.aliases.map((alias) => aliasPath(alias, head.join(' '), path));
  return {
    ...(page.summary && { summary: page.summary }),
    ...(usage.length > 0 && { usage }),
    ...(aliases.length > 1 && { aliases }),
    ...(page.flags.length > 0 && { flags: page.flags.map(writeFlagLine) }),
    ...(page.deprecated && { deprecated: page.deprecated }),
  };
}

/** Aliases are full paths (docker) or bare names beside the command (helm). */
function aliasPath(alias: string, head: string, path: readonly string[]): string {
  return alias.startsWith(`${head} `)
    ? alias.slice(head.length + 1)
    : [...path.slice(0, -1), alias].join(' ');
}

/** What the list of commands says about one of them. */
export function fromRow(row: CommandRow | undefined, path: readonly string[]): CommandRecord {
  if (!row) return {};
  const parent = path.slice(0, -1);
  const usage = row.usage?.split('\n').filter(Boolean) ?? [];
  return {
    ...(row.summary && { summary: row.summary }),
    ...(usage.length > 0 && { usage }),
    ...(row.aliases.length > 0 && {
      aliases: [row.name, ...row.aliases].map((name) => [...parent, name].join(' ')),
    }),
    ...(row.flags && row.flags.length > 0 && { flags: row.flags.map(writeFlagLine) }),
  };
}

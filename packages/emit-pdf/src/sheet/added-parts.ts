import type { Part, Template } from '@cribnotes/core';
import { UNDER } from './paragraphs.ts';
import type { Paragraph, RowContent, Run } from './sheet.ts';
import { partRuns } from './template-runs.ts';

/** A row that adds more options than this is easier to read whole. */
const MOST_ADDED = 3;

/** Gives the options that a command has beside all parts of another one, or nothing where it differs otherwise. */
export function addedParts(template: Template, base: Template): readonly Part[] | undefined {
  if (template.body !== undefined || base.body !== undefined) return undefined;
  const added: Part[] = [];
  let at = 0;
  for (const part of template.parts) {
    const next = base.parts[at];
    if (next !== undefined && spelled(part) === spelled(next)) at++;
    else added.push(part);
  }
  const isMore = at === base.parts.length && added.length > 0 && added.length <= MOST_ADDED;
  return isMore && added.every(({ kind }) => kind === 'flag') ? added : undefined;
}

/** The sign before options that are added to a command further up. */
export const ADDED: Run = { text: '+ ', face: 'mono', tone: 'quiet' };

/** Gives a row that shows, below the command that has all else, only what it adds; its label copies out as the whole command. */
export function belowBase(row: RowContent, added: readonly Part[]): RowContent {
  const [label, ...others] = row.paragraphs;
  const [part] = label?.parts ?? [];
  if (label === undefined || part === undefined) return row;
  const runs = added.flatMap((one, index) => [
    ...(index > 0 ? [{ text: ' ', face: 'mono' } as const] : []),
    ...partRuns(one),
  ]);
  const short = { ...label, parts: [{ ...part, runs: [ADDED, ...runs] }] as const };
  const pair = row.pair && ({ pair: 'option' } as const);
  return { ...row, paragraphs: [short, ...others].map(further), ...pair, follows: 'base', whole: row };
}

function further(paragraph: Paragraph): Paragraph {
  return { ...paragraph, indent: paragraph.indent + UNDER, hang: paragraph.hang + UNDER };
}

function spelled(part: Part): string {
  return partRuns(part)
    .map(({ text }) => text)
    .join('');
}

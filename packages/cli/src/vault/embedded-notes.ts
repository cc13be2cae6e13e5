import { posix } from 'node:path';
import type { NoteSurvey } from '@cribnotes/core';

/** Gives the note that `![[name]]` shows, found anywhere in the vault: in the same folder first, then the highest one. */
export function embeddedNote(name: string, from: string, ids: readonly string[]): string | undefined {
  const wanted =
    `/${name.replace(/\.(?:md|markdown|mdown|mkd)$/i, '').replace(/^(?:\.\/|\/)+/, '')}`.toLowerCase();
  const stem = (id: string): string => `/${id.replace(/\.\w+$/, '')}`.toLowerCase();
  const found = ids.filter((id) => stem(id).endsWith(wanted));
  const depth = (id: string): number => id.split('/').length;
  const isNear = (id: string): number => Number(posix.dirname(id) !== posix.dirname(from));
  return found.sort((a, b) => isNear(a) - isNear(b) || depth(a) - depth(b) || (a < b ? -1 : 1))[0];
}

/** Gives the notes that notes about tools show whole, each with the note that shows it. What is about a tool itself is none. */
export function embeddedNotes(
  surveys: readonly NoteSurvey[],
  ids: readonly string[],
): ReadonlyMap<string, NoteSurvey> {
  const about = new Set(surveys.map(({ id }) => id));
  const found = new Map<string, NoteSurvey>();
  for (const survey of surveys)
    for (const name of survey.embeds) {
      const id = embeddedNote(name, survey.id, ids);
      if (id !== undefined && !about.has(id) && !found.has(id)) found.set(id, survey);
    }
  return found;
}

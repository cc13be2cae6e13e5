import type { NoteDraft } from '../findings/note-draft.ts';
import type { Prose } from '../model.ts';
import type { Places } from './prose.ts';

/** A sentence that has no owner, with its line. */
export interface SectionNote {
  readonly prose: Prose;
  readonly line: number;
}

/** Gives the sentences of a note that say something of no command and no term: they belong to the section they stand in. */
export function sectionNotes(draft: NoteDraft, titles: ReadonlySet<number>, places: Places): SectionNote[] {
  return draft.units.flatMap((unit): SectionNote[] => {
    if (
      unit.kind !== 'text' ||
      unit.use !== undefined ||
      unit.reading.kind !== 'prose' ||
      titles.has(unit.statement.line) ||
      unit.findings.some(({ role }) => role === 'entry') ||
      !/\p{L}/u.test(unit.statement.text)
    )
      return [];
    return [{ prose: places.prose([unit.statement]), line: unit.statement.line }];
  });
}

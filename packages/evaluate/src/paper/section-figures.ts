import { lineLevel } from '../lines/line-level.ts';
import { Level } from '../lines/word.ts';
import { isSameTitle } from '../text/terms.ts';
import type { PaperCounts } from './counts.ts';
import type { Tell } from './fault.ts';
import type { NoteOnPaper, StepStanding, Wanted } from './note-on-paper.ts';

/** The titles under which a reader expects a command, and those around. */
interface Titles {
  readonly near: readonly string[];
  readonly wide: readonly string[];
}

/** Counts whether a command stands under the author's heading. */
export function countSection(
  note: NoteOnPaper,
  command: Wanted,
  steps: readonly StepStanding[],
  counts: PaperCounts,
  tell: Tell,
): void {
  const rows = note.rowsFor(command);
  const isSame = (other: Wanted): boolean =>
    other !== command &&
    !other.optional &&
    lineLevel(command, other.raw) === Level.exact &&
    note.rowsFor(other).some((row) => rows.includes(row));
  const wanted = [command, ...note.commands.filter(isSame)].map(titlesFor);
  const near = wanted.flatMap((titles) => titles.near);
  const wide = wanted.flatMap((titles) => titles.wide);
  if (near.length === 0 || (rows.length === 0 && steps.length === 0)) return;
  const titles =
    rows.length > 0 ? rows.map(({ section }) => section.title?.text ?? '') : steps.map(taskSection);
  const isUnder = (some: readonly string[]): boolean =>
    titles.some((title) => some.some((one) => isSameTitle(one, title)));
  const is = isUnder(near) ? 'right' : isUnder(wide) ? 'wide' : 'wrong';
  counts.sections.n += 1;
  counts.sections[is] += 1;
  if (is === 'wrong') {
    const found = titles.join(' | ') || '(no title)';
    tell('section-wrong', command.line, `${command.raw}  under {${near[0]}}`, found);
  }
}

const taskSection = ({ task }: StepStanding): string => task.group ?? '';

/** Titles below the command's own are those of headings that say what it does. */
function titlesFor({ group, groupPath = [] }: Wanted): Titles {
  const below = group ? groupPath.slice(groupPath.lastIndexOf(group) + 1) : [];
  return {
    near: [...(group ? [group] : []), ...below],
    wide: groupPath.filter((title) => title !== group && !below.includes(title)),
  };
}

/** Counts the author's titles over printed rows that are titles on paper. */
export function countTitles(note: NoteOnPaper, counts: PaperCounts, tell: Tell): void {
  const shown = note.commands.filter((one) => !one.optional && note.rowsFor(one).length > 0);
  for (const { line, text, owners } of note.gold.owners) {
    if (!owners.some(({ kind }) => kind === 'group')) continue;
    if (!shown.some((one) => one.groupLine === line || one.group === text)) continue;
    counts.titles.n += 1;
    if (note.printed.groups.some(({ title }) => isSameTitle(text, title?.text ?? '')))
      counts.titles.found += 1;
    else tell('title-lost', line, text, null);
  }
}

import type { Prose } from '@cribnotes/core';
import type { Density } from './density.ts';
import { BULLET, prose, proseOf, UNDER } from './paragraphs.ts';
import { proseRuns, withoutColon } from './prose-runs.ts';
import type { Paragraph, Part } from './sheet.ts';

/** Says what else the notes say about an entry: a paragraph for each sentence, or all in one. */
export function noteParagraphs(
  item: readonly string[],
  notes: readonly Prose[],
  density: Density,
): readonly Paragraph[] {
  const partOf = (note: Prose, index: number): Part => {
    const runs = index === notes.length - 1 ? withoutColon(proseRuns(note)) : proseRuns(note);
    return {
      path: [...item, 'LBody', `P#note${index}`],
      runs: index === 0 || density.listed ? runs : [{ text: BULLET, face: 'sans', tone: 'quiet' }, ...runs],
    };
  };
  const [first, ...others] = notes.map(partOf);
  if (first === undefined) return [];
  if (!density.listed) return [proseOf([first, ...others], { indent: UNDER, span: notes[0]?.spans[0] })];
  return [first, ...others].map((part, index) =>
    prose(part.path, part.runs, { indent: UNDER, span: notes[index]?.spans[0] }),
  );
}

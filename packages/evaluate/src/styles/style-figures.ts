import { neutralForm, readTopic } from '@cribnotes/core';
import { specs } from '@cribnotes/specs';
import { estimates } from '../figures/bootstrap.ts';
import { type Figure, precisionAndRecall } from '../figures/figure.ts';
import type { Column } from '../figures/table.ts';
import type { Fault } from '../paper/fault.ts';
import { type StyleCounts, scoreStyle } from './score-style.ts';
import { type StyleNote, styleNotes } from './style-notes.ts';

/** A note of the project as it was scored. */
export interface ScoredStyle {
  readonly note: StyleNote;
  readonly counts: StyleCounts;
  readonly faults: readonly Fault[];
}

/** What is told of the project's notes. */
export const styleFigures: readonly Figure<StyleCounts>[] = [
  ...precisionAndRecall<StyleCounts>('commands', ({ commands }) => commands),
  ...precisionAndRecall<StyleCounts>('descriptions', ({ descriptions }) => descriptions),
  ...precisionAndRecall<StyleCounts>('concepts', ({ concepts }) => concepts),
];

/** With fewer notes than these a language is told among others. */
const enough = 5;

/** Reads and scores all notes of the project. */
export async function scoredStyles(): Promise<readonly ScoredStyle[]> {
  const scored: ScoredStyle[] = [];
  for (const note of styleNotes()) {
    const { name, bytes } = note;
    const topic = await readTopic([{ id: `${name}.md`, bytes }], { name, specs });
    scored.push({ note, ...scoreStyle(note, neutralForm(topic)) });
  }
  return scored;
}

/** Gives figures of scored notes: all, then by language. */
export function styleColumns(scored: readonly ScoredStyle[]): readonly Column[] {
  const byLanguage = Map.groupBy(scored, ({ note }) => note.language);
  const isFew = (one: ScoredStyle): boolean => (byLanguage.get(one.note.language)?.length ?? 0) < enough;
  const languages = [...byLanguage].filter(([, some]) => some.length >= enough);
  const parts: readonly (readonly [string, readonly ScoredStyle[]])[] = [
    ['all', scored],
    ...languages.sort((a, b) => b[1].length - a[1].length),
    ['others', scored.filter(isFew)],
  ];
  return parts.map(([name, some]) => ({
    name,
    notes: some.length,
    estimates: estimates(some.map(({ counts }) => styleFigures.map((figure) => figure.of(counts)))),
  }));
}

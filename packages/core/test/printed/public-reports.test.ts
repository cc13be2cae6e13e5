import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { printedForm } from '../../src/printed/printed-form.ts';
import { readNotes } from '../read-notes.ts';
import { printedLines } from './printed-lines.ts';

/** A note of the kind that a public report of another program is about, and what must stand on paper for it. */
interface PublicReport {
  /** Repositories with the numbers of their issues. */
  readonly reports: readonly string[];
  readonly kind: string;
  readonly note: string;
  /** Commands as they are printed, each with its sentence; `null` where that is not what the report is about. */
  readonly rows: readonly (readonly [command: string, sentence: string | null])[];
  /** What must not stand there. */
  readonly never?: readonly string[];
  /** What is printed instead, where it still is wrong. */
  readonly gap?: string;
}

const reports: readonly PublicReport[] = JSON.parse(
  readFileSync(new URL('../../fixtures/public-reports.json', import.meta.url), 'utf8'),
);

for (const { reports: sources, kind, note, rows, never = [], gap } of reports) {
  const source = sources.length > 0 ? ` (${sources.join(', ')})` : '';
  (gap === undefined ? test : test.fails)(`not here: ${kind}${source}`, async () => {
    const topic = await readNotes([note]);
    const { groups, tasks } = printedForm(topic);
    const shown = [
      ...groups.flatMap((group) => group.rows.map((row) => [row.command, row.description?.text ?? null])),
      ...tasks.flatMap(({ title, steps }) =>
        steps.map((step) => [step.command, step.note?.text ?? title.text]),
      ),
    ];
    const texts = shown.map(([command]) => command);
    for (const [command, sentence] of rows)
      if (sentence === null) expect(texts).toContain(command);
      else expect(shown).toContainEqual([command, sentence]);
    const paper = printedLines(topic).split('\n--- ')[0] ?? '';
    expect(never.filter((words) => paper.includes(words))).toEqual([]);
  });
}

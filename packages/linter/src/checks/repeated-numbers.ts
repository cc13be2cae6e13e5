import type { HeadingBlock } from '@cribnotes/core/drafts';
import type { Fault } from '../fault.ts';
import type { NoteCheck } from './note-check.ts';

/** Finds the same number on two titles in a row, in a note that counts its titles: 7, 8, 8, 9. */
export const checkRepeatedNumbers: NoteCheck = ({ draft, places }) => {
  const titles = draft.units.flatMap((unit) => (unit.kind === 'heading' ? [unit.block] : []));
  const siblings = Map.groupBy(titles, ({ depth, headings }) => `${depth}:${headings.at(-1)?.from ?? 0}`);
  return [...siblings.values()].flatMap((list) =>
    list.flatMap((title, index): Fault[] => {
      const [number, before] = [numberOf(title), numberOf(list[index - 1])];
      if (number === undefined || number !== before || !counts(list.slice(0, index))) return [];
      const message = `The title before has the number ${number} too, expected ${Number(number) + 1}`;
      const span = places.inLines(title.from, title.from, number);
      return [
        { rule: 'repeated-number', message, span, actual: number, expected: [`${Number(number) + 1}`] },
      ];
    }),
  );
};

const numberOf = (title: HeadingBlock | undefined): string | undefined =>
  /^\s*(\d{1,2})\s*(?:[.)]|[-–—:]\s)(?!\d)/.exec(title?.title.text ?? '')?.[1];

/** Who writes 1 on every title, or numbers of something else, does not count. */
function counts(titles: readonly HeadingBlock[]): boolean {
  const numbers = titles.map((title) => Number(numberOf(title)));
  const last = numbers.at(-1) ?? 0;
  return last > 1 && numbers.includes(last - 1);
}

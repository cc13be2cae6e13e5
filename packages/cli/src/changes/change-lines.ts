import type { RecordedRow, SheetRecord } from '@cribnotes/emit-pdf';
import { visible } from '../visible.ts';
import { alteredParts, type Change, type RowPart } from './compare-sheets.ts';
import { clipped, fromTo } from './from-to.ts';
import type { RowPair } from './pair-rows.ts';

/** Counts the changes: `since 2026-11-21 (mark 4f2a9c): 3 rows added, 1 altered, 2 gone`. */
export function headLine({ date, mark }: SheetRecord, changes: readonly Change[]): string {
  const count = (...kinds: readonly Change['kind'][]): number =>
    changes.filter(({ kind }) => kinds.includes(kind)).length;
  const counts = [
    [count('added'), 'added'],
    [count('altered', 'heading'), 'altered'],
    [count('gone'), 'gone'],
  ] as const;
  const words = counts
    .filter(([number]) => number > 0)
    .map(([number, what], index) => {
      const rows = index > 0 ? '' : number === 1 ? ' row' : ' rows';
      return `${number}${rows} ${what}`;
    });
  return `since ${date} (mark ${mark}): ${words.join(', ') || 'nothing has changed'}`;
}

/** Says what one change is, on one line. */
export function changeLine(change: Change): string {
  return visible(lineOf(change));
}

function lineOf(change: Change): string {
  switch (change.kind) {
    case 'added':
      return `+ ${clipped(change.row.text)}${where(change.row.section)}`;
    case 'gone':
      return `- ${clipped(change.row.text)}${where(change.row.section)}`;
    case 'heading':
      return `~ heading: ${fromTo(change.before, change.after)}`;
    case 'altered':
      return alteredLine(change);
  }
}

/** What has another text needs no name; of any other row the text is its name. */
function alteredLine(pair: RowPair): string {
  const parts = alteredParts(pair);
  const { text, section } = pair.after;
  const row = parts.includes('text') ? [] : [clipped(text)];
  const heading = parts.includes('section') ? [] : [section];
  return `~ ${parts.map((part) => partLine(part, pair)).join('; ')}${where(...row, ...heading)}`;
}

function partLine(part: RowPart, { before, after }: RowPair): string {
  switch (part) {
    case 'text':
      return fromTo(before.text, after.text);
    case 'sentence':
      return `sentence: ${fromTo(before.sentence, after.sentence)}`;
    case 'details':
      return `details: ${fromTo(onlyIn(before, after), onlyIn(after, before)) || 'in another order'}`;
    case 'section':
      return `section: ${fromTo(before.section, after.section)}`;
  }
}

/** The lines of a row that another one lacks. */
function onlyIn({ details }: RecordedRow, other: RecordedRow): string {
  return details.filter((line) => !other.details.includes(line)).join(' • ');
}

function where(...places: readonly string[]): string {
  const named = places.filter((place) => place !== '');
  return named.length === 0 ? '' : `  (${named.join(', ')})`;
}

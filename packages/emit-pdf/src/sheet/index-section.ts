import type { Entry } from '@cribnotes/core';
import { otherNames } from '@cribnotes/core/other-names';
import { ownSection } from './own-section.ts';
import { prose } from './paragraphs.ts';
import type { Row, Section } from './sheet.ts';

/** Gives the alphabetical index of printed entries: every name of each, with the page on which it stands. */
export function indexSection(entries: readonly Entry[], title: string): Section {
  const names = entries.flatMap((entry) => namesOf(entry).map((name) => ({ name, id: entry.id })));
  const sorted = names.toSorted((left, right) => compare(left.name, right.name));
  return {
    ...ownSection('/index', title),
    rows: sorted.map(({ name, id }, index) => indexRow(name, id, index)),
  };
}

function indexRow(name: string, id: string, index: number): Row {
  const path = ['Sect#/index', 'L#index', `LI#${index}`, 'LBody'];
  return {
    paragraphs: [prose(path, [{ text: name, face: 'mono', target: id }], { hang: 1, pageOf: id })],
    before: 0,
  };
}

function namesOf(entry: Entry): readonly string[] {
  switch (entry.kind) {
    case 'command':
      return [...new Set([entry.display, ...otherNames(entry)])];
    case 'keys':
      return [entry.text];
    case 'input':
      return [entry.template.text];
  }
}

/** By letters, not by the locale: the index is the same everywhere. */
function compare(left: string, right: string): number {
  const [a, b] = [left.toLowerCase(), right.toLowerCase()];
  return a < b ? -1 : a > b ? 1 : left < right ? -1 : 1;
}

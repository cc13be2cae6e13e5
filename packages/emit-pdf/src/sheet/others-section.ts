import { fillPhrase, type PrintedWords } from '@cribnotes/core/printed-words';
import { cutRow } from './cut-rows.ts';
import { ownSection } from './own-section.ts';
import { prose, UNDER } from './paragraphs.ts';
import type { Row, Section } from './sheet.ts';

/** Another sheet of the same topic, as the topic's own sheet lists it. */
export interface OtherSheet {
  readonly title: string;
  readonly file: string;
  readonly mark: string;
  /** The headings on it that its title does not say. */
  readonly headings: readonly string[];
}

/** Space between two sheets of the list, in em. */
const BETWEEN = 0.45;

/** Gives the list of a topic's other sheets: the title of each, its file and mark, and its headings. */
export function othersSection(others: readonly OtherSheet[], words: PrintedWords): Section {
  const own = ownSection('/sheets', words.web.sections);
  return { ...own, rows: others.flatMap((other, index) => cutRow(otherRow(other, own.path, index, words))) };
}

function otherRow(
  { title, file, mark, headings }: OtherSheet,
  section: readonly string[],
  index: number,
  { comma, sheet }: PrintedWords,
): Row {
  const path = [...section, 'L#sheets', `LI#${index}`, 'LBody'];
  const about = `${file} · ${fillPhrase(sheet.mark, mark)}`;
  const under = { indent: UNDER, hang: UNDER };
  return {
    paragraphs: [
      prose([...path, 'P#title'], [{ text: title, face: 'sans-bold' }], { hang: UNDER }),
      prose([...path, 'P#file'], [{ text: about, face: 'sans', tone: 'quiet' }], under),
      ...(headings.length === 0
        ? []
        : [prose([...path, 'P#headings'], [{ text: headings.join(comma), face: 'sans' }], under)]),
    ],
    before: BETWEEN,
  };
}

/** A line of a note that is being edited; its number in the note before is its name. */
export interface EditedLine {
  readonly text: string;
  readonly was: number | undefined;
}

/** Gives numbers from 0 to 1 that look random and are always the same for a seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Edit = (lines: readonly EditedLine[], at: number, random: () => number) => readonly EditedLine[];

const at = (lines: readonly EditedLine[], index: number): EditedLine => lines[index] as EditedLine;

/** What people do to notes: each edit touches one place. */
const EDITS: readonly Edit[] = [
  // A sentence more, between blank lines.
  (lines, i) =>
    lines.toSpliced(i, 0, blank, { text: 'Somebody has added this afterwards.', was: undefined }, blank),
  // A command more, as it stands elsewhere.
  (lines, i, random) =>
    lines.toSpliced(i, 0, { text: at(lines, Math.floor(random() * lines.length)).text, was: undefined }),
  (lines, i) => lines.toSpliced(i, 1),
  (lines, i) => lines.with(i, { ...at(lines, i), text: withOtherWord(at(lines, i).text) }),
  (lines, i) => lines.with(i, { ...at(lines, i), text: `${at(lines, i).text} too` }),
  (lines, i) => (i === 0 ? lines : lines.toSpliced(i - 1, 2, at(lines, i), at(lines, i - 1))),
];

const blank: EditedLine = { text: '', was: undefined };

/** The line with its middle word changed by a letter. */
function withOtherWord(text: string): string {
  const words = text.split(' ');
  const middle = Math.floor(words.length / 2);
  return words.with(middle, `${words[middle] ?? ''}s`).join(' ');
}

/** Gives the lines of a note after some random edits. */
export function editNote(text: string, count: number, random: () => number): readonly EditedLine[] {
  let lines: readonly EditedLine[] = text.split('\n').map((line, index) => ({ text: line, was: index + 1 }));
  for (let i = 0; i < count; i++) {
    const edit = EDITS[Math.floor(random() * EDITS.length)] as Edit;
    lines = edit(lines, Math.floor(random() * lines.length), random);
  }
  return lines;
}

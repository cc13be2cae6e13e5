import type { Paragraph, Part, Row, Run } from './sheet.ts';

/** Letters on a line of a usual column; only an estimate, to know what is too tall. */
const LINE = 45;
/** A row of more lines than this is cut, into rows of about half as many. */
const TALL = 30;
const CUT = 12;

/** Gives a row as it is, or cut into rows that fit into the columns of any paper. */
export function cutRow(row: Row): readonly Row[] {
  const paragraphs = row.paragraphs.flatMap(cutParagraph);
  const lines = paragraphs.map((paragraph) => Math.ceil(lengthOf(paragraph) / LINE));
  if (lines.reduce((sum, count) => sum + count, 0) <= TALL) return [row];
  const rows: Paragraph[][] = [[]];
  let filled = 0;
  paragraphs.forEach((paragraph, index) => {
    const height = lines[index] ?? 1;
    if (filled > 0 && filled + height > CUT) {
      rows.push([]);
      filled = 0;
    }
    rows.at(-1)?.push(paragraph);
    filled += height;
  });
  const { whole: ___, ...short } = row;
  const { anchor: _, follows: __, ...further } = short;
  return rows.map((some, index) => ({
    ...(index === 0 ? short : { ...further, before: 0 }),
    paragraphs: some,
    openBox: { above: index > 0, below: index < rows.length - 1 },
  }));
}

/** Cuts a paragraph of very many letters. The first piece copies out as the whole, the others as nothing. */
function cutParagraph(paragraph: Paragraph): readonly Paragraph[] {
  if (lengthOf(paragraph) <= LINE * TALL) return [paragraph];
  const pieces: Part[][] = [[]];
  let room = LINE * CUT;
  for (const part of paragraph.parts) {
    for (let runs = part.runs; runs.length > 0; ) {
      const [taken, rest] = takeRuns(runs, room);
      pieces.at(-1)?.push({ path: part.path, runs: taken });
      room -= taken.reduce((sum, run) => sum + run.text.length, 0);
      runs = rest;
      if (rest.length > 0 || room <= LINE * 3) {
        pieces.push([]);
        room = LINE * CUT;
      }
    }
  }
  return pieces.flatMap((parts, index) => {
    const [first, ...others] = parts;
    if (first === undefined) return [];
    const later =
      index === 0
        ? {}
        : { indent: paragraph.hang, before: 0, ...(paragraph.copies === undefined ? {} : { copies: '' }) };
    return [{ ...paragraph, parts: [first, ...others] as const, ...later }];
  });
}

/** Takes runs of about `room` letters, up to a blank where there is one. */
function takeRuns(runs: readonly Run[], room: number): [readonly Run[], readonly Run[]] {
  const taken: Run[] = [];
  let left = room;
  for (const [index, run] of runs.entries()) {
    if (run.text.length > left) {
      const blank = run.text.lastIndexOf(' ', left) + 1;
      if (blank === 0 && taken.length > 0) return [taken, runs.slice(index)];
      const at = wholeCharacters(run.text, blank > 0 ? blank : left);
      const [head, tail] = [run.text.slice(0, at), run.text.slice(at)];
      return [
        [...taken, { ...run, text: head }],
        [{ ...run, text: tail }, ...runs.slice(index + 1)],
      ];
    }
    taken.push(run);
    left -= run.text.length;
  }
  return [taken, []];
}

/** A place in a text that does not cut a character of two halves. */
function wholeCharacters(text: string, at: number): number {
  const place = Math.max(1, at);
  return /[\udc00-\udfff]/.test(text.charAt(place)) ? place + 1 : place;
}

function lengthOf(paragraph: Paragraph): number {
  return paragraph.parts.reduce(
    (sum, part) => sum + part.runs.reduce((inner, run) => inner + run.text.length, 0),
    0,
  );
}

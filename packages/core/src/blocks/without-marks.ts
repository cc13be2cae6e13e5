import type { AuthorMark } from './author-mark.ts';
import { AUTHOR_MARKS } from './author-marks.ts';
import type { Mark, TextLine } from './block.ts';

/** Units of a text that go, from 0; `to` is behind the last one. */
interface Cut {
  readonly from: number;
  readonly to: number;
  /** What stands there then. */
  readonly by?: string;
}

/** Gives a line of text without the marks of programs for notes and sites; code is left as it is. */
export function withoutMarks(line: TextLine): TextLine {
  if (
    !/[[({%=^#:@!?<$+*8✅📅⏳🛫➕❌🏁🔁⏫🔼🔽🔺⏬🆔]|https?:|^(?:import|export)\s|^\s*[A-Z]{3,9}\s/u.test(
      line.text,
    )
  )
    return line;
  return AUTHOR_MARKS.reduce(without, line);
}

function without(line: TextLine, mark: AuthorMark): TextLine {
  const matches = [...line.text.matchAll(mark.pattern)];
  if (matches.length === 0) return line;
  const coded = codedUnits(line);
  const cuts = matches.flatMap((match) => {
    const found = cutsOf(match, mark).filter(({ from, to }) => from < to);
    const isCode = found.some(({ from, to }) => coded.subarray(from, to).includes(1));
    return isCode || (mark.atEnd && !endsWords(line, match.index)) ? [] : found;
  });
  if (cuts.length === 0) return line;
  const { text, moved } = takeOut(line.text, cuts);
  const marks = line.marks
    .map((m): Mark => ({ ...m, from: moved(m.from), to: moved(m.to) }))
    .map((m): Mark => (mark.by && isCoded(m) ? { ...m, to: m.to + arrowBehind(text.slice(m.to)) } : m))
    .filter(({ from, to }) => to > from);
  const title: Mark[] = mark.title && text !== '' ? [{ kind: 'strong', from: 0, to: text.length }] : [];
  const inside = line.inside && { inside: line.inside.map(moved) };
  return { ...line, text, marks: [...title, ...marks], ...inside };
}

/** For each unit of a line, 1 where it is code. */
function codedUnits({ text, marks }: TextLine): Uint8Array {
  const units = new Uint8Array(text.length);
  for (const mark of marks) if (isCoded(mark)) units.fill(1, mark.from, mark.to);
  return units;
}

/** Gives a text without cuts, which are in order, and where each of its places has moved. */
function takeOut(source: string, cuts: readonly Cut[]): { text: string; moved: (at: number) => number } {
  const pieces: string[] = [];
  const places = new Uint32Array(source.length + 1);
  let [read, length] = [0, 0];
  for (const { from, to, by = '' } of [...cuts, { from: source.length, to: source.length } as Cut]) {
    pieces.push(source.slice(read, from), by);
    for (let at = read; at <= from; at += 1) places[at] = length + at - read;
    length += from - read;
    places.fill(length, from, to);
    length += by.length;
    read = to;
  }
  places[source.length] = length;
  return { text: pieces.join(''), moved: (at) => places[at] ?? length };
}

function cutsOf(match: RegExpMatchArray, { by }: AuthorMark): Cut[] {
  const from = match.index ?? 0;
  const to = from + match[0].length;
  if (by) return [{ from, to, by: by(match) }];
  const kept = match.indices?.slice(1).find((group) => group !== undefined);
  return kept === undefined
    ? [{ from, to }]
    : [
        { from, to: kept[0] },
        { from: kept[1], to },
      ];
}

/** How long the key of an arrow is that an author could only write as a formula, behind the keys in code: `` `^b `$\leftarrow$ ``. */
const arrowBehind = (text: string): number => /^ ?[←→↑↓](?=$|[\s,/|])/u.exec(text)?.[0].length ?? 0;

const isCoded = ({ kind }: Mark): boolean => kind === 'code' || kind === 'key';

/** True where what stands before the end of a line is words or marked code, so that the end is no operand of a bare command. */
function endsWords({ text, marks }: TextLine, at: number): boolean {
  const before = text.slice(0, at).trimEnd();
  return (
    /[.!?:;)。！？：”»]$/u.test(before) ||
    marks.some((m) => isCoded(m) && m.to >= before.length && m.from > 0) ||
    /^[\p{Lu}\p{Lo}]/u.test(before) ||
    /\s#\p{L}\S*\s+#\p{L}/u.test(text.slice(at))
  );
}

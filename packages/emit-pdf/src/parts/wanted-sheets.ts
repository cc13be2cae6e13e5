import type { Topic } from '@cribnotes/core';
import { printedWords } from '@cribnotes/core/printed-words';
import { onPaper, partNames, partOf, type Stretch, stretchesOf } from '@cribnotes/core/topic-parts';
import { recordTopic } from '../record/record-topic.ts';
import type { SheetRecord } from '../record/sheet-record.ts';
import type { SheetHead } from '../sheet/write-sheet.ts';

/** A sheet to make: what stands on it, and what it says of itself. */
export interface WantedSheet extends SheetHead {
  /** The topic, or what of it stands on this sheet; its id names the file. */
  readonly topic: Topic;
  readonly record: SheetRecord;
  /** Pages by which it grows: of sheets that hang side by side, nobody sees the backs. */
  readonly sides: 1 | 2;
}

/** Gives the sheet of a topic as a whole. */
export function wholeSheet(topic: Topic, date: string): WantedSheet {
  return { topic, title: topic.title, sides: 2, record: recordTopic(topic, date) };
}

/**
 * Gives a sheet for each stretch of a topic's sections, and before them one of the topic's own: with what stands under no heading,
 * the links, and a list of the others. Its record is that of the whole topic, so that its mark is too. One sheet where the
 * headings part nothing.
 */
export function splitSheets(topic: Topic, date: string): readonly [WantedSheet, ...WantedSheet[]] {
  const whole = wholeSheet(topic, date);
  const { own, stretches } = stretchesOf(topic);
  if (stretches.length === 0) return [whole];
  const names = partNames(topic);
  const parts = stretches.map((stretch) => partSheet(topic, stretch, names.get(stretch.head.id)!, date));
  const others = parts.map(({ topic: part, record }, at) => ({
    title: part.title,
    file: `${part.id}.pdf`,
    mark: record.mark,
    headings: headingsOf(stretches[at]!),
  }));
  return [{ ...whole, topic: onPaper(topic, own), sides: 1, others }, ...parts];
}

/** Gives the record of one of the sheets into which a topic is split, by its file's name without the ending; nothing where there is none. */
export function recordPart(topic: Topic, date: string, name: string): SheetRecord | undefined {
  const [, ...parts] = splitSheets(topic, date);
  return parts.find(({ topic: part }) => part.id === name)?.record;
}

function partSheet(topic: Topic, stretch: Stretch, id: string, date: string): WantedSheet {
  const { head, around, last } = stretch;
  const title = last === undefined ? short(head.title) : `${short(head.title)} – ${short(last)}`;
  const part = partOf(topic, stretch.groups, id, title);
  return {
    topic: part,
    title: [topic.title, ...around.map(short), title].join(printedWords(topic.language).colon),
    sides: 1,
    record: { ...recordTopic(part, date), part: id },
  };
}

/** Letters of a heading that have room in a title. Where it has more, it stands on the sheet as well. */
const ROOM = 80;

function short(heading: string): string {
  const letters = [...heading];
  return letters.length > ROOM
    ? `${letters
        .slice(0, ROOM - 1)
        .join('')
        .trimEnd()}…`
    : heading;
}

/** The headings of a stretch that its title does not say. */
function headingsOf({ head, last, groups }: Stretch): readonly string[] {
  const titles = groups.flatMap(({ title }) => title ?? []);
  const [first, end] = [titles.indexOf(head.title), last === undefined ? -1 : titles.lastIndexOf(last)];
  return titles.filter((_, at) => at !== first && at !== end);
}

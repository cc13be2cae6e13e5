import type { ImageReference, Topic } from '@cribnotes/core';
import type { separateFronts } from './distinct-fronts.ts';
import type { NotePlan, Picture, Skipped } from './note-plan.ts';
import { isUnderHeadingOf, toPicture } from './topic-pictures.ts';

type Separate = ReturnType<typeof separateFronts>;

/**
 * Gives the pictures that no note has yet to one that stands for what they are beside: the note that took theirs in, or
 * the nearest step, fact or line of a file under their heading. The others are named among what was skipped.
 */
export function givePictures(topic: Topic, separate: Separate): Pick<Separate, 'notes' | 'skipped'> {
  const { notes, skipped } = separate;
  const shown = new Set(notes.flatMap(({ pictures }) => pictures.map(placeOf)));
  const given = new Map<string, Picture[]>();
  const left: Skipped[] = [];
  for (const image of topic.images) {
    if (shown.has(placeOf(image))) continue;
    const key = takerOf(image, separate) ?? nearestTo(image, topic, notes)?.key;
    const picture = toPicture(image);
    if (key === undefined) left.push(withoutCard(picture));
    else given.set(key, [...(given.get(key) ?? []), picture]);
  }
  const pictured = notes.map((note) => {
    const more = given.get(note.key);
    return more ? { ...note, pictures: [...note.pictures, ...more] } : note;
  });
  return { notes: pictured, skipped: [...skipped, ...left] };
}

function placeOf({ path, span }: Pick<Picture, 'path' | 'span'>): string {
  return `${span.source}:${span.start.line}:${span.start.offset} ${path}`;
}

/** The note that another one went into whose picture it is. */
function takerOf(image: ImageReference, { notes, merged, skipped }: Separate): string | undefined {
  const owner = merged.find(({ pictures }) => pictures.some((one) => placeOf(one) === placeOf(image)));
  const into = owner && skipped.find(({ id }) => id === owner.key)?.into;
  return notes.find(({ key }) => key === into)?.key;
}

/** Of the notes that no id of the topic leads to. */
function nearestTo({ span }: ImageReference, topic: Topic, notes: readonly NotePlan[]): NotePlan | undefined {
  const beside = notes
    .filter((note) => note.kind === 'step' || note.kind === 'fact' || note.key.startsWith('line '))
    .filter(({ source }) => isUnderHeadingOf(topic, span, source))
    .sort((a, b) => a.source.start.line - b.source.start.line);
  return beside.findLast(({ source }) => source.start.line <= span.start.line) ?? beside[0];
}

function withoutCard({ path, span }: Picture): Skipped {
  return { id: `picture ${path}`, what: `the picture ${path}`, reason: 'no-card-beside', span };
}

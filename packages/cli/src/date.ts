import type { Topic } from '@cribnotes/core';
import { Refusal } from './exit.ts';

/** The day this version was made; the date of notes that have none, so that two builds give the same bytes. */
export const releaseDate = '2026-11-21';

/**
 * Gives the date to print and to stamp files with: `--date`, else the newest date in the notes' front matter,
 * else SOURCE_DATE_EPOCH (seconds, https://reproducible-builds.org/specs/source-date-epoch/), else the release's.
 */
export function dateOf(topic: Topic, asked: string | undefined, epoch: string | undefined): string {
  return asked === undefined ? (topic.date ?? fromEpoch(epoch) ?? releaseDate) : checked(asked);
}

function fromEpoch(epoch: string | undefined): string | undefined {
  if (epoch === undefined || epoch === '') return undefined;
  const time = new Date(Number(epoch) * 1000);
  if (!/^\d{1,12}$/.test(epoch) || Number.isNaN(time.valueOf()) || time.getUTCFullYear() > 9999) {
    throw new Refusal(`SOURCE_DATE_EPOCH is "${epoch}", expected seconds since 1970`);
  }
  return time.toISOString().slice(0, 10);
}

function checked(date: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(date) ? new Date(`${date}T00:00:00Z`) : undefined;
  if (time && !Number.isNaN(time.valueOf()) && time.toISOString().startsWith(date)) return date;
  throw new Refusal(`--date is "${date}", expected a day such as 2026-03-14`);
}

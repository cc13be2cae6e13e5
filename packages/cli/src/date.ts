import type { Topic } from '@cribnotes/core';
import { Refusal } from './exit.ts';
import { visible } from './visible.ts';

/** The day this version was made; the date of notes that have none, so that two builds give the same bytes. */
export const releaseDate = '2026-11-21';

/**
 * Gives the date to print and to stamp files with: `--date`, else the newest date in the notes' front matter,
 * else SOURCE_DATE_EPOCH, else the release's.
 */
export function dateOf(topic: Topic, asked: string | undefined, epoch: string | undefined): string {
  return asked === undefined ? (topic.date ?? dayOf(secondsOf(epoch)) ?? releaseDate) : checked(asked);
}

/** Gives SOURCE_DATE_EPOCH (https://reproducible-builds.org/specs/source-date-epoch/) as seconds since 1970. */
export function secondsOf(epoch: string | undefined): number | undefined {
  if (epoch === undefined || epoch === '') return undefined;
  // The last second of the year 9999, which is the last that a date of ours can say.
  if (/^\d{1,12}$/.test(epoch) && Number(epoch) <= 253_402_300_799) return Number(epoch);
  throw new Refusal(`SOURCE_DATE_EPOCH is "${visible(epoch)}", expected seconds since 1970`);
}

function dayOf(seconds: number | undefined): string | undefined {
  return seconds === undefined ? undefined : new Date(seconds * 1000).toISOString().slice(0, 10);
}

/** True for a day of the calendar, as `2026-03-14`. */
export function isDay(date: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(date) ? new Date(`${date}T00:00:00Z`) : undefined;
  return time !== undefined && !Number.isNaN(time.valueOf()) && time.toISOString().startsWith(date);
}

function checked(date: string): string {
  if (isDay(date)) return date;
  throw new Refusal(`--date is "${visible(date)}", expected a day such as 2026-03-14`);
}

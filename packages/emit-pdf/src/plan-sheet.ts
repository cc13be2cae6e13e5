import type { Topic } from '@cribnotes/core';
import type { FontBook } from './fonts/font-book.ts';
import type { Fit } from './layout/fit.ts';
import type { LayoutRequest } from './layout/lay-out.ts';
import type { Orientation } from './layout/page-frame.ts';
import type { Plan } from './layout/plan.ts';
import type { Strip } from './layout/strip.ts';
import { watchLetters } from './letter-troubles.ts';
import type { PdfOptions } from './options.ts';
import { recordTopic } from './record/record-topic.ts';
import type { SheetRecord } from './record/sheet-record.ts';
import { reportTooLong } from './report-too-long.ts';
import { type SetSheet, type SheetSetter, setterOf } from './set-sheet.ts';
import { DENSE } from './sheet/density.ts';
import type { SheetContent } from './sheet/write-sheet.ts';
import type { PagesAndSize } from './size-hint.ts';
import { THEMES, type Theme } from './themes.ts';

/** A sheet's plan, and what other numbers of pages would give. */
export interface PlannedSheet {
  readonly plan: Plan;
  /** The way that was chosen, and the rows as they were measured for it. */
  readonly fit: Fit;
  readonly strip: Strip;
  readonly others: readonly PagesAndSize[];
}

/** How one sheet is to be set, with what it says of itself. */
export interface SheetOptions extends PdfOptions, SheetContent {
  /** Pages by which the sheet grows; absent: both sides of a sheet of paper. */
  readonly sides?: 1 | 2;
}

/**
 * Gives the plan of a topic's sheet; nothing where it does not fit the pages that were asked for. What cannot be shown
 * is reported.
 */
export function planSheet(
  topic: Topic,
  options: PdfOptions,
  fonts: FontBook,
  record: SheetRecord = recordTopic(topic, options.date),
): Plan | undefined {
  return planWithOthers(topic, options, fonts, record, false)?.plan;
}

/** Gives the plan, and with `asked` what other numbers of pages would give. */
export function planWithOthers(
  topic: Topic,
  options: SheetOptions,
  fonts: FontBook,
  record: SheetRecord,
  asked: boolean,
): PlannedSheet | undefined {
  const request = requestOf(options);
  const theme = THEMES[options.theme ?? 'ink'];
  const troubles = watchLetters();
  const setter = setterOf(topic, record, options, request, theme, fonts, troubles.watch);
  const { pages, sides = 2 } = options;
  const set = setOn(setter, pages, sides, theme);
  for (const diagnostic of troubles.diagnostics()) options.report(diagnostic);
  if (set === undefined) {
    reportTooLong(topic, setter.fewestPages(theme.least), theme, options);
    return undefined;
  }
  const { layout, fit } = set;
  const others = asked ? othersOf(setter, set, sides, theme) : [];
  return { plan: layout.planOf(fit), fit, strip: layout.stripOf(fit), others };
}

/** Sets a sheet on the pages that were asked for, or else on the fewest sheets of paper on which its letters are pleasant. */
function setOn(
  setter: SheetSetter,
  pages: number | undefined,
  sides: number,
  theme: Theme,
): SetSheet | undefined {
  if (pages !== undefined) return setOnPages(setter, pages, theme);
  const fewest = setter.fewestPages(theme.pleasant);
  if (Number.isFinite(fewest)) return setter.on(Math.ceil(fewest / sides) * sides, theme.pleasant);
  // A row that is taller than a page in pleasant letters.
  const least = setter.fewestPages(theme.least);
  return Number.isFinite(least) ? setter.on(Math.ceil(least / sides) * sides, theme.least) : undefined;
}

/** Sets a sheet on at most so many pages, in pleasant letters where they fit. */
function setOnPages(setter: SheetSetter, pages: number, theme: Theme): SetSheet | undefined {
  return setter.on(pages, theme.pleasant) ?? setter.on(pages, theme.least);
}

/** What fewer and more pages would give: one side instead of two, and a sheet of paper less or more. */
function othersOf(
  setter: SheetSetter,
  { fit, layout }: SetSheet,
  sides: number,
  theme: Theme,
): readonly PagesAndSize[] {
  const sheets = Math.ceil(fit.pages / sides);
  const fewer = sheets === 1 ? fit.pages - 1 : (sheets - 1) * sides;
  const others = fewer > 0 ? [setOnPages(setter, fewer, theme)] : [];
  if (fit.size < theme.most && fit.pages > 1) {
    // What is set already has room on more pages too: only what is better is looked for.
    const floor = layout.sheet.density === DENSE ? fit.score : undefined;
    others.push(setter.on((sheets + 1) * sides, Math.min(theme.pleasant, fit.size), floor));
  }
  return others.flatMap((other) =>
    other === undefined || other.fit.size === fit.size
      ? []
      : [{ pages: other.fit.pages, size: other.fit.size }],
  );
}

function requestOf(options: PdfOptions): LayoutRequest {
  requireCount('pages', options.pages, Number.MAX_SAFE_INTEGER);
  requireCount('columns', options.columns, MOST_COLUMNS);
  return {
    paper: options.paper ?? 'a4',
    orientations: orientationsOf(options),
    columns: options.columns,
    smallest: THEMES[options.theme ?? 'ink'].smallest,
  };
}

function orientationsOf({ orientation, paper }: PdfOptions): readonly Orientation[] {
  if (orientation !== undefined) return [orientation];
  if (paper === undefined || typeof paper === 'string') return ['landscape', 'portrait'];
  return [paper[0] > paper[1] ? 'landscape' : 'portrait'];
}

/** The most columns on a page that may be asked for. */
export const MOST_COLUMNS = 8;

function requireCount(name: string, value: number | undefined, most: number): void {
  if (value === undefined || (Number.isInteger(value) && value >= 1 && value <= most)) return;
  throw new Error(
    `Cannot lay out the sheet, expected ${name} to be a whole number from 1${most < 100 ? ` to ${most}` : ''}`,
  );
}

import type { Topic } from '@cribnotes/core';
import type { FontBook } from './fonts/font-book.ts';
import type { Fit } from './layout/fit.ts';
import { type Layout, type LayoutRequest, layOut } from './layout/lay-out.ts';
import type { Plan } from './layout/plan.ts';
import { watchLetters } from './letter-troubles.ts';
import type { PdfOptions } from './options.ts';
import { recordTopic } from './record/record-topic.ts';
import type { SheetRecord } from './record/sheet-record.ts';
import { DENSE, type Density, OPEN } from './sheet/density.ts';
import type { Sheet } from './sheet/sheet.ts';
import { writeSheet } from './sheet/write-sheet.ts';
import { THEMES } from './themes.ts';

/** Both sides of one sheet of paper. */
const ONE_SHEET = 2;
/** Where letters would be smaller than this, in points, or as bad to look at, everything is set closer. */
const ROOMY = 9.3;

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
  const request = requestOf(options);
  const troubles = watchLetters();
  const lay = (density: Density, indexed = false): [Sheet, Layout] => {
    const sheet = writeSheet(topic, density, record, indexed);
    return [sheet, layOut(sheet, request, fonts, troubles.watch)];
  };
  let [sheet, layout] = lay(OPEN);
  if (layout.kind === 'too-long' || isCrowded(layout.fit)) [sheet, layout] = lay(DENSE);
  if (options.index && layout.kind === 'fits' && layout.fit.pages > ONE_SHEET)
    [sheet, layout] = lay(sheet.density, true);
  for (const diagnostic of troubles.diagnostics()) options.report(diagnostic);
  if (layout.kind === 'fits') return layout.plan();
  reportTooLong(sheet, layout.pages, request, options);
  return undefined;
}

/** A book of many pages gains nothing from being crowded. */
function isCrowded(fit: Fit): boolean {
  return fit.score < ROOMY && fit.pages <= ONE_SHEET * 4;
}

function requestOf(options: PdfOptions): LayoutRequest {
  requireCount('pages', options.pages, Number.MAX_SAFE_INTEGER);
  requireCount('columns', options.columns, MOST_COLUMNS);
  const { least, most } = THEMES[options.theme ?? 'ink'];
  return {
    least,
    most,
    paper: options.paper ?? 'a4',
    orientations: options.orientation === undefined ? ['landscape', 'portrait'] : [options.orientation],
    pages: options.pages ?? ONE_SHEET,
    open: options.pages === undefined,
    columns: options.columns,
  };
}

const MOST_COLUMNS = 8;

function requireCount(name: string, value: number | undefined, most: number): void {
  if (value === undefined || (Number.isInteger(value) && value >= 1 && value <= most)) return;
  throw new Error(
    `Cannot lay out the sheet, expected ${name} to be a whole number from 1${most < 100 ? ` to ${most}` : ''}`,
  );
}

function reportTooLong(
  sheet: Sheet,
  pages: number | undefined,
  request: LayoutRequest,
  options: PdfOptions,
): void {
  if (sheet.span === undefined) return;
  const asked = request.pages === 1 ? '1 page' : `${request.pages} pages`;
  options.report({
    rule: 'pdf/does-not-fit',
    level: 'error',
    message:
      pages === undefined
        ? `The sheet has a row that is taller than a page at ${request.least} pt`
        : `The sheet does not fit on ${asked} in letters of ${request.least} pt or more; it takes ${pages}`,
    span: sheet.span,
    hint:
      pages === undefined
        ? 'Take larger paper or fewer columns'
        : `Ask for --pages ${pages}, larger paper, or split the notes`,
  });
}

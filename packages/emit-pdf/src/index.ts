import type { Emitter } from '@cribnotes/core';
import { emitSheets } from './emit-sheets.ts';
import type { PdfOptions } from './options.ts';

export type { Orientation, Paper } from './layout/page-frame.ts';
export type { PdfOptions } from './options.ts';
export { recordPart } from './parts/wanted-sheets.ts';
export { type PictureOptions, pictureEmitter } from './raster/emit-pictures.ts';
export { loadRenderer, RENDERER_PACKAGE } from './raster/renderer.ts';
export { readRecord } from './record/read-record.ts';
export { recordTopic } from './record/record-topic.ts';
export type { RecordedKind, RecordedRow, SheetRecord } from './record/sheet-record.ts';
export type { ThemeName } from './themes.ts';

/** Renders a topic as a printable sheet, `<topic.id>.pdf`, or where it is to be split, as several. */
export const emitter: Emitter<PdfOptions> = { format: 'pdf', emit: emitSheets };

import type { Emitter } from '@cribnotes/core';
import { emitSheet } from './emit-sheet.ts';
import type { PdfOptions } from './options.ts';

export type { PdfOptions } from './options.ts';

/** Renders a topic as a printable sheet: `<topic.id>.pdf`. */
export const emitter: Emitter<PdfOptions> = { format: 'pdf', emit: emitSheet };

import type { LineCall } from './line-call.ts';

/** Gives what tells uses of commands apart: canonical path, usage form, flags. */
export function variantKey(line: LineCall): string {
  return [line.call.canonical.join(' '), ...(line.form ? [`@${line.form}`] : []), ...line.flags].join(' ');
}

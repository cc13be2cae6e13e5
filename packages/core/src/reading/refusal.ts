import type { Diagnostic, Point, SourceId } from '../model.ts';
import type { NotText } from './text/decode-text.ts';
import { lineStarts, pointAt } from './text/text-map.ts';

/** A note that cannot be read; at least one diagnostic is an error. */
export interface Refusal {
  readonly kind: 'refusal';
  readonly id: SourceId;
  readonly sha256: string;
  readonly diagnostics: readonly Diagnostic[];
}

const beginning: Point = { line: 1, column: 1, offset: 0 };

/** Gives the refusal of a note that has more bytes than the limit. */
export function refuseLarge(id: SourceId, bytes: number, limit: number): Refusal {
  return {
    kind: 'refusal',
    id,
    sha256: '',
    diagnostics: [
      {
        rule: 'note/too-large',
        level: 'error',
        message: `the note has ${bytes} bytes, expected at most ${limit}`,
        span: { source: id, start: beginning, end: beginning },
        hint: 'split it, or raise the limit on the size of notes',
      },
    ],
  };
}

/** Gives the refusal of a note that is no text, with the place of the first byte that is wrong. */
export function refuseBytes(id: SourceId, sha256: string, bytes: Uint8Array, { rule, at }: NotText): Refusal {
  const before = new TextDecoder('utf-8').decode(bytes.subarray(0, at), { stream: true });
  const start = pointAt(lineStarts(before), before.length);
  const hex = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  const message = rule === 'encoding/not-text' ? 'the file is no text' : `byte ${at} (0x${hex}) is no UTF-8`;
  const hint = rule === 'encoding/not-text' ? 'leave it out of the notes' : 'save the note as UTF-8';
  const span = { source: id, start, end: { ...start, column: start.column + 1, offset: start.offset + 1 } };
  return { kind: 'refusal', id, sha256, diagnostics: [{ rule, level: 'error', message, span, hint }] };
}

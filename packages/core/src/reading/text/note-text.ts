import type { Diagnostic, Point, SourceId } from '../../model.ts';
import { diagnose } from '../report.ts';
import { removeUnseen } from './remove-unseen.ts';
import { type RepairedText, repairEncoding } from './repair-encoding.ts';
import { siteFences } from './site-fences.ts';
import { lineStarts, pointAt, type Replacement, replaceIn } from './text-map.ts';

/** The text of a note, ready to be parsed, with the way back to the file. */
export interface NoteText {
  readonly id: SourceId;
  /** It has the lines of the file. */
  readonly text: string;
  /** Gives the place in the file of an offset in `text`; an offset outside is moved to the nearest end. */
  readonly toOriginal: (offset: number) => Point;
  readonly encodingRepair?: NonNullable<RepairedText['repair']>;
  readonly diagnostics: readonly Diagnostic[];
  /** What is worth a word only where it stands in code. */
  readonly codeDiagnostics: readonly Diagnostic[];
}

/** Gives the text of a note with LF line ends, encoding slips repaired, without unseen characters, and with all code in fences. */
export function prepareText(id: SourceId, decoded: string): NoteText {
  const unified = replaceIn(decoded, lineEndReplacements(decoded));
  const repaired = repairEncoding(unified.text);
  const cleaned = removeUnseen(repaired.text);
  const fenced = replaceIn(cleaned.text, siteFences(cleaned.text));
  const starts = lineStarts(decoded);
  const inFile = (offset: number): Point => pointAt(starts, unified.toSource(offset));
  const beforeCleaning = { id, toOriginal: (offset: number) => inFile(repaired.toSource(offset)) };
  const unseen = (ordinary: boolean): Diagnostic[] =>
    cleaned.removed
      .filter((each) => each.ordinaryInProse === ordinary)
      .map(({ finding }) => diagnose(beforeCleaning, finding));
  return {
    id,
    text: fenced.text,
    toOriginal: (offset) => {
      const inside = Math.max(0, Math.min(fenced.text.length, offset));
      return inFile(repaired.toSource(cleaned.toSource(fenced.toSource(inside))));
    },
    ...(repaired.repair ? { encodingRepair: repaired.repair } : {}),
    diagnostics: [
      ...repaired.findings.map((finding) => diagnose({ id, toOriginal: inFile }, finding)),
      ...unseen(false),
    ],
    codeDiagnostics: unseen(true),
  };
}

function lineEndReplacements(text: string): Replacement[] {
  return Array.from(text.matchAll(/\r\n?/g), ({ 0: end, index }) => ({
    at: index,
    length: end.length,
    by: '\n',
  }));
}

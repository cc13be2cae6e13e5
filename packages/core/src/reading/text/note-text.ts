import type { Diagnostic, Point, SourceId } from '../../model.ts';
import type { NoteFile } from '../note-file.ts';
import { diagnose } from '../report.ts';
import { decodeText } from './decode-text.ts';
import { removeUnseen } from './remove-unseen.ts';
import { type RepairedText, repairEncoding } from './repair-encoding.ts';
import { siteFences } from './site-fences.ts';
import { type DerivedText, lineStarts, type Replacement, replaceIn } from './text-map.ts';
import { placeInFile, type WayBack, wayBack } from './way-back.ts';

/** The text of a note, ready to be parsed, with the way back to the file. */
export interface NoteText {
  readonly id: SourceId;
  /** It has the lines of the file. */
  readonly text: string;
  readonly wayBack: WayBack;
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
  const lines = lineStarts(decoded);
  const way = wayBack([fenced, cleaned, repaired, unified], lines);
  const madeOf = (...texts: readonly DerivedText[]) => {
    const own = wayBack(texts, lines);
    return { id, toOriginal: (offset: number) => placeInFile(own, offset) };
  };
  const unseen = (ordinary: boolean): Diagnostic[] =>
    cleaned.removed
      .filter((each) => each.ordinaryInProse === ordinary)
      .map(({ finding }) => diagnose(madeOf(repaired, unified), finding));
  return {
    id,
    text: fenced.text,
    wayBack: way,
    toOriginal: (offset) => placeInFile(way, offset),
    ...(repaired.repair ? { encodingRepair: repaired.repair } : {}),
    diagnostics: [
      ...repaired.findings.map((finding) => diagnose(madeOf(unified), finding)),
      ...unseen(false),
    ],
    codeDiagnostics: unseen(true),
  };
}

/** Gives the text of a file that was opened before, and so can be; of another one none. */
export function textOf({ id, bytes }: NoteFile): NoteText {
  const decoded = decodeText(bytes);
  return prepareText(id, decoded.kind === 'text' ? decoded.text : '');
}

function lineEndReplacements(text: string): Replacement[] {
  return Array.from(text.matchAll(/\r\n?/g), ({ 0: end, index }) => ({
    at: index,
    length: end.length,
    by: '\n',
  }));
}

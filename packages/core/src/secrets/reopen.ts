import type { Diagnostic, Point, Span } from '../model.ts';
import type { NoteFile } from '../reading/note-file.ts';
import type { OpenNote } from '../reading/open-note.ts';
import type { ReadOptions } from '../reading/read-options.ts';
import type { Refusal } from '../reading/refusal.ts';
import { FILE_RULES } from '../reading/text/file-rules.ts';
import { replaceIn } from '../reading/text/text-map.ts';
import { placeInFile } from '../reading/text/way-back.ts';
import { hidingIn } from './hidden-text.ts';
import type { Secret } from './secret.ts';

/** Gives a note as it would be had its author written `<password>` for each secret; its places stay those of the file. */
export async function reopen(
  file: NoteFile,
  id: string,
  secrets: readonly Secret[],
  open: NonNullable<ReadOptions['open']>,
): Promise<OpenNote | Refusal> {
  const note = await open(file);
  if (note.kind === 'refusal') return note;
  const hidden = replaceIn(note.text, hidingIn(note, secrets));
  const again = await open({ id, bytes: new TextEncoder().encode(hidden.text) });
  const toOriginal = (offset: number): Point => note.toOriginal(hidden.toSource(offset));
  const inFile = <Placed extends { readonly span: Span }>(placed: Placed): Placed => {
    const { source, start, end } = placed.span;
    return { ...placed, span: { source, start: toOriginal(start.offset), end: toOriginal(end.offset) } };
  };
  // The text without secrets tells nothing about the file.
  const diagnostics: Diagnostic[] = [
    ...note.diagnostics
      .filter(({ rule }) => FILE_RULES.has(rule))
      .map((said) => ({ ...said, span: { ...said.span, source: id } })),
    ...again.diagnostics.filter(({ rule }) => !FILE_RULES.has(rule)).map(inFile),
  ];
  if (again.kind === 'refusal')
    return { ...again, sha256: note.sha256, diagnostics: again.diagnostics.map(inFile) };
  const { changes, lines } = note.wayBack;
  const wayBack = {
    ...again.wayBack,
    changes: [...again.wayBack.changes, hidden.changes, ...changes],
    lines,
  };
  return {
    ...again,
    sha256: note.sha256,
    wayBack,
    toOriginal: (offset) => placeInFile(wayBack, offset),
    directives: again.directives.map(inFile),
    ...(note.encodingRepair ? { encodingRepair: note.encodingRepair } : {}),
    diagnostics,
  };
}

import type { Root } from 'mdast';
import type { Diagnostic, Point, SourceId } from '../model.ts';
import { checkMarkdown } from './check-markdown.ts';
import { checkPower } from './check-power.ts';
import { checkSizes } from './check-sizes.ts';
import { answersStart, type Directive, readDirectives } from './directives.ts';
import { limitRepeats } from './limit-repeats.ts';
import { defaultLimits, type Limits } from './limits.ts';
import type { NoteFile } from './note-file.ts';
import { type ParseUnusual, parseGuarded } from './parsing/parse-tree.ts';
import { shiftPositions } from './parsing/shift-positions.ts';
import { type Refusal, refuseBytes, refuseLarge } from './refusal.ts';
import { diagnose, type Finding, originalSpan } from './report.ts';
import type { FrontMatter } from './settings/front-matter.ts';
import type { NoteSettings } from './settings/note-settings.ts';
import { readFrontMatter } from './settings/read-front-matter.ts';
import { sha256 } from './sha256.ts';
import { codeRanges, isWithin } from './text/code-ranges.ts';
import { type DecodedText, decodeText } from './text/decode-text.ts';
import { type NoteText, prepareText } from './text/note-text.ts';
import { lineStarts, pointAt } from './text/text-map.ts';
import type { WayBack } from './text/way-back.ts';

/** A note whose text is read and parsed; what its lines mean is not known yet. */
export interface OpenNote {
  readonly kind: 'note';
  readonly id: SourceId;
  /** The text with LF line ends, encoding slips repaired and without unseen characters. It has the original's lines. */
  readonly text: string;
  /** Of the bytes, 64 lower-case hexadecimal digits. */
  readonly sha256: string;
  /** Positions are places in `text`; every node has one. Front matter is no part of the tree. */
  readonly root: Root;
  readonly wayBack: WayBack;
  /** Gives the place in the file as its author saved it: goes `wayBack`. */
  readonly toOriginal: (offset: number) => Point;
  readonly frontMatter?: FrontMatter;
  readonly settings: NoteSettings;
  readonly directives: readonly Directive[];
  readonly encodingRepair?: { readonly as: string; readonly edits: number };
  readonly diagnostics: readonly Diagnostic[];
}

/** A note whose tree has been read and is gone: it takes more room than all that is made of it. */
export type ReadNote = Omit<OpenNote, 'root'>;

/** What opening a note may need; without `parseUnusual` a note that could take long to parse is refused. */
export interface OpenOptions {
  readonly limits?: Partial<Limits>;
  readonly parseUnusual?: ParseUnusual;
}

/** Gives the text, the tree and the settings of a note, or says why it is refused. */
export async function openNote(file: NoteFile, options: OpenOptions = {}): Promise<OpenNote | Refusal> {
  const { id, bytes } = file;
  const limits = { ...defaultLimits, ...options.limits };
  const digest = await sha256(bytes);
  if (bytes.length > limits.noteBytes)
    return { ...refuseLarge(id, bytes.length, limits.noteBytes), sha256: digest };
  const decoded = decodeText(bytes);
  if (decoded.kind === 'not-text') return refuseBytes(id, digest, bytes, decoded);
  const prepared = prepareText(id, decoded.text);
  const { text, wayBack, toOriginal } = prepared;
  const { frontMatter, settings, findings } = readFrontMatter(text, limits);
  const bodyStart = frontMatter?.end ?? 0;
  const tree = await parseGuarded(
    text.slice(bodyStart, Math.max(bodyStart, answersStart(text))),
    limits,
    options.parseUnusual,
  );
  if (!('type' in tree)) return refuseComplex(prepared, digest, bodyStart + tree.start, tree.what);
  shiftPositions(tree, { lines: pointAt(lineStarts(text), bodyStart).line - 1, offset: bodyStart });
  const read = readDirectives(text, tree);
  const said = [
    ...charsetNotice(decoded.charset),
    ...findings,
    ...emptiness(text, bodyStart),
    ...read.findings,
    ...checkMarkdown(text, tree),
    ...checkSizes(text, tree),
    ...checkPower(tree),
  ];
  const directives = read.directives.map(({ start, end, ...directive }): Directive => {
    return { ...directive, line: toOriginal(start).line, span: originalSpan(prepared, start, end) };
  });
  const code = codeRanges(tree, toOriginal);
  const diagnostics = [
    ...prepared.diagnostics,
    ...prepared.codeDiagnostics.filter(({ span }) => isWithin(code, span.start.offset)),
    ...said.map((finding) => diagnose(prepared, finding)),
  ];
  return {
    kind: 'note',
    id,
    text,
    sha256: digest,
    root: tree,
    wayBack,
    toOriginal,
    ...(frontMatter ? { frontMatter } : {}),
    settings,
    directives,
    ...(prepared.encodingRepair ? { encodingRepair: prepared.encodingRepair } : {}),
    diagnostics: limitRepeats(diagnostics),
  };
}

function charsetNotice(charset: DecodedText['charset']): Finding[] {
  if (charset === 'utf-8') return [];
  const message = `the note is saved as ${charset.toUpperCase()}, which few tools read`;
  return [{ rule: 'encoding/utf-16', level: 'warning', message, start: 0, end: 0, hint: 'save it as UTF-8' }];
}

function emptiness(text: string, bodyStart: number): Finding[] {
  if (text.slice(bodyStart).trim() !== '') return [];
  const message = 'the note has no text';
  return [{ rule: 'note/empty', level: 'warning', message, start: bodyStart, end: bodyStart }];
}

function refuseComplex(note: NoteText, sha256: string, at: number, what: string): Refusal {
  const finding: Finding = {
    rule: 'note/too-complex',
    level: 'error',
    message: `the note takes too long to read: ${what}`,
    start: at,
    end: at,
    hint: 'split the note, or leave blank lines between its paragraphs',
  };
  return {
    kind: 'refusal',
    id: note.id,
    sha256,
    diagnostics: limitRepeats([diagnose(note, finding), ...note.diagnostics]),
  };
}

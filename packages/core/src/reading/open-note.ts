import type { Root } from 'mdast';
import type { Diagnostic, Point, SourceId } from '../model.ts';
import type { NoteFile } from '../read.ts';
import { decodeText } from './decode-text.ts';
import type { Directive } from './directives.ts';
import { defaultLimits, type Limits } from './limits.ts';
import { type NoteSettings, noSettings } from './note-settings.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { mapText } from './text-map.ts';

/** A note whose text is read and parsed; what its lines mean is not known yet. */
export interface OpenNote {
  readonly kind: 'note';
  readonly id: SourceId;
  /** The text with LF line ends, without byte order mark and NUL, encoding slips repaired. It has the original's lines. */
  readonly text: string;
  /** Of the bytes, 64 lower-case hexadecimal digits. */
  readonly sha256: string;
  /** Positions are places in `text`; every node has one. */
  readonly root: Root;
  /** Gives the place in the file as its author saved it. */
  readonly toOriginal: (offset: number) => Point;
  readonly settings: NoteSettings;
  readonly directives: readonly Directive[];
  readonly encodingRepair?: { readonly as: string; readonly edits: number };
  readonly diagnostics: readonly Diagnostic[];
}

/** A note that cannot be read; at least one diagnostic is an error. */
export interface Refusal {
  readonly kind: 'refusal';
  readonly id: SourceId;
  readonly sha256: string;
  readonly diagnostics: readonly Diagnostic[];
}

export interface OpenOptions {
  readonly limits?: Partial<Limits>;
}

/** Gives the text, the tree and the settings of a note, or says why it is refused. */
export async function openNote(file: NoteFile, options: OpenOptions = {}): Promise<OpenNote | Refusal> {
  const limits = { ...defaultLimits, ...options.limits };
  const sha256 = await digest(file.bytes);
  const refuse = (rule: string, message: string): Refusal => {
    const start = { line: 1, column: 1, offset: 0 };
    const span = { source: file.id, start, end: start };
    return { kind: 'refusal', id: file.id, sha256, diagnostics: [{ rule, level: 'error', message, span }] };
  };
  if (file.bytes.length > limits.noteBytes)
    return refuse('note/too-large', `the note has ${file.bytes.length} bytes`);
  const decoded = decodeText(file.bytes);
  if (decoded.kind === 'not-text') return refuse(decoded.rule, 'the note is not text in UTF-8');
  const clean = decoded.text.replace(/\r\n?/g, '\n').replaceAll('\0', '\ufffd');
  const { text, toOriginal } = mapText(decoded.text, clean, []);
  const root = parseMarkdown(text);
  return {
    kind: 'note',
    id: file.id,
    text,
    sha256,
    root,
    toOriginal,
    settings: noSettings,
    directives: [],
    diagnostics: [],
  };
}

async function digest(bytes: Uint8Array): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

import type { Diagnostic, Point, SourceId, Span } from '../model.ts';

/** What a stage of reading has to say about a place in the text, before the place is known in the original. */
export interface Finding {
  readonly rule: string;
  readonly level: Diagnostic['level'];
  readonly message: string;
  /** Offsets in the text that is read, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly actual?: string;
  readonly expected?: readonly string[];
  readonly hint?: string;
}

/** Gives words of a note for a message: in quotes, in one line, at most 60 characters. */
export function quote(words: string): string {
  const short = words.length > 60 ? `${words.slice(0, 59).toWellFormed()}…` : words;
  return `"${short.replace(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/gu, (each) => `<${codePointName(each)}>`)}"`;
}

/** The name that Unicode's charts use: `U+200B`. */
export function codePointName(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Gives the stretch of the original note that stands for `start` to `end` of its text. */
export function originalSpan(
  note: { readonly id: SourceId; readonly toOriginal: (offset: number) => Point },
  start: number,
  end: number,
): Span {
  return { source: note.id, start: note.toOriginal(start), end: note.toOriginal(Math.max(start, end)) };
}

/** Gives the diagnostic of a finding, with its place in the original note. */
export function diagnose(
  note: { readonly id: SourceId; readonly toOriginal: (offset: number) => Point },
  { start, end, ...said }: Finding,
): Diagnostic {
  return { ...said, span: originalSpan(note, start, end) };
}

import type { Concept, Recipe, Snippet } from './concept.ts';
import type { Entry } from './entry.ts';
import type { SourceId, Span } from './place.ts';

/** A section of the topic; emitters print groups in this order. */
export interface Group {
  readonly id: string;
  readonly title: string;
}

/** A tool that the topic is about. */
export interface ToolInfo {
  readonly program: string;
  /** The version that the commands were checked against. */
  readonly version?: string;
  readonly verified: 'tool' | 'documentation' | 'shape';
  /** Manual pages of the tool: `docker(1)`. */
  readonly manuals: readonly string[];
  readonly url?: string;
}

/** An image that a note shows; emitters get its bytes, if it may be read, in their options. */
export interface ImageReference {
  /** The path as written in the note, relative to it. */
  readonly path: string;
  readonly alt: string;
  readonly span: Span;
  /** The id of the entry or concept it stands next to. */
  readonly near?: string;
}

/** A resource that the notes point to. */
export interface SeeAlso {
  readonly title: string;
  readonly href?: string;
  readonly span: Span;
}

/** What became of one non-blank line of a note: exactly one of these. */
export interface LineFate {
  readonly line: number;
  readonly fate:
    | 'entry'
    | 'mention'
    | 'description'
    | 'gloss'
    | 'fact'
    | 'note'
    | 'heading'
    | 'recipe'
    | 'snippet'
    | 'markup'
    | 'ignored'
    | 'unassigned';
  /** Why it was ignored: `table-of-contents`, `navigation`, `output`. */
  readonly why?: string;
  /** The id of what it became part of. */
  readonly ref?: string;
}

/** One note that was read. */
export interface Source {
  readonly id: SourceId;
  readonly title?: string;
  readonly sha256: string;
  /** `YYYY-MM-DD`, where the note's front matter gives one. */
  readonly date?: string;
  readonly encodingRepair?: { readonly as: string; readonly edits: number };
  readonly ledger: readonly LineFate[];
}

/** Something to tell the author, with its place in the original note. */
export interface Diagnostic {
  /** Stable id: `typo-flag`. */
  readonly rule: string;
  readonly level: 'error' | 'warning' | 'info';
  readonly message: string;
  readonly span: Span;
  readonly actual?: string;
  readonly expected?: readonly string[];
  /** What to do about it, in one line. */
  readonly hint?: string;
}

/** One topic, read from all of its notes. */
export interface Topic {
  readonly schema: 1;
  /** A file name without extension: `docker-notes`. Matches `^[a-z0-9][a-z0-9._-]{0,79}$`. */
  readonly id: string;
  readonly title: string;
  /** One sentence on what the topic is about, where the notes give one. */
  readonly summary?: string;
  /** BCP 47: `en`, `pt-BR`. */
  readonly language: string;
  /** The newest date of the sources, `YYYY-MM-DD`. */
  readonly date?: string;
  readonly tools: readonly ToolInfo[];
  readonly sources: readonly Source[];
  readonly groups: readonly Group[];
  readonly entries: readonly Entry[];
  readonly concepts: readonly Concept[];
  readonly recipes: readonly Recipe[];
  readonly snippets: readonly Snippet[];
  readonly images: readonly ImageReference[];
  readonly links: readonly SeeAlso[];
  readonly diagnostics: readonly Diagnostic[];
}

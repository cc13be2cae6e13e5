import type { Concept, Recipe, Snippet } from './concept.ts';
import type { Doubt } from './doubt.ts';
import type { Entry } from './entry.ts';
import type { SourceId, Span } from './place.ts';
import type { SheetSettings } from './sheet-settings.ts';
import type { Prose } from './text.ts';

/** A section of the topic, under the heading of its author; emitters print groups in this order. */
export interface Group {
  readonly id: string;
  /** The heading as its author wrote it; absent where the notes have none. */
  readonly title?: string;
  /** How deep the heading stands below others: 1 for the outermost. */
  readonly level: number;
  /** Where the heading stands. */
  readonly span?: Span;
  /** What is printed in the section, in the author's order. */
  readonly items: readonly GroupItem[];
}

/** One thing that a section prints. Sentences that belong to the section as a whole stand here themselves. */
export type GroupItem =
  | { readonly kind: 'command'; readonly entry: string; readonly variant: string }
  | { readonly kind: 'keys' | 'input'; readonly entry: string }
  | { readonly kind: 'concept' | 'recipe' | 'snippet'; readonly id: string }
  | { readonly kind: 'note'; readonly prose: Prose };

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

/**
 * What became of one non-blank line of a note, judged by what is printed: its words stand on paper, or what it says is
 * printed from another line, or it is left out for a reason.
 */
export type LineFate =
  | {
      readonly line: number;
      readonly kind: 'printed';
      /** What it is printed as; of a line that is several things the first in this order. */
      readonly as: 'row' | 'description' | 'gloss' | 'note' | 'idea' | 'task' | 'file' | 'heading' | 'link';
      /** The id of the row, the idea, the section. */
      readonly ref?: string;
    }
  | {
      readonly line: number;
      readonly kind: 'said-elsewhere';
      /** The id of what says it. */
      readonly ref: string;
    }
  | {
      readonly line: number;
      readonly kind: 'left-out';
      /** Why: `output`, `table-of-contents`, `markup`, `mention`, `to-do`; `unread` where nothing was made of it. */
      readonly why: string;
    };

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
  readonly schema: 2;
  /** A file name without extension: `docker-notes`. Matches `^[a-z0-9][a-z0-9._-]{0,79}$`. */
  readonly id: string;
  readonly title: string;
  /** One sentence on what the topic is about, where the notes give one. */
  readonly summary?: string;
  /** BCP 47: `en`, `pt-BR`. */
  readonly language: string;
  /** The newest date of the sources, `YYYY-MM-DD`. */
  readonly date?: string;
  /** How the notes want the sheet. */
  readonly sheet?: SheetSettings;
  readonly tools: readonly ToolInfo[];
  readonly sources: readonly Source[];
  readonly groups: readonly Group[];
  readonly entries: readonly Entry[];
  readonly concepts: readonly Concept[];
  readonly recipes: readonly Recipe[];
  readonly snippets: readonly Snippet[];
  readonly images: readonly ImageReference[];
  readonly links: readonly SeeAlso[];
  /** What was decided without being sure, the most doubtful first. */
  readonly doubts: readonly Doubt[];
  readonly diagnostics: readonly Diagnostic[];
}

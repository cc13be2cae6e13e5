import type { NoteDraft } from './claims/note-draft.ts';
import type { Diagnostic, Topic } from './model.ts';

/** Gives what is wrong with notes, from the drafts of each and the topic of all: the linter is one. */
export type Judge = (
  topic: Topic,
  drafts: readonly NoteDraft[],
) => readonly Diagnostic[] | Promise<readonly Diagnostic[]>;

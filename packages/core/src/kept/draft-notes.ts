import type { Answer } from '../answers/answer.ts';
import type { NoteDraft } from '../claims/note-draft.ts';
import { draftNote } from '../drafting/draft-note.ts';
import type { Segmented } from '../drafting/segment-note.ts';
import type { Discovery } from '../lines/discover.ts';
import type { NoteStore } from '../reading/note-store.ts';
import type { ReadOptions } from '../reading/read-options.ts';
import type { SearchedFile } from '../secrets/open-without-secrets.ts';
import { keepNote, recallDraft } from './kept-note.ts';
import { markOfLent, markOfNote } from './lent.ts';

/** Notes that are to be drafted, each with what its author answered. */
export interface AnsweredNotes {
  readonly notes: readonly Segmented[];
  readonly answers: readonly (readonly Answer[])[];
  /** The files of those of them that may be kept. */
  readonly searched: ReadonlyMap<unknown, SearchedFile>;
}

/** Drafts notes with what their topic lends them: as they were kept where it lends the same as then, else anew. */
export async function draftNotes(
  { notes, answers, searched }: AnsweredNotes,
  discovery: Discovery,
  { kept, specs, onStep }: Pick<ReadOptions, 'kept' | 'specs' | 'onStep'>,
): Promise<NoteDraft[]> {
  const lent = kept && (await markOfLent(discovery, specs));
  const drafts: NoteDraft[] = [];
  for (const [at, note] of notes.entries()) {
    const own = answers[at] ?? [];
    const source = searched.get(note);
    drafts.push(
      kept && lent !== undefined && source
        ? draftByStore(note, discovery, own, { ...source, lent: await markOfNote(lent, own), kept })
        : draftAnew(note, discovery, own),
    );
    onStep?.('read', at + 1);
  }
  return drafts;
}

const draftAnew = (note: Segmented, discovery: Discovery, answers: readonly Answer[]): NoteDraft =>
  draftNote(note.note, note.regions, note.blocks, discovery, answers);

function draftByStore(
  note: Segmented,
  discovery: Discovery,
  answers: readonly Answer[],
  { file, hidden, lent, kept }: SearchedFile & { readonly lent: string; readonly kept: NoteStore },
): NoteDraft {
  const before = recallDraft(note, lent, discovery.vocabulary, answers);
  if (before) {
    kept.keep(file);
    return before;
  }
  const draft = draftAnew(note, discovery, answers);
  const value = keepNote(draft, { hidden, lent }, answers);
  if (value) kept.keep(file, value);
  return draft;
}

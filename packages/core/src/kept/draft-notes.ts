import type { Answer } from '../answers/answer.ts';
import type { NoteDraft } from '../claims/note-draft.ts';
import { draftNote, type TopicKnowledge } from '../drafting/draft-note.ts';
import type { Segmented } from '../drafting/segment-note.ts';
import type { NoteStore } from '../reading/note-store.ts';
import type { ReadOptions } from '../reading/read-options.ts';
import type { SearchedFile } from '../secrets/open-without-secrets.ts';
import { askedVocabulary } from './asked-vocabulary.ts';
import { keepNote, recallDraft } from './kept-note.ts';
import { markOfAnswers } from './lent.ts';

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
  topic: TopicKnowledge,
  { kept, onStep }: Pick<ReadOptions, 'kept' | 'onStep'>,
): Promise<NoteDraft[]> {
  const drafts: NoteDraft[] = [];
  for (const [at, note] of notes.entries()) {
    const own = answers[at] ?? [];
    const source = searched.get(note);
    drafts.push(
      kept && source
        ? await draftByStore(note, topic, own, { ...source, kept })
        : draftNote(note.note, note.regions, note.blocks, topic, own),
    );
    onStep?.('read', at + 1);
  }
  return drafts;
}

async function draftByStore(
  note: Segmented,
  topic: TopicKnowledge,
  answers: readonly Answer[],
  { file, hidden, kept }: SearchedFile & { readonly kept: NoteStore },
): Promise<NoteDraft> {
  const answered = await markOfAnswers(answers);
  const before = recallDraft(note, topic, answers, answered);
  if (before) {
    kept.keep(file);
    return before;
  }
  const { interactive, keyChapters } = topic;
  const { vocabulary, answers: asked } = askedVocabulary(topic.vocabulary);
  const draft = {
    ...draftNote(note.note, note.regions, note.blocks, { ...topic, vocabulary }, answers),
    vocabulary: topic.vocabulary,
  };
  const value = keepNote(draft, answers, { hidden, lent: { interactive, keyChapters, asked, answered } });
  if (value) kept.keep(file, value);
  return draft;
}

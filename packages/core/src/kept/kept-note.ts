import type { Answer } from '../answers/answer.ts';
import type { NoteDraft } from '../claims/note-draft.ts';
import type { TopicKnowledge } from '../drafting/draft-note.ts';
import type { Segmented } from '../drafting/segment-note.ts';
import type { NoteFile } from '../reading/note-file.ts';
import type { NoteStore } from '../reading/note-store.ts';
import type { ReadNote } from '../reading/open-note.ts';
import { placeInFile } from '../reading/text/way-back.ts';
import type { MadeBefore } from '../secrets/open-without-secrets.ts';
import { draftFrom, type KeptDraft, keptDraft } from './kept-draft.ts';
import { type Lent, lendsTheSame } from './lent.ts';

/** A note as it is kept, read as far as it can be alone: plain data. */
export interface KeptNote extends Pick<Segmented, 'regions' | 'blocks'> {
  readonly note: Omit<ReadNote, 'toOriginal'>;
  /** The mark of what was hidden in it. */
  readonly hidden: string;
  readonly lent: Lent;
  readonly draft: KeptDraft;
}

/** A note that was kept: with its draft, which holds where the topic lends the same. */
export interface Recalled extends Segmented {
  readonly kept: KeptNote;
}

/** Gives a note as it is kept, or nothing where it cannot be. */
export function keepNote(
  draft: NoteDraft,
  answers: readonly Answer[],
  marks: Pick<KeptNote, 'hidden' | 'lent'>,
): KeptNote | undefined {
  const { toOriginal: _, ...note } = draft.note;
  const kept = keptDraft(draft, answers);
  return kept && { note, regions: draft.regions, blocks: draft.blocks, ...marks, draft: kept };
}

/** Gives what finds kept notes in a store, with what was hidden in them; it finds none where there is no store. */
export function recallFrom(
  store: NoteStore | undefined,
): (file: NoteFile) => MadeBefore<Recalled> | undefined {
  return (file) => {
    const kept = store?.find(file) as KeptNote | undefined;
    return kept && { made: recalled(kept), hidden: kept.hidden };
  };
}

function recalled(kept: KeptNote): Recalled {
  const { note, regions, blocks } = kept;
  const { wayBack } = note;
  return {
    note: { ...note, toOriginal: (offset) => placeInFile(wayBack, offset) },
    regions,
    blocks,
    kept,
  };
}

/** Gives the draft that was kept of a note; nothing where its topic lends other knowledge now, or its author answers otherwise. */
export function recallDraft(
  segmented: Segmented | Recalled,
  topic: TopicKnowledge,
  answers: readonly Answer[],
  answered: string,
): NoteDraft | undefined {
  if (!('kept' in segmented) || !lendsTheSame(topic, answered, segmented.kept.lent)) return undefined;
  return draftFrom(segmented.kept.draft, segmented, topic.vocabulary, answers);
}

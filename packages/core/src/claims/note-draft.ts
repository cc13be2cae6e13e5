import type { Answer } from '../answers/answer.ts';
import type { Block } from '../blocks/block.ts';
import type { LineCall } from '../commands/line-call.ts';
import type { Finding } from '../findings/finding.ts';
import type { Unit } from '../findings/unit.ts';
import type { Decided } from '../findings/with-answers.ts';
import type { Vocabulary } from '../lines/vocabulary.ts';
import type { ReadNote } from '../reading/open-note.ts';
import type { Regions } from '../reading/regions.ts';
import type { Verdicts } from './verdicts.ts';

/** One note with what was found in it, before anything is said about it. */
export interface FoundNote {
  readonly note: ReadNote;
  readonly regions: Regions;
  readonly blocks: readonly Block[];
  readonly units: readonly Unit[];
  /** All findings in the order of the note. */
  readonly findings: readonly Finding[];
  readonly calls: ReadonlyMap<Finding, LineCall>;
  readonly vocabulary: Vocabulary;
  /** What the author says that words are. */
  readonly decided: readonly Decided[];
  /** Commands of whose sentence he says that it is something else: the next best guess is no better. */
  readonly denied: ReadonlySet<Finding>;
  /** What he says of words that are nowhere. */
  readonly unused: readonly Answer[];
  /** What he says of lines, by their numbers. */
  readonly answered: ReadonlyMap<number, readonly Answer[]>;
}

/** One note, read as far as it can be alone: with what became of its words. */
export interface NoteDraft extends FoundNote {
  readonly verdicts: Verdicts;
}

import type { Judge } from '@cribnotes/core';
import type { SpecSource } from '@cribnotes/specs';
import { diagnoseNote } from './diagnose-note.ts';
import { diagnoseTopic } from './diagnose-topic.ts';
import { loadDictionary } from './words/load-dictionary.ts';

/** What the linter is asked to look at. */
export interface LinterOptions {
  /** What real tools accept. */
  readonly specs: SpecSource;
  /** False where nobody will be told of misspelt words, so that no dictionary is loaded. */
  readonly spelling?: boolean;
}

/** Gives the judge that tells what a careful author would mend in his notes. */
export function linter({ specs, spelling = true }: LinterOptions): Judge {
  return async (topic, drafts) => {
    const dictionary = spelling ? await loadDictionary(topic.language) : undefined;
    return [
      ...drafts.flatMap((draft) => diagnoseNote(draft, specs, dictionary)),
      ...diagnoseTopic(topic, drafts),
    ];
  };
}

import type { Diagnostic, Doubt, NoteFile, Topic } from '@cribnotes/core';
import type { LoadedTopic } from '../topic.ts';

/** A topic with what is to be asked about it, the most doubtful first. */
export interface Doubted {
  readonly topic: Topic;
  readonly doubts: readonly Doubt[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads notes that are loaded, with other bytes or another `overrides.yaml` where they are given. */
export async function readDoubts(
  loaded: LoadedTopic,
  files: readonly NoteFile[] = loaded.files,
  overrides: string | undefined = loaded.options.overrides,
): Promise<Doubted> {
  const [{ readTopic }, { listDoubts }, { linter }, { deckDoubts, planDeck }] = await Promise.all([
    import('@cribnotes/core'),
    import('@cribnotes/core/doubts'),
    import('@cribnotes/linter'),
    import('@cribnotes/emit-anki'),
  ]);
  const { specs } = loaded.options;
  const options = { ...loaded.options, ...(overrides === undefined ? {} : { overrides }) };
  const topic = await readTopic(files, options, linter({ specs, spelling: false }));
  return {
    topic,
    doubts: listDoubts(topic, deckDoubts([], planDeck(topic))),
    diagnostics: [...loaded.diagnostics, ...topic.diagnostics],
  };
}

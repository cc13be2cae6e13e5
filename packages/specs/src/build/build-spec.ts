import type { Overlay } from '../file/overlay.ts';
import type { SpecFile } from '../file/spec-file.ts';
import { makeVocabulary } from '../shape/vocabulary.ts';
import type { PlaceholderSpec, ToolSpec } from '../spec.ts';
import { buildCommands } from './commands.ts';
import { allRecords } from './records.ts';

/**
 * Joins what a tool says about itself with what is known beyond it. `general` has the placeholders of all tools; the
 * tool's own overlay goes before it.
 */
export function buildSpec(file: SpecFile, overlay: Overlay = {}, general: Overlay = {}): ToolSpec {
  const placeholders = [...placeholdersOf(overlay), ...placeholdersOf(general)];
  const root = buildCommands({
    program: file.program,
    records: allRecords(file, overlay),
    everywhere: [...(file.everywhere ?? []), ...(overlay.everywhere ?? [])],
    overlay,
    general,
    vocabulary: makeVocabulary(placeholders),
  });
  return {
    format: 1,
    program: file.program,
    version: file.version,
    source: file.source,
    root,
    placeholders,
    ...(overlay.manuals && { manuals: overlay.manuals }),
    ...(overlay.url && { url: overlay.url }),
    ...(file.keys && {
      keys: file.keys.map(([keys, mode, summary]) => ({ keys, ...(mode && { mode }), summary })),
    }),
    ...(file.inputs && { inputs: file.inputs.map(([text, prompt, summary]) => ({ text, prompt, summary })) }),
  };
}

function placeholdersOf(overlay: Overlay): readonly PlaceholderSpec[] {
  return Object.entries(overlay.placeholders ?? {}).map(([name, { type, words }]) => ({
    name,
    type,
    words: words ?? [],
  }));
}

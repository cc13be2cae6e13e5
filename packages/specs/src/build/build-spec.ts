import type { Overlay } from '../file/overlay.ts';
import type { SpecFile } from '../file/spec-file.ts';
import { makeVocabulary } from '../shape/vocabulary.ts';
import type { PlaceholderSpec, ToolSpec } from '../spec.ts';
import { buildCommands } from './commands.ts';
import type { Plugin } from './material.ts';
import { allRecords } from './records.ts';

/**
 * Joins what a tool says about itself with what is known beyond it. `general` has the placeholders of all tools; the
 * tool's own overlay goes before it.
 */
export function buildSpec(
  file: SpecFile,
  overlay: Overlay = {},
  general: Overlay = {},
  plugins: readonly Plugin[] = [],
): ToolSpec {
  const placeholders = [...placeholdersOf(overlay), ...placeholdersOf(general)];
  const root = buildCommands({
    program: file.program,
    records: allRecords(file, withoutPlugins(overlay, plugins)),
    everywhere: [...(file.everywhere ?? []), ...(overlay.everywhere ?? [])],
    overlay,
    plugins,
    general,
    vocabulary: makeVocabulary(placeholders),
  });
  const keys = [...(file.keys ?? []), ...(overlay.keys ?? [])];
  const inputs = [...(file.inputs ?? []), ...(overlay.inputs ?? [])];
  return {
    format: 1,
    program: file.program,
    version: file.version,
    source: file.source,
    root,
    placeholders,
    ...(overlay.manuals && { manuals: overlay.manuals }),
    ...(overlay.url && { url: overlay.url }),
    ...(keys.length > 0 && {
      keys: keys.map(([text, mode, summary]) => ({ keys: text, ...(mode && { mode }), summary })),
    }),
    ...(inputs.length > 0 && {
      inputs: inputs.map(([text, prompt, summary]) => ({ text, prompt, summary })),
    }),
  };
}

function placeholdersOf(overlay: Overlay): readonly PlaceholderSpec[] {
  return Object.entries(overlay.placeholders ?? {}).map(([name, { type, words }]) => ({
    name,
    type,
    words: words ?? [],
  }));
}

/** What an overlay says about the commands of plugins is for these alone. */
function withoutPlugins(overlay: Overlay, plugins: readonly Plugin[]): Overlay {
  const isPlugin = (path: string) => plugins.some(({ name }) => path.startsWith(`${name} `));
  const commands = Object.entries(overlay.commands ?? {}).filter(([path]) => !isPlugin(path));
  return { ...overlay, commands: Object.fromEntries(commands) };
}

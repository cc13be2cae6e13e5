import type { SpecSource } from '@cribnotes/specs';
import type { Block } from '../blocks/block.ts';
import { segment } from '../blocks/segment.ts';
import { partGluedPrompts } from '../lines/glued-prompts.ts';
import { partTightDashes } from '../lines/tight-dashes.ts';
import type { OpenNote, ReadNote } from '../reading/open-note.ts';
import { findRegions, type Regions } from '../reading/regions.ts';

/** An open note cut into its blocks. */
export interface Segmented {
  readonly note: ReadNote;
  readonly regions: Regions;
  readonly blocks: readonly Block[];
}

/** Cuts a note into its blocks, what is no content left out. */
export function segmentNote(note: OpenNote, specs: SpecSource): Segmented {
  const { root, ...readNote } = note;
  const regions = findRegions(note);
  const ignored = new Set<number>();
  for (const region of regions.ignored)
    for (let line = region.fromLine; line <= region.toLine; line++) ignored.add(line);
  return {
    note: readNote,
    regions,
    blocks: partTightDashes(
      partGluedPrompts(segment({ root, text: note.text, isIgnored: (line) => ignored.has(line) })),
      specs,
    ),
  };
}

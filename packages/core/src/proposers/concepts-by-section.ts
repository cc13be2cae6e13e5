import type { HeadingBlock } from '../blocks/block.ts';
import type { TextUnit } from '../findings/unit.ts';

/** Gives the concepts that the section of a sentence has spoken of, to be added to. */
export function conceptsBySection(): (unit: TextUnit) => Set<string> {
  const known = new Map<HeadingBlock | undefined, Set<string>>();
  return ({ block }) => {
    const heading = block.headings.at(-1);
    const concepts = known.get(heading) ?? new Set<string>();
    known.set(heading, concepts);
    return concepts;
  };
}

import type { Root } from 'mdast';
import type { Limits } from '../limits.ts';
import { visit } from '../visit.ts';
import { completePositions } from './complete-positions.ts';
import { parseInSections } from './parse-in-sections.ts';
import { findDeepLine, findUnusual, type Unusual } from './unusual.ts';

export { defaultLimits, type Limits } from '../limits.ts';

/** Takes a text that is unusual and gives its tree, or why there is none; it must end on its own, whatever the text. */
export type ParseUnusual = (text: string, limits: Limits) => Promise<Root | Unusual>;

/**
 * Gives the tree of a text within the limits, or what is too complex about it.
 * Text that could take long is handed to `parseUnusual`; without one it is refused.
 */
export async function parseGuarded(
  text: string,
  limits: Limits,
  parseUnusual?: ParseUnusual,
): Promise<Root | Unusual> {
  const unusual = findUnusual(text);
  if (unusual === undefined) return parseTree(text, limits);
  return findDeepLine(text, limits.lineNesting) ?? parseUnusual?.(text, limits) ?? unusual;
}

/** Gives the tree of a text, every node with its position, or what is too complex about it. It takes as long as it takes. */
export function parseTree(text: string, limits: Limits): Root | Unusual {
  try {
    const root = parseInSections(text, limits.sectionLength);
    if (root.children.length > limits.blocks)
      return { what: `it has more than ${limits.blocks} blocks`, start: 0 };
    const deep = findDeepNode(root, limits.treeDepth);
    if (deep === undefined) completePositions(root);
    return deep ?? root;
  } catch (error) {
    if (error instanceof RangeError) return { what: 'it nests too deep', start: 0 };
    throw error;
  }
}

function findDeepNode(root: Root, limit: number): Unusual | undefined {
  let deep: Unusual | undefined;
  visit(root, ({ position }, ancestors) => {
    if (ancestors.length <= limit) return undefined;
    deep = { what: `it nests deeper than ${limit} levels`, start: position?.start.offset ?? 0 };
    return 'stop';
  });
  return deep;
}

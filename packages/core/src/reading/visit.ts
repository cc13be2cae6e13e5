import type { Nodes, Parents, Root } from 'mdast';

/** What a visitor may answer: `'skip'` leaves out the node's children, `'stop'` ends the walk. */
export type VisitAnswer = 'skip' | 'stop' | undefined;

/** Takes one node with its ancestors, the root first; the list of ancestors is reused, so copy what is kept. */
export type Visitor = (node: Nodes, ancestors: readonly Parents[]) => VisitAnswer;

/**
 * Walks a tree in the order of its text, parents before children.
 * The walk keeps its own stack, so a note that nests deeply cannot overflow the call stack.
 */
export function visit(tree: Nodes, visitor: Visitor): void {
  const ancestors: Parents[] = [];
  const positions: number[] = [];
  if (answerOf(tree, visitor, ancestors, positions) === 'stop') return;
  while (ancestors.length > 0) {
    const depth = ancestors.length - 1;
    const parent = ancestors[depth]!;
    const child = parent.children[positions[depth]!] as Nodes | undefined;
    if (child === undefined) {
      ancestors.pop();
      positions.pop();
      continue;
    }
    positions[depth]! += 1;
    if (answerOf(child, visitor, ancestors, positions) === 'stop') return;
  }
}

function answerOf(node: Nodes, visitor: Visitor, ancestors: Parents[], positions: number[]): VisitAnswer {
  const answer = visitor(node, ancestors);
  if (answer === undefined && 'children' in node) {
    ancestors.push(node);
    positions.push(0);
  }
  return answer;
}

/** The number of levels below the root; a root without children has depth 0. */
export function depthOf(tree: Root): number {
  let deepest = 0;
  visit(tree, (_node, ancestors) => {
    deepest = Math.max(deepest, ancestors.length);
  });
  return deepest;
}

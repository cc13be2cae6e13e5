import type { Nodes, Parents, Root } from 'mdast';
import { visit } from '../visit.ts';

type Position = NonNullable<Nodes['position']>;

/**
 * Gives every node of a tree a position, in place.
 * Addresses that GFM finds in running text come without one: they get the stretch between their neighbours that have one.
 */
export function completePositions(root: Root): void {
  visit(root, (node) => {
    if ('children' in node) completeChildren(node);
  });
}

function completeChildren(parent: Parents): void {
  const children: readonly Nodes[] = parent.children;
  const whole = parent.position;
  if (whole === undefined) return;
  const startAfter: Position['start'][] = [];
  let before = whole.start;
  for (const child of children) {
    startAfter.push(before);
    before = child.position?.end ?? before;
  }
  let after = whole.end;
  for (let index = children.length - 1; index >= 0; index -= 1) {
    const child = children[index]!;
    child.position ??= { start: { ...startAfter[index]! }, end: { ...after } };
    after = index > 0 && children[index - 1]!.position === undefined ? after : child.position.start;
  }
}

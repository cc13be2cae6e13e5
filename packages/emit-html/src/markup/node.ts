/** What a page is made of: elements, and text that is shown as it stands. */
export type Node = string | Element;

/** An element; an attribute of `true` has no value, one of `undefined` is left out. */
export interface Element {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly Node[];
}

export type Attributes = Readonly<Record<string, string | true | undefined>>;

/** Gives an element with its attributes and what stands in it. */
export function element(name: string, attributes: Attributes, ...children: readonly Node[]): Element {
  return { name, attributes, children };
}

/** Gives the words of nodes without their elements. */
export function textOf(nodes: readonly Node[]): string {
  return nodes.map((node) => (typeof node === 'string' ? node : textOf(node.children))).join('');
}

import type { Nodes } from 'mdast';
import { visit } from './visit.ts';

/**
 * Gives the words of a node without any mark: text, code, and the alternative text of images; a hard break is a newline.
 * Raw HTML gives nothing, so slice the source where `<name>` may be a placeholder.
 */
export function plainText(node: Nodes): string {
  const words: string[] = [];
  visit(node, (each) => {
    if (each.type === 'break') words.push('\n');
    else if (each.type === 'text' || each.type === 'inlineCode' || each.type === 'code')
      words.push(each.value);
    else if ((each.type === 'image' || each.type === 'imageReference') && each.alt) words.push(each.alt);
  });
  return words.join('');
}

import type { PhrasingContent } from 'mdast';

/** Programs before whose operands a star stands for other letters, and is no emphasis. */
const TAKES_FILES =
  /(?:(?:^|[\s`:(])(?:ls|rm|cp|mv|cat|wc|find|grep|chmod|chown|tar|zip|scp|rsync|head|tail|less|git (?:add|rm|mv))|(?:^|[`:(]\s*)du)\s[^.!?:]*$/;

/**
 * Gives running text with the signs that Markdown has taken for emphasis and an author has meant to be typed:
 * `__init__.py`, `rm *_bak_*`. What is emphasised right behind code is the author's placeholder in it: `` `attach -t `*name* ``.
 */
export function withLiteralSigns(nodes: readonly PhrasingContent[], text: string): PhrasingContent[] {
  const result: PhrasingContent[] = [];
  for (const node of nodes) {
    const raw = sourceOf(node, text);
    const last = result.at(-1);
    if (node.type !== 'emphasis' && node.type !== 'strong') result.push(node);
    else if (last?.type === 'inlineCode' && isAdjacent(last, node) && /^\*[\p{L}\d_-]+\*$/u.test(raw))
      result[result.length - 1] = { ...last, value: `${last.value}<${raw.slice(1, -1)}>` };
    else if (isTyped(node, raw, text)) result.push({ type: 'text', value: raw, ...placeOf(node) });
    else result.push({ ...node, children: withLiteralSigns(node.children, text) });
  }
  return result;
}

const startOf = ({ position }: PhrasingContent): number => position?.start.offset ?? 0;
const endOf = ({ position }: PhrasingContent): number => position?.end.offset ?? 0;

const sourceOf = (node: PhrasingContent, text: string): string => text.slice(startOf(node), endOf(node));

const isAdjacent = (one: PhrasingContent, next: PhrasingContent): boolean => endOf(one) === startOf(next);

const placeOf = ({ position }: PhrasingContent): Pick<PhrasingContent, 'position'> =>
  position ? { position } : {};

/** Underscores that touch a name, stars around part of an operand, and signs around nothing that is read: `45.*.*`. Such words have no blanks. */
function isTyped(node: PhrasingContent, raw: string, text: string): boolean {
  const [before, after] = [text[startOf(node) - 1] ?? ' ', text[endOf(node)] ?? ' '];
  // A star alone in quotes is an operand: KEYS "*".
  if (/["']/.test(before) && raw.startsWith(`*${before}`)) return true;
  if (raw === '' || /\s/.test(raw)) return false;
  if (!/[\p{L}\d]/u.test(raw)) return /[\w/.-]/.test(before);
  if (raw.startsWith('_'))
    return /[\w/.-]/.test(before) || /[\w/-]|\.(?=\w)/.test(after + (text[endOf(node) + 1] ?? ''));
  const line = text.slice(text.lastIndexOf('\n', startOf(node) - 1) + 1, startOf(node));
  return /^\*[^*]/.test(raw) && TAKES_FILES.test(line);
}

import type { Part } from '../model.ts';
import { isGoTemplate, placeholderName } from './placeholder.ts';

/** `<name>`, but not `<%aE>`: what a format string says begins with a sign. */
const SLOT = /(<[\p{L}\d_.][^<>]*>|\{\{[^{}]+\}\})/u;

/** `<name>:<tag>`, `user@<host>`: pieces between signs, at least one of them a placeholder in brackets. */
export function compoundOf(word: string): Extract<Part, { kind: 'compound' }> | undefined {
  if (isGoTemplate(word)) return undefined;
  const pieces = word.split(SLOT).filter((p) => p !== '');
  if (pieces.length < 2) return undefined;
  return {
    kind: 'compound',
    parts: pieces.map((p): Part => {
      const inner = /^<([^<>]+)>$|^\{\{([^{}]+)\}\}$/.exec(p);
      const name = inner?.[1] ?? inner?.[2];
      return name === undefined
        ? { kind: 'word', role: 'operand', text: p }
        : { kind: 'placeholder', name: placeholderName(name), written: p };
    }),
  };
}

/** Gives a part between two quotation marks. */
export function quotedPart(part: Part, quote: string): Part {
  const mark: Part = { kind: 'word', role: 'operand', text: quote };
  return { kind: 'compound', parts: [mark, ...(part.kind === 'compound' ? part.parts : [part]), mark] };
}

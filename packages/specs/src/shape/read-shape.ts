import type { ShapePart, ValueShape } from '../spec.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Reads `<host-port>:<container-port>`: what stands in angle brackets is a slot, the rest is text. */
export function readShape(text: string, vocabulary: Vocabulary): ValueShape {
  if (/^<[^<>]+>$/.test(text)) {
    const slot = vocabulary.find(text);
    return { text: `<${slot.name}>`, parts: [{ kind: 'slot', ...slot }] };
  }
  const parts: ShapePart[] = [];
  for (const [part, name] of text.matchAll(/<([^<>]+)>|[^<]+|</g)) {
    if (name === undefined) parts.push({ kind: 'text', text: part });
    else parts.push({ kind: 'slot', ...vocabulary.find(name) });
  }
  return { text: parts.map((part) => (part.kind === 'slot' ? `<${part.name}>` : part.text)).join(''), parts };
}

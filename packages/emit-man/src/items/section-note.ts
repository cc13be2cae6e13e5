import type { Prose } from '@cribnotes/core';
import type { Block } from '../document.ts';
import { inlineSpans } from '../words/inline.ts';
import { prose } from '../words/span.ts';

/** Gives sentences of a section as one paragraph, as they were written: what stands behind a colon follows below. */
export function sectionNote(sentences: readonly Prose[]): Block {
  const spans = sentences.flatMap(({ inlines }, index) => [
    ...(index > 0 ? [prose(' ')] : []),
    ...inlineSpans(inlines),
  ]);
  return { kind: 'paragraph', spans };
}

/** True where the second sentence goes on in the paragraph of the first: on its line, or at the start of the next one. */
export function isOneParagraph(first: Prose, second: Prose): boolean {
  const before = first.spans.at(-1)!;
  const { source, start } = second.spans[0];
  if (source !== before.source) return false;
  const goesOn = start.line === before.end.line + 1 && start.column === 1;
  return start.line === before.end.line || (goesOn && /[.?!。？！]["')\]]?$/.test(first.plain));
}

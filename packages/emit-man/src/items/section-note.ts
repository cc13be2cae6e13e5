import type { Prose } from '@cribnotes/core';
import type { Block } from '../document.ts';
import { inlineSpans } from '../words/inline.ts';
import { closed } from '../words/sentence.ts';
import { joinSentences } from '../words/span.ts';

/** A paragraph of more sentences is running text, and no entry of a list. */
const mostSentences = 2;

/**
 * Gives what a section says in neighbouring sentences: statements that stand alone as a list, running text in its
 * paragraphs.
 */
export function sectionNotes(said: readonly Prose[]): readonly Block[] {
  const runs: (readonly Prose[])[][] = [];
  for (const sentences of paragraphs(said)) {
    const before = runs.at(-1);
    if (before !== undefined && isStatement(before.at(-1)!) && isStatement(sentences)) before.push(sentences);
    else runs.push([sentences]);
  }
  return runs.flatMap((run): readonly Block[] => {
    const [first, ...others] = run.map(paragraph);
    if (first === undefined || others.length === 0) return first === undefined ? [] : [first];
    return [{ kind: 'list', marks: 'bullets', entries: [first, ...others].map((block) => [block]) }];
  });
}

/** What ends in a colon leads in what follows it. */
function isStatement(sentences: readonly Prose[]): boolean {
  return sentences.length <= mostSentences && !/[:：]$/.test(sentences.at(-1)!.plain.trimEnd());
}

function paragraph(sentences: readonly Prose[]): Block {
  return {
    kind: 'paragraph',
    spans: closed(joinSentences(sentences.map(({ inlines }) => inlineSpans(inlines)))),
  };
}

function paragraphs(said: readonly Prose[]): readonly (readonly Prose[])[] {
  const found: Prose[][] = [];
  for (const prose of said) {
    const before = found.at(-1)?.at(-1);
    if (before !== undefined && isOneParagraph(before, prose)) found.at(-1)!.push(prose);
    else found.push([prose]);
  }
  return found;
}

/** True where the second sentence goes on in the paragraph of the first: on its line, or at the start of the next one. */
function isOneParagraph(first: Prose, second: Prose): boolean {
  const before = first.spans.at(-1)!;
  const { source, start } = second.spans[0];
  if (source !== before.source) return false;
  const goesOn = start.line === before.end.line + 1 && start.column === 1;
  return start.line === before.end.line || (goesOn && /[.?!。？！]["')\]]?$/.test(first.plain));
}

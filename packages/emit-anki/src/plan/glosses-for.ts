import type { Gloss, Part, Template } from '@cribnotes/core';
import { spellPart } from './spell-parts.ts';
import { standsAlone } from './stands-alone.ts';

/**
 * The glosses of the flags and placeholders of a line, in their order there, one for each: the author's words before
 * the tool's, and none that makes no sense by itself.
 */
export function glossesFor(glosses: readonly Gloss[], { parts }: Template): readonly Gloss[] {
  const found = new Map<string, { readonly gloss: Gloss; readonly at: number }>();
  for (const gloss of glosses) {
    const at = parts.findIndex((part) => isAbout(gloss, part));
    const known = found.get(gloss.label)?.gloss;
    const better = !known || (known.from === 'tool' && gloss.from === 'note');
    if (at >= 0 && better && standsAlone(gloss.prose.plain)) found.set(gloss.label, { gloss, at });
  }
  return [...found.values()].sort((a, b) => a.at - b.at).map(({ gloss }) => gloss);
}

function isAbout({ target }: Gloss, part: Part): boolean {
  if (target.kind === 'flag') return part.kind === 'flag' && part.names.includes(target.name);
  const words = spellPart(part).split(/[\s:=]+/);
  return words.some((word) => word.replace(/^\[?<|>\]?(?:\.\.\.)?$/g, '') === target.text);
}

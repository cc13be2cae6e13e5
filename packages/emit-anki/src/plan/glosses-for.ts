import type { Gloss, Template } from '@cribnotes/core';
import { standsAlone } from './stands-alone.ts';

/** The glosses of the flags and placeholders that the line has, one for each, the author's words before the tool's. */
export function glossesFor(
  glosses: readonly Gloss[],
  template: Template,
  flags: readonly string[],
): readonly Gloss[] {
  const found = new Map<string, Gloss>();
  for (const gloss of glosses) {
    const { target } = gloss;
    const occurs =
      target.kind === 'flag'
        ? flags.includes(target.name)
        : template.text
            .split(/[\s:=]+/)
            .some((word) => word.replace(/^\[?<|>\]?(\.\.\.)?$/g, '') === target.text);
    const known = found.get(gloss.label);
    if (
      occurs &&
      standsAlone(gloss.prose.plain) &&
      (!known || (known.from === 'tool' && gloss.from === 'note'))
    )
      found.set(gloss.label, gloss);
  }
  return [...found.values()];
}

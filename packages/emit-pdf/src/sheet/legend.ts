import type { Topic } from '@cribnotes/core';
import { TOOL_MARK } from './gloss-paragraphs.ts';
import { WARNING } from './sentence-paragraph.ts';
import type { Run } from './sheet.ts';

/** Gives the line that says how to read this sheet: only the signs that occur on it. */
export function legendRuns(topic: Topic): readonly Run[] {
  const commands = topic.entries.filter((entry) => entry.kind === 'command');
  const texts = commands.flatMap((entry) => entry.variants.map((variant) => variant.template.text));
  const signs: readonly (readonly Run[])[] = [
    texts.some((text) => text.includes('<'))
      ? [{ text: '<word>', face: 'mono-italic' }, words(' replace it')]
      : [],
    texts.some((text) => /\[[<-]/.test(text))
      ? [{ text: '[ ]', face: 'mono' }, words(' may be left out')]
      : [],
    commands.some((entry) => entry.aliases.length > 0) ? [words('= another name')] : [],
    topic.entries.some((entry) => entry.effect === 'destructive')
      ? [WARNING, words('destroys something')]
      : [],
    commands.some((entry) => entry.glosses.some((gloss) => gloss.from === 'tool'))
      ? [words(`${TOOL_MARK} the tool’s own help`)]
      : [],
    texts.some((text) => text.length > ALWAYS_FITS)
      ? [{ text: '\\', face: 'mono' }, words(' the command goes on')]
      : [],
  ];
  return signs
    .filter((sign) => sign.length > 0)
    .flatMap((sign, index) => (index === 0 ? sign : [words('\u2003'), ...sign]));
}

/** Characters that no column is too narrow for; where every command is shorter, none is continued. */
const ALWAYS_FITS = 24;

function words(text: string): Run {
  return { text, face: 'sans' };
}

import type { Part, Template } from '@cribnotes/core';
import { otherNames } from './alias-paragraph.ts';
import { glossesToPrint } from './command-row.ts';
import { TOOL_MARK } from './gloss-paragraphs.ts';
import type { PrintedItem } from './printed-items.ts';
import { WARNING } from './sentence-paragraph.ts';
import type { Legend, Run } from './sheet.ts';

/** Gives the line that says how to read this sheet: only the signs that occur on it. */
export function legendOf(items: readonly PrintedItem[]): Legend {
  const parts = items.flatMap(templatesOf).flatMap((template) => allParts(template.parts));
  const signs: readonly (readonly Run[])[] = [
    parts.some(({ kind }) => kind === 'placeholder')
      ? [{ text: '<word>', face: 'mono-italic' }, words(' replace it')]
      : [],
    parts.some((part) => 'optional' in part)
      ? [{ text: '[ ]', face: 'mono' }, words(' may be left out')]
      : [],
    items.some((item) => item.kind === 'command' && item.first && otherNames(item.entry).length > 0)
      ? [words('= another name')]
      : [],
    items.some(isDestructive) ? [WARNING, words('destroys something')] : [],
    items.some(isExplainedByTool) ? [words(`${TOOL_MARK} the tool’s own help`)] : [],
  ];
  const broken: readonly Run[] = [{ text: '\\', face: 'mono' }, words(' the command goes on')];
  return { whole: joined(signs), broken: joined([...signs, broken]) };
}

function templatesOf(item: PrintedItem): readonly Template[] {
  switch (item.kind) {
    case 'command':
      return [item.variant.template];
    case 'input':
      return [item.entry.template];
    case 'recipe':
      return item.recipe.steps.map(({ template }) => template);
    case 'keys':
    case 'concept':
    case 'snippet':
    case 'note':
      return [];
  }
}

function allParts(parts: readonly Part[]): readonly Part[] {
  return parts.flatMap((part): readonly Part[] => {
    if (part.kind === 'compound') return allParts(part.parts);
    return part.kind === 'flag' ? [part, ...allParts(part.value ?? [])] : [part];
  });
}

function isDestructive(item: PrintedItem): boolean {
  if (item.kind === 'command') return (item.variant.effect ?? item.entry.effect) === 'destructive';
  return item.kind === 'input' && item.entry.effect === 'destructive';
}

function isExplainedByTool(item: PrintedItem): boolean {
  return item.kind === 'command' && glossesToPrint(item.variant.glosses).some(({ from }) => from === 'tool');
}

function joined(signs: readonly (readonly Run[])[]): readonly Run[] {
  return signs
    .filter((sign) => sign.length > 0)
    .flatMap((sign, index) => (index === 0 ? sign : [words('\u2003'), ...sign]));
}

function words(text: string): Run {
  return { text, face: 'sans' };
}

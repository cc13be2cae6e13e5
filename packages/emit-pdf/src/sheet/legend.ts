import type { Part, Template } from '@cribnotes/core';
import { otherNames } from '@cribnotes/core/other-names';
import type { PrintedItem } from '@cribnotes/core/printed-groups';
import type { PrintedWords } from '@cribnotes/core/printed-words';
import { ADDED } from './added-parts.ts';
import { glossesToPrint } from './command-row.ts';
import { TOOL_MARK } from './gloss-paragraphs.ts';
import { WARNING } from './sentence-paragraph.ts';
import type { Legend, Run } from './sheet.ts';

/** Gives the line that says how to read this sheet: only the signs that occur on it. */
export function legendOf(items: readonly PrintedItem[], added: boolean, our: PrintedWords['sheet']): Legend {
  const parts = items.flatMap(templatesOf).flatMap((template) => allParts(template.parts));
  const signs: readonly (readonly Run[])[] = [
    parts.some(({ kind }) => kind === 'placeholder')
      ? around(our.replaceIt, { text: '<word>', face: 'mono-italic' })
      : [],
    parts.some((part) => 'optional' in part) ? around(our.mayBeLeftOut, { text: '[ ]', face: 'mono' }) : [],
    items.some((item) => item.kind === 'command' && item.first && otherNames(item.entry).length > 0)
      ? [words(`= ${our.anotherName}`)]
      : [],
    added ? [ADDED, words(our.addedAbove)] : [],
    items.some(isDestructive) ? [WARNING, words(our.destroys)] : [],
    items.some(isExplainedByTool) ? [words(`${TOOL_MARK} ${our.toolHelp}`)] : [],
  ];
  const broken: readonly Run[] = [{ text: '\\', face: 'mono' }, words(` ${our.goesOn}`)];
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
  switch (item.kind) {
    case 'command':
      return item.variant.effect === 'destructive';
    case 'input':
      return item.entry.effect === 'destructive';
    case 'recipe':
      return item.recipe.steps.some(({ effect }) => effect === 'destructive');
    case 'keys':
    case 'concept':
    case 'snippet':
    case 'note':
      return false;
  }
}

function isExplainedByTool(item: PrintedItem): boolean {
  return item.kind === 'command' && glossesToPrint(item.variant.glosses).some(({ from }) => from === 'tool');
}

function joined(signs: readonly (readonly Run[])[]): readonly Run[] {
  return signs
    .filter((sign) => sign.length > 0)
    .flatMap((sign, index) => (index === 0 ? sign : [words('\u2003'), ...sign]));
}

/** Gives a phrase with what stands in it in its own letters. */
function around(phrase: string, sign: Run): readonly Run[] {
  const [before = '', after = ''] = phrase.split('%');
  return [words(before), sign, words(after)].filter(({ text }) => text !== '');
}

function words(text: string): Run {
  return { text, face: 'sans' };
}

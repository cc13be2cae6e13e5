import type { CommandEntry, Example, Gloss } from '@cribnotes/core';
import { otherNames } from '@cribnotes/core/other-names';
import type { CommandItem } from '@cribnotes/core/printed-groups';
import { element, type Node } from '../markup/node.ts';
import { code, prose } from '../words/prose.ts';
import { typed } from '../words/typed.ts';
import type { Voice } from '../words/voice.ts';
import { copied } from './copied.ts';
import { row } from './row.ts';
import { said } from './said.ts';

/** Gives one way to use a command with all that the notes say about it; below its base, where it only adds options to that. */
export function command(
  { entry, variant, first }: CommandItem,
  base: CommandItem | undefined,
  voice: Voice,
): Node {
  const { template, effect, description, example, glosses, notes } = variant;
  return row(
    copied(typed(template, base?.variant.template), voice),
    [
      ...(first ? names(entry) : []),
      ...said({ description, effect, notes: [] }, voice),
      ...(example && example.line !== template.text ? [exampleLine(example, voice)] : []),
      ...said({ notes }, voice),
      ...parts(glosses, voice),
    ],
    base === undefined ? 'row' : 'row more',
  );
}

function names(entry: CommandEntry): readonly Node[] {
  const others = otherNames(entry).flatMap((name, index) => [index === 0 ? '= ' : ', ', code(name)]);
  return others.length === 0 ? [] : [element('p', { class: 'names' }, ...others)];
}

function exampleLine({ line }: Example, { words, own }: Voice): Node {
  return element('p', { class: 'example' }, element('span', own, words.sheet.eg), ' ', code(line));
}

/** The author's words on the parts of a command; the tool's own help lies folded below. */
function parts(glosses: readonly Gloss[], voice: Voice): readonly Node[] {
  const list = (from: Gloss['from']): readonly Node[] => {
    const own = glosses.filter((gloss) => gloss.from === from);
    return own.length === 0
      ? []
      : [element('dl', { class: 'parts' }, ...own.map((gloss) => part(gloss, voice)))];
  };
  const help = list('tool');
  if (help.length === 0) return list('note');
  const title = voice.words.page.helpBelow.replace(/\s*[:：]$/, '');
  return [...list('note'), element('details', {}, element('summary', voice.own, title), ...help)];
}

function part({ label, prose: words }: Gloss, voice: Voice): Node {
  return element('div', {}, element('dt', {}, code(label)), prose('dd', words, voice));
}

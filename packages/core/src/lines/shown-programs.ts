import type { Block, CodeBlock, ParagraphBlock } from '../blocks/block.ts';
import { commandWords } from './command-form.ts';
import { isExampleLabel } from './cues.ts';
import { saysOutput } from './output-words.ts';

/** One place that is marked as code, where its siblings hold commands or do not. */
interface Place {
  /** Places with the same key are siblings: one list, or the blocks of one note. */
  readonly key: string;
  readonly words: readonly string[];
}

/** Fence languages that say nothing about what is inside. */
const PLAIN: ReadonlySet<string> = new Set(['', 'text', 'txt', 'plain', 'plaintext', 'none']);

/** Blocks of one line that make a note of commands, though nobody knows any of them. */
const LEAST = 3;

/**
 * Gives the words that stand where a note has its commands: in the same place of items of one list, or alone in a block under
 * a sentence, beside others that are known; and the short names and functions that the note makes. Nothing but the place
 * tells, so they are programs in code alone.
 */
export function shownPrograms(
  notes: readonly (readonly Block[])[],
  isKnown: (word: string) => boolean,
): ReadonlySet<string> {
  const shown = new Set<string>();
  for (const blocks of notes) {
    for (const name of blocks.flatMap(madeNames)) shown.add(name);
    const places = blocks.flatMap((block, at) => placesOf(block, blocks[at - 1]));
    for (const [key, siblings] of Map.groupBy(places, ({ key }) => key)) {
      const words = new Set(siblings.map(({ words }) => words[0] as string));
      if (isHabit(key, words, siblings, isKnown)) for (const word of words) shown.add(word);
    }
  }
  return shown;
}

function isHabit(
  key: string,
  words: ReadonlySet<string>,
  siblings: readonly Place[],
  isKnown: (word: string) => boolean,
): boolean {
  const known = [...words].filter(isKnown).length;
  if (known >= 3 && known * 3 >= words.size) return true;
  // One word alone may be anything that is marked as code.
  if (key.endsWith('alone')) return false;
  if (known > 0) return known * 2 >= words.size;
  const lines = new Set(siblings.map((place) => place.words.join(' ')));
  return key === 'block' && siblings.length >= LEAST && lines.size === siblings.length;
}

function placesOf(block: Block, above: Block | undefined): Place[] {
  switch (block.kind) {
    case 'code':
      return inBlock(block, above);
    case 'paragraph':
      return block.items.length > 0 ? inItem(block) : inLines(block);
    case 'heading':
    case 'table':
      return [];
  }
}

function inBlock({ language, lines }: CodeBlock, above: Block | undefined): Place[] {
  const [line] = lines;
  if (line === undefined || lines.length > 1 || !PLAIN.has(language) || above?.kind !== 'paragraph')
    return [];
  const label = above.lines.at(-1)?.text ?? '';
  if (saysOutput(label) || isExampleLabel(label)) return [];
  const words = commandWords(line.text);
  return words ? [{ key: 'block', words }] : [];
}

/** Lines of a paragraph that are marked as code as a whole, and show more than a name. */
function inLines({ lines }: ParagraphBlock): Place[] {
  return lines.flatMap(({ text, marks }): Place[] => {
    const code = marks.find(({ kind, from }) => kind === 'code' && text.slice(0, from).trim() === '');
    if (code === undefined || text.slice(code.to).trim() !== '') return [];
    const words = commandWords(text.slice(code.from, code.to));
    return words && words.length > 1 ? [{ key: 'line', words }] : [];
  });
}

function inItem({ items, lines: [line] }: ParagraphBlock): Place[] {
  const list = items.at(-1)?.list;
  const codes = line?.marks.filter(({ kind }) => kind === 'code').toSorted((a, b) => a.from - b.from) ?? [];
  const [first, last] = [codes[0], codes.at(-1)];
  if (list === undefined || line === undefined || first === undefined || last === undefined) return [];
  const isLead = /^\s*$/.test(line.text.slice(0, first.from)) && /\p{L}/u.test(line.text.slice(first.to));
  const isLast = /[:：]\s*$/.test(line.text.slice(0, last.from)) && line.text.slice(last.to).trim() === '';
  if (!isLead && !isLast) return [];
  const mark = isLead ? first : last;
  const words = commandWords(line.text.slice(mark.from, mark.to));
  return words
    ? [{ key: `${list} ${isLead ? 'lead' : 'last'} ${words.length > 1 ? 'words' : 'alone'}`, words }]
    : [];
}

/** Names that a note gives to commands of its own: `alias gs='git status'`, `mkcd() { … }`. */
const MADE =
  /^\s*(?:\$\s+)?(?:(?:alias|abbr(?:\s+-\S+)*|Set-Alias)\s+(?:-g\s+)?([a-z][\w.-]*)(?==|\s+\S)|(?:function\s+)?([a-z][\w-]*)\s*\(\)\s*\{|function\s+([a-z][\w-]*)\s*(?:\{|;|$))/;

function madeNames(block: Block): string[] {
  const texts =
    block.kind === 'code'
      ? block.lines.map(({ text }) => text)
      : block.kind === 'paragraph'
        ? block.lines.flatMap(({ text, marks }) =>
            marks.filter(({ kind }) => kind === 'code').map(({ from, to }) => text.slice(from, to)),
          )
        : [];
  return texts.flatMap(
    (text) =>
      MADE.exec(text)
        ?.slice(1)
        .filter((name) => name !== undefined) ?? [],
  );
}

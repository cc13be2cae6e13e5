import type { Block } from '../blocks/block.ts';
import type { Found } from './found.ts';
import { sentenceWords } from './prose.ts';
import { recognize } from './recognize.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How many programs that are known make a list one of programs, and how large a part of it they are at least. */
const ENOUGH = 3;
const SHARE = 0.2;

/** What stands in such a list for a command: a name, and what is put behind it. */
const NAMED = /^[a-z][a-z0-9+-]*(?:\s(?:[<[{_$~./-]\S*|[A-Z_]{2,}|[\w-]*[\d*][\w.*-]*))*$/;

/** A name with words behind it, none of which a sign or a full stop closes. */
const WITH_WORDS = /^[a-z][a-z0-9+-]*(?:\s[^\s,;:]*[^\s,;:.!?])*$/;

/**
 * Gives for each block whether its list is one of programs, or the lines of its section outside of lists: several of them
 * begin with known programs in code, and most with words that may be one.
 */
export function programHabits(blocks: readonly Block[], vocabulary: Vocabulary): (block: Block) => boolean {
  const lists = new Map(
    [...Map.groupBy(blocks, listOf)].map(([list, members]) => {
      const leads = members.flatMap(codeIn);
      const commands = leads.flatMap((lead) => recognize(lead, 'code', vocabulary) ?? []);
      const programs = new Set(commands.map(({ program }) => program));
      const named = leads.filter(
        (lead) => NAMED.test(lead) || recognize(lead, 'code', vocabulary) !== undefined,
      ).length;
      const names = new Set(leads.map((lead) => lead.split(' ')[0] as string));
      const isOne =
        (programs.size >= ENOUGH && commands.length >= leads.length * SHARE && named * 2 >= leads.length) ||
        // Names that are words as well say something together.
        (programs.size > 0 && names.size >= ENOUGH && [...names].every((name) => runs(name, vocabulary)));
      return [list, isOne] as const;
    }),
  );
  return (block) => lists.get(listOf(block)) ?? false;
}

/** Gives the command that code at the start of a line is in a list of programs, whether the program is known or not. */
export function namedProgram(code: string, vocabulary: Vocabulary): Found | undefined {
  const [name = '', ...rest] = code.split(' ');
  const isOne =
    NAMED.test(code) ||
    (vocabulary.programOf(name) !== undefined && WITH_WORDS.test(code) && sentenceWords(rest) === 0);
  if (!isOne || vocabulary.isSubcommand(name)) return undefined;
  const command = recognize(code, 'prompt', vocabulary);
  return command && { kind: 'command', command, text: code };
}

const runs = (name: string, vocabulary: Vocabulary): boolean =>
  vocabulary.programOf(name) !== undefined && !vocabulary.isSubcommand(name);

/** What a block is compared in: its list, else its section. */
const listOf = ({ items, headings }: Block): unknown => items.at(-1)?.list ?? headings.at(-1) ?? 'note';

/** The code that a bullet begins with, or each line of text. */
function codeIn(block: Block): string[] {
  if (block.kind !== 'paragraph') return [];
  const lines = block.items.length > 0 ? block.lines.slice(0, 1) : block.lines;
  return lines.flatMap(({ text, marks }) => {
    const lead = marks.find(({ kind, from }) => kind === 'code' && text.slice(0, from).trim() === '');
    return lead ? [text.slice(lead.from, lead.to).trim()] : [];
  });
}

import type { Block } from '../blocks/block.ts';
import type { Found } from './found.ts';
import { recognize } from './recognize.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How many programs that are known make a list one of programs, and how large a part of it they are at least. */
const ENOUGH = 3;
const SHARE = 0.2;

/** What stands in such a list for a command: a name, and what is put behind it. */
const NAMED = /^[a-z][a-z0-9+-]*(?:\s(?:[<[{_$~./-]\S*|[A-Z_]{2,}))*$/;

/** Gives for each block whether its list is one of programs: several of its bullets begin with known programs in code, and most with words that may be one. */
export function programHabits(blocks: readonly Block[], vocabulary: Vocabulary): (block: Block) => boolean {
  const bullets = blocks.filter(({ kind, items }) => kind === 'paragraph' && items.length > 0);
  const lists = new Map(
    [...Map.groupBy(bullets, listOf)].map(([list, members]) => {
      const leads = members.flatMap(codeIn);
      const commands = leads.flatMap((lead) => recognize(lead, 'code', vocabulary) ?? []);
      const programs = new Set(commands.map(({ program }) => program));
      const named = leads.filter((lead) => NAMED.test(lead)).length;
      const isOne =
        programs.size >= ENOUGH && commands.length >= leads.length * SHARE && named * 2 >= leads.length;
      return [list, isOne] as const;
    }),
  );
  return (block) => lists.get(listOf(block)) ?? false;
}

/** Gives the command that code at the start of a bullet is in a list of programs, whether the program is known or not. */
export function namedProgram(code: string, vocabulary: Vocabulary): Found | undefined {
  const [name = ''] = code.split(' ');
  if (!NAMED.test(code) || vocabulary.isSubcommand(name)) return undefined;
  const command = recognize(code, 'prompt', vocabulary);
  return command && { kind: 'command', command, text: code };
}

const listOf = ({ items }: Block): number | undefined => items.at(-1)?.list;

/** The code that a bullet begins with. */
function codeIn(block: Block): string[] {
  if (block.kind !== 'paragraph') return [];
  const [{ text, marks }] = block.lines as readonly [(typeof block.lines)[number]];
  const lead = marks.find(({ kind, from }) => kind === 'code' && text.slice(0, from).trim() === '');
  return lead ? [text.slice(lead.from, lead.to).trim()] : [];
}

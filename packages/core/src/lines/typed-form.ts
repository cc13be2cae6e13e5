import { isSentenceWord, sentenceWords } from './prose.ts';
import { subcommandDepth } from './subcommand-programs.ts';
import type { TextContext } from './text-reading.ts';

const OPTION = /^--?[A-Za-z][\w-]*(?:=\S*)?$/;
const OPERAND = /^(?:["'`<[{$~./]\S|[\w.-]+[/:@.=]\S)/;

/** True for a program with an option, or with a subcommand and an operand, behind it: no sentence goes on like that. */
export function isTypedForm(raw: string, context: Pick<TextContext, 'vocabulary'>): boolean {
  const [word = '', ...rest] = raw.split(/\s+/);
  const [first = ''] = rest;
  const isRoot = word === 'sudo' || word === 'doas';
  if (isRoot) return isTypedForm(rest.join(' '), context);
  const { vocabulary } = context;
  const program = vocabulary.programOf(word);
  if (program === undefined || isSentenceWord(word) || sentenceWords(rest) > 0) return false;
  if (rest.some((one) => /^\p{L}+[,;:!?]$/u.test(one))) return false;
  if (word === 'export') return /^[A-Z_]\w*=/.test(first);
  const isOwn =
    vocabulary.isUsedWith(program, first) ||
    subcommandDepth(program, rest) > 0 ||
    vocabulary.spec(program)?.root.commands?.some(({ name }) => name === first) === true;
  return isOwn ? rest.some((one) => OPTION.test(one) || OPERAND.test(one)) : OPTION.test(first);
}

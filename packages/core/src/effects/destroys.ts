import { programAt, programName } from '../lines/program-at.ts';
import { type Token, tokenize } from '../lines/token.ts';
import { isListed, matches } from './matches.ts';
import { statementDestroys } from './statements.ts';
import { HARMLESS, KEYWORDS, RUN_BEHIND, RUNNERS, TAKE_STATEMENTS } from './words.ts';

/** How deep commands within commands are looked into. */
const DEEPEST = 3;

/** True for a line of a shell that deletes or overwrites something, in any of its commands. */
export function destroys(line: string, depth = 0): boolean {
  if (depth > DEEPEST) return false;
  const tokens = tokenize(line);
  const commands = commandsOf(tokens);
  if (BEGINS_A_STATEMENT.test(line) && statementDestroys(line)) return true;
  const takesStatements = commands.some(({ words }) =>
    words.some(({ text }) => TAKE_STATEMENTS.has(programName(text))),
  );
  return commands.some((command) => commandDestroys(command, takesStatements, depth));
}

/** What is typed at the prompt of a database or an editor, and not at that of a shell. */
const BEGINS_A_STATEMENT = /^(?:[A-Z]{3,}\b|db\.|:)/;

interface Command {
  readonly words: readonly Token[];
  /** The word behind each sign that sends its output elsewhere. */
  readonly into: readonly { readonly sign: string; readonly file: string }[];
}

function commandsOf(tokens: readonly Token[]): readonly Command[] {
  const commands: { words: Token[]; into: { sign: string; file: string }[] }[] = [{ words: [], into: [] }];
  for (const [index, token] of tokens.entries()) {
    const command = commands.at(-1)!;
    if (token.kind === 'operator') commands.push({ words: [], into: [] });
    else if (token.kind === 'redirect')
      command.into.push({ sign: token.text, file: tokens[index + 1]?.text ?? '' });
    else if (tokens[index - 1]?.kind !== 'redirect') command.words.push(token);
  }
  return commands;
}

function commandDestroys({ words, into }: Command, takesStatements: boolean, depth: number): boolean {
  const all = words.slice(KEYWORDS.has(words[0]?.text ?? '') ? 1 : 0);
  const [program = '', ...rest] = all.slice(Math.max(0, programAt(all))).map(({ text }) => text);
  const texts = all.map(({ text }) => text);
  if (texts.some((word) => HARMLESS.has(word) || /^--dry-run=(?!none)/.test(word))) return false;
  if (/^command -[vV]/.test(texts.join(' '))) return false;
  if (into.some(({ sign, file }) => emptiesOrBurns(texts, sign, file))) return true;
  const name = programName(program.replace(/^\\/, ''));
  if (matches(name, rest)) return true;
  if (texts.some((word) => innerCommands(word).some((inner) => destroys(inner, depth + 1)))) return true;
  if (takesStatements && texts.some((word) => statementDestroys(unquoted(word)))) return true;
  return runs(name, rest, depth);
}

/** Files are emptied by sending nothing into them, and disks burned by sending anything. */
function emptiesOrBurns(words: readonly string[], sign: string, file: string): boolean {
  if (!/^(?:>|>\||1>)$/.test(sign)) return false;
  if (/^\/dev\/(?:sd|hd|vd|xvd|nvme|mmcblk|disk|rdisk)/.test(file)) return true;
  return file !== '/dev/null' && /^(?:|:|true|cat \/dev\/null)$/.test(words.join(' '));
}

/** What a program runs: the words from another program on, or a line in quotes. */
function runs(program: string, words: readonly string[], depth: number): boolean {
  const behind = RUN_BEHIND[program];
  if (behind === undefined && !RUNNERS.has(program)) return false;
  const from = behind === undefined ? 0 : words.findIndex((word) => behind.includes(word)) + 1;
  if (behind !== undefined && from === 0) return false;
  return words.slice(from).some((word, at) => {
    if (/^["'][\s\S]*\s[\s\S]*["']$/.test(word)) return destroys(unquoted(word), depth + 1);
    const name = programName(word);
    return isListed(name) && matches(name, words.slice(from + at + 1));
  });
}

/** What stands in `$(…)`, in `(…)`, or between backticks. */
function innerCommands(word: string): readonly string[] {
  const found = /^(?:[^'`(]*\$)?\(([\s\S]*)\)["\w/.-]*$|^"?`([\s\S]*)`"?$/.exec(word);
  return found === null ? [] : [found[1] ?? found[2] ?? ''];
}

const unquoted = (word: string): string => word.replace(/^(["'])([\s\S]*)\1$/, '$2').trim();

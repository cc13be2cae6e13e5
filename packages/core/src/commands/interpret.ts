import type { CommandSpec, ToolSpec } from '@cribnotes/specs';
import { exactList } from '../blocks/exact-list.ts';
import { subcommandDepth } from '../lines/subcommand-programs.ts';
import type { Repair } from '../model.ts';
import type { Call, CallFlag, CallWord, Problem } from './call.ts';
import { findSubcommand } from './find-subcommand.ts';
import { type FlagSet, flagSet, readFlag } from './flags.ts';
import { isMisplacedIn, misplacedFlag } from './misplaced-flag.ts';
import { readOptionalFlag } from './optional-flag.ts';
import {
  dashedSubcommand,
  misspeltSubcommand,
  type SubcommandSlip,
  splitSubcommand,
} from './subcommand-slip.ts';
import { isAllOptions, isCount, isFlagWord, isPlaceholderWord } from './word-forms.ts';

/**
 * Reads the words of one simple command, the program first. With a spec, subcommands, flags and operands are told apart as
 * the tool does it; without one, everything after the program is a flag or an operand.
 */
export function interpret(words: readonly string[], program: string, tool: ToolSpec | undefined): Call {
  const repairs: Repair[] = [];
  const problems: Problem[] = [];
  const path = [program];
  const levels: CommandSpec[] = tool ? [tool.root] : [];
  const flags: CallFlag[] = [];
  const operands: string[] = [];
  const order: CallWord[] = [];
  const takeFlag = (flag: CallFlag): void => {
    order.push({ kind: 'flag', index: flags.length });
    flags.push(flag);
  };
  let given = 0;
  const takeOperand = (word: string): void => {
    // Dots stand for flags as well as for operands.
    if (!/^(?:\.{3}|…)$/.test(word)) given += 1;
    order.push({ kind: 'operand', index: operands.length });
    operands.push(word);
  };
  const takeSubcommand = (word: string): void => {
    order.push({ kind: 'subcommand', text: word });
    path.push(word);
  };
  let known: { readonly depth: number; readonly set: FlagSet } | undefined;
  const flagsHere = (): FlagSet => {
    if (known?.depth !== levels.length) known = { depth: levels.length, set: flagSet(flagsOf(levels), tool) };
    return known.set;
  };
  const rest = words.slice(1);
  const lastName = rest.findLastIndex((word) => /^[a-z]/.test(word));
  let inOperands = false;
  let operandAt = 0;
  let literal = false;
  let plain =
    tool === undefined || (tool.root.commands?.length ?? 0) === 0
      ? subcommandDepth(
          program,
          rest.filter((w) => !w.startsWith('-')),
        )
      : 0;
  const enter = ({ command, problem }: SubcommandSlip): void => {
    levels.push(command);
    takeSubcommand(command.name);
    problems.push(problem);
    repairs.push({ rule: problem.rule, actual: problem.actual, expected: command.name });
  };
  for (let i = 0; i < rest.length; i++) {
    const word = rest[i] as string;
    const node = levels.at(-1);
    if (!literal && word === '--') {
      literal = true;
      takeOperand(word);
      continue;
    }
    if (!literal && isCount(word)) {
      takeFlag({ text: word, names: [word] });
      continue;
    }
    if (!literal && isAllOptions(word)) {
      takeFlag({ text: word, names: [], optional: true });
      continue;
    }
    if (!literal && isFlagWord(word)) {
      const here = flagsHere();
      const stopped = inOperands && given > 0 && node?.stopsAtOperand === true;
      // What follows the operand of xargs, ssh or sudo belongs to the command inside; only where people are known to
      // misplace the tool's own flags is one of them a slip.
      if (stopped && (given > 1 || !isMisplacedIn(program))) {
        takeOperand(word);
        continue;
      }
      const read = readFlag(word, here, i + 1 < rest.length);
      const dashed =
        node === undefined || inOperands
          ? undefined
          : dashedSubcommand(word, read, node, () => rest.slice(i + 1));
      if (dashed) {
        enter(dashed);
        continue;
      }
      if (stopped && read.problem?.rule === 'unknown-flag') {
        takeOperand(word);
        continue;
      }
      if (read.problem) problems.push(read.problem);
      if (read.repaired) repairs.push(read.repaired);
      const { spec, value } = read.flag;
      // Moved in front, a flag without its value would take the operand for it.
      const lacksValue =
        spec?.value !== undefined && !spec.optionalValue && value === undefined && !read.takesNext;
      if (stopped) {
        const [operand = '', ...behind] = rest.slice(operandAt, i + (read.takesNext ? 2 : 1));
        problems.push(misplacedFlag(word, operand, behind, lacksValue));
        if (!lacksValue) repairs.push({ rule: 'flag-after-operand', actual: word, expected: word });
      }
      const misplaced = stopped && !lacksValue ? { misplaced: true as const } : {};
      if (read.takesNext) {
        i += 1;
        takeFlag({ ...read.flag, glue: ' ', value: rest[i] as string, ...misplaced });
      } else takeFlag({ ...read.flag, ...misplaced });
      continue;
    }
    const optional = literal || !word.startsWith('[') ? undefined : readOptionalFlag(word, flagsHere());
    if (optional) {
      if (optional.problem) problems.push(optional.problem);
      takeFlag(optional.flag);
      continue;
    }
    if (!inOperands && /^\[-/.test(word)) {
      takeOperand(word);
      continue;
    }
    if (!inOperands && node !== undefined && (node.commands?.length ?? 0) > 0 && !isPlaceholderWord(word)) {
      const split = splitSubcommand(word, rest[i + 1], node);
      if (split) {
        enter(split);
        i += 1;
        continue;
      }
      const next = findSubcommand(node, word);
      if (next) {
        levels.push(next);
        takeSubcommand(word);
        continue;
      }
      const slip = misspeltSubcommand(word, node, levels.length === 1, path);
      if (slip) {
        enter(slip);
        continue;
      }
      if (
        (node.forms ?? []).every(
          (f) => f.operands.length === 0 || /^(sub)?commands?$/i.test(f.operands[0]?.name ?? ''),
        ) &&
        /^[a-z][a-z-]+$/.test(word) &&
        tool !== undefined
      ) {
        problems.push({
          rule: 'unknown-subcommand',
          message: `Unknown subcommand \`${word}\` of \`${path.join(' ')}\``,
          actual: word,
        });
        takeSubcommand(word);
        inOperands = true;
        continue;
      }
    }
    if (plain > 0 && /^-[A-Za-z]$/.test(rest[i - 1] ?? '') && lastName > i) {
      const flag = flags.pop();
      if (flag) flags.push({ ...flag, glue: ' ', value: word });
      continue;
    }
    if (plain > 0) {
      plain -= 1;
      takeSubcommand(word);
      continue;
    }
    if (!inOperands) operandAt = i;
    inOperands = true;
    takeOperand(word);
  }
  const command = path.length > Math.max(1, levels.length) ? undefined : levels.at(-1);
  const canonical = command?.aliases?.[0]?.split(' ') ?? path;
  return {
    program,
    ...(tool ? { tool } : {}),
    ...(command ? { command } : {}),
    path: exactList(path),
    canonical,
    flags: exactList(flags),
    operands: exactList(operands),
    words: exactList(order),
    repairs,
    problems,
  };
}

const flagsOf = (levels: readonly CommandSpec[]): CommandSpec['flags'][] =>
  levels.toReversed().map(({ flags }) => flags);

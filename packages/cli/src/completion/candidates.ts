import type { Argument, Command, Option } from 'commander';
import { type Files, filesFor, type Value, valuesFor } from './values.ts';

/** What may stand where the cursor is, each with what it means, and whether paths may too. */
export interface Candidates {
  readonly values: readonly Value[];
  readonly files: Files;
}

const NOTHING: Candidates = { values: [], files: 'none' };

/** Gives what may stand in the place of the last of `words`, which are those after the program's name. */
export async function candidatesFor(program: Command, words: readonly string[]): Promise<Candidates> {
  const current = words.at(-1) ?? '';
  const at = placeAfter(program, joined(words.slice(0, -1)));
  const equals = /^(--[\w-]+)=(.*)$/s.exec(current);
  const open = equals ? optionOf(at.command, equals[1]!) : at.waiting;
  if (open !== undefined) {
    const before = equals ? `${equals[1]}=` : '';
    // An equals sign is a word of its own to bash.
    return starting(
      await ofOption(open, current.slice(before.length), at.typed),
      current === '=' ? '' : current,
      before,
    );
  }
  if (current.startsWith('-')) return starting({ values: optionsOf(at.command), files: 'none' }, current);
  if (at.command.commands.length > 0 && at.typed.length === 0)
    return starting({ values: commandsOf(at.command), files: 'none' }, current);
  const { registeredArguments } = at.command;
  const last = registeredArguments.at(-1);
  const argument = registeredArguments[at.typed.length] ?? (last?.variadic ? last : undefined);
  return argument === undefined
    ? NOTHING
    : starting(await ofArgument(at.command, argument, program), current);
}

interface Place {
  readonly command: Command;
  /** The arguments that stand there already. */
  readonly typed: readonly string[];
  /** The option whose value comes next. */
  readonly waiting?: Option;
}

function placeAfter(program: Command, words: readonly string[]): Place {
  return words.reduce<Place>(
    ({ command, typed, waiting }, word) => {
      if (waiting !== undefined) return { command, typed };
      if (word.startsWith('-') && word !== '-') {
        const option = optionOf(command, word);
        return option?.required ? { command, typed, waiting: option } : { command, typed };
      }
      const inner = typed.length === 0 ? command.commands.find((one) => one.name() === word) : undefined;
      return inner ? { command: inner, typed: [] } : { command, typed: [...typed, word] };
    },
    { command: program, typed: [] },
  );
}

/** Words without the equals signs that bash takes for words. */
function joined(words: readonly string[]): readonly string[] {
  return words.filter((word) => word !== '=');
}

function optionOf(command: Command, word: string): Option | undefined {
  return optionsSeen(command).find(({ long, short }) => word === long || word === short);
}

function optionsSeen(command: Command): readonly Option[] {
  return command.createHelp().visibleOptions(command);
}

function optionsOf(command: Command): readonly Value[] {
  return optionsSeen(command).flatMap(({ long, description }) =>
    long === undefined || long === null ? [] : [{ word: long, means: description }],
  );
}

function commandsOf(command: Command): readonly Value[] {
  return command.commands.map((one) => ({ word: one.name(), means: one.description() }));
}

async function ofOption(option: Option, current: string, paths: readonly string[]): Promise<Candidates> {
  const [, name = ''] = /[<[]([^>\]]+)/.exec(option.flags) ?? [];
  const known = await valuesFor(String(option.long), paths);
  // A list goes on behind its last comma.
  const before = known ? current.slice(0, current.lastIndexOf(',') + 1) : '';
  const values =
    known?.map(({ word, means }) => ({ word: before + word, means })) ?? choices(option.argChoices);
  return { values, files: filesFor(name) };
}

async function ofArgument(command: Command, argument: Argument, program: Command): Promise<Candidates> {
  const place = `${command.name()} ${argument.name()}`;
  const known = place === 'help about' ? commandsOf(program) : [];
  const values = [...known, ...((await valuesFor(place)) ?? choices(argument.argChoices))];
  return { values, files: filesFor(argument.name()) };
}

function choices(words: readonly string[] | undefined): readonly Value[] {
  return (words ?? []).map((word) => ({ word, means: '' }));
}

function starting({ values, files }: Candidates, current: string, before = ''): Candidates {
  return {
    values: values
      .map(({ word, means }) => ({ word: before + word, means }))
      .filter(({ word }) => word.startsWith(current)),
    files,
  };
}

import type { Block, ParagraphBlock, TextLine } from '../blocks/block.ts';
import { commandWords } from './command-form.ts';
import { isEverydayWord } from './programs.ts';
import { isSentenceWord } from './prose.ts';

/** A line that may be a command, among lines of one list or paragraph. */
interface Line {
  /** Lines with the same key stand together and have the same form. */
  readonly key: string;
  readonly program: string;
  /** It stands in code marks, where it is believed. */
  readonly marked: boolean;
  /** What stands behind the program. */
  readonly rest: readonly string[];
}

/** What stands between a command and its explanation. */
const SEPARATOR = /\s+(?:[-–—]+|#|\/\/|->|→)\s+|\s*[:：]\s+|\t+| {2,}/;

/** How a line is written. */
const ALONE = 'alone';
const EXPLAINED = 'explained';

/** How many words a target has at most: `just build docs`. */
const LONGEST = 3;

/**
 * Gives the words behind programs that are called like words (`just build`), where nothing but their list tells: its other
 * lines are commands in code marks, or begin with programs that are called like nothing else.
 */
export function listedPrograms(
  notes: readonly (readonly Block[])[],
  isKnown: (word: string) => boolean,
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const blocks of notes) {
    const lines = blocks.flatMap((block, at) => (block.kind === 'paragraph' ? linesOf(block, at) : []));
    for (const [key, group] of Map.groupBy(lines, ({ key }) => key)) {
      const known = group.filter(({ program }) => isKnown(program));
      const sure = known.filter(({ program, marked }) => marked || !isEverydayWord(program));
      // What is explained like commands is one sooner than what only stands beside them.
      const isList = key.endsWith(EXPLAINED)
        ? sure.length > 0 && known.length === group.length
        : sure.length > 1 && sure.length * 2 >= group.length;
      if (!isList) continue;
      for (const { program, marked, rest } of known) {
        const [target] = rest;
        // "install minikube" says what to do with one.
        if (target === undefined || rest.length > LONGEST) continue;
        if (isKnown(target) && !isEverydayWord(target)) continue;
        if (marked || !isEverydayWord(program)) continue;
        const targets = found.get(program) ?? new Set();
        found.set(program, targets.add(target));
      }
    }
  }
  return found;
}

function linesOf({ items, lines }: ParagraphBlock, at: number): Line[] {
  const list = items.at(-1)?.list;
  const own = list === undefined ? lines : lines.slice(0, 1);
  return own.flatMap((line) => lineOf(line, list === undefined ? `paragraph ${at}` : `list ${list}`));
}

function lineOf({ text, marks }: TextLine, place: string): Line[] {
  const code = marks.find(({ kind, from }) => kind === 'code' && text.slice(0, from).trim() === '');
  if (code === undefined && marks.some(({ kind }) => kind === 'code')) return [];
  const [said = '', explained] = code
    ? [text.slice(code.from, code.to).trim(), text.slice(code.to).trim() || undefined]
    : text.trim().split(SEPARATOR);
  const [program, ...rest] = wordsOf(said) ?? [];
  return program === undefined
    ? []
    : [
        {
          key: `${place} ${explained === undefined ? ALONE : EXPLAINED}`,
          program,
          marked: code !== undefined,
          rest,
        },
      ];
}

/** The words of a text that has the form of a command; the program itself may be a word of sentences. */
function wordsOf(text: string): readonly string[] | undefined {
  const [first = '', second] = text.split(/\s+/);
  if (!isSentenceWord(first)) return commandWords(text);
  const rest = second === undefined ? undefined : commandWords(text.slice(first.length).trim());
  return rest === undefined ? undefined : [first, ...rest];
}

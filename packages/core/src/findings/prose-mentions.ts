import type { Found } from '../lines/found.ts';
import { isSentenceWord } from '../lines/prose.ts';
import { recognize } from '../lines/recognize.ts';
import type { Statement } from '../lines/statement.ts';
import type { TextContext } from '../lines/text-reading.ts';

/** Gives the commands of the topic's own tools that a sentence names without any mark: "(via docker run )", "docker push/pull". */
export function proseMentions(statement: Statement, context: TextContext): { found: Found; raw: string }[] {
  const { vocabulary } = context;
  const mentions: { found: Found; raw: string }[] = [];
  const free = withoutCode(statement);
  for (const match of free.matchAll(
    /(?<=^|[\s("“'])([a-z][\w-]*)(?=(\s+([a-z][a-z-]*)((?:\s*\/\s*[a-z][a-z-]*)*)))/g,
  )) {
    const [program = '', whole = '', first = '', others = ''] = [match[1], match[2], match[3], match[4]];
    const name = vocabulary.programOf(program);
    if (name === undefined || !vocabulary.isTopical(name)) continue;
    const spec = vocabulary.spec(name);
    const known = (word: string): boolean =>
      spec?.root.commands?.some((c) => c.name === word && (c.commands === undefined || true)) === true;
    if (!known(first)) continue;
    const tail = operandWords(
      free.slice(match.index + program.length + whole.length),
      first,
      spec?.root.commands?.find((c) => c.name === first)?.commands?.map((c) => c.name) ?? [],
    );
    for (const word of [
      first,
      ...others
        .split('/')
        .map((w) => w.trim())
        .filter(known),
    ]) {
      const raw = `${program} ${word}${word === first && others === '' ? tail : ''}`;
      const command = recognize(raw, 'code', vocabulary);
      // "the docker container" is a thing; the command of that name is meant only where it is quoted.
      const group =
        (spec?.root.commands?.find((c) => c.name === word)?.commands?.length ?? 0) > 0 && tail === '';
      if (group && !/["“'`]$/.test(free.slice(0, match.index))) continue;
      if (command) mentions.push({ found: { kind: 'command', command, text: raw }, raw });
    }
  }
  return mentions;
}

/** The words after a mentioned subcommand that belong to it: nested subcommands, flags, `.`; never the sentence that goes on. */
function operandWords(after: string, _first: string, nested: readonly string[]): string {
  const words: string[] = [];
  for (const match of after.matchAll(/\s+(\S+)/g)) {
    const word = (match[1] as string).replace(/[,;.:)"'”]+$/, '');
    if (words.length === 0 && nested.includes(word)) words.push(word);
    else if (/^--?\w[\w-]*$/.test(word)) words.push(word);
    else break;
    if (isSentenceWord(word)) break;
  }
  return words.length === 0 ? '' : ` ${words.join(' ')}`;
}

/** The text with blanks in the place of what is marked as code. */
function withoutCode({ text, marks }: Statement): string {
  const codes = marks.filter(({ kind }) => kind === 'code').toSorted((a, b) => a.from - b.from);
  let free = '';
  for (const { from, to } of codes) {
    free += text.slice(free.length, Math.max(free.length, from));
    free += ' '.repeat(Math.max(0, Math.min(to, text.length) - free.length));
  }
  return free + text.slice(free.length);
}

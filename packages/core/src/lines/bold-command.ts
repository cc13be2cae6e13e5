import type { Mark } from '../blocks/block.ts';
import { isBareKeys, isRowOfKeys } from './bare-keys.ts';
import { ALTERNATIVE } from './cues.ts';
import { readFound } from './read-found.ts';
import type { Statement } from './statement.ts';
import type { TextContext } from './text-reading.ts';

/** A bold command at the start of a statement is marked as well as one in code: "**docker ps -a** all containers". */
export function boldCommand(statement: Statement, context: TextContext): Mark[] {
  const bold = statement.marks.find(
    (m) =>
      m.kind === 'strong' &&
      m.from <= 3 &&
      !statement.marks.some((o) => o.kind === 'code' && o.from < m.to && o.to > m.from),
  );
  if (bold === undefined) return [];
  const found = readFound(statement.text.slice(bold.from, bold.to).replace(/[:：]$/, ''), 'bare', context);
  const word = statement.text.slice(bold.from, bold.to).trim();
  // In lists of an editor's keys the key may be bold: "**w** list of windows".
  const after = statement.text.slice(bold.to);
  // An arrow behind it says as much as the list: "**w** -> one word on".
  const listed = context.interactive && (context.inItem || /^\s*(-+>|=+>|[→⇒])/.test(after));
  if (listed && isPressed(word) && !/^\s*$/.test(after))
    return boldKeys(statement, bold).map((mark) => ({ ...mark, kind: 'code' }));
  return found?.kind === 'command' && found.command.tokens.length > 1
    ? [
        {
          ...bold,
          kind: 'code',
          to: bold.from + statement.text.slice(bold.from, bold.to).replace(/[:：]$/, '').length,
        },
      ]
    : [];
}

const isPressed = (word: string): boolean =>
  isPromptCommand(word) || ((isBareKeys(word) || isRowOfKeys(word)) && !/^\p{Lu}?\p{Ll}{2,}$/u.test(word));

/** The bold keys that stand side by side: "**j** / **k** down / up". */
function boldKeys({ text, marks }: Statement, first: Mark): Mark[] {
  const keys = [first];
  for (const mark of marks.filter(({ kind, from }) => kind === 'strong' && from >= first.to)) {
    const last = keys.at(-1) as Mark;
    if (!ALTERNATIVE.test(text.slice(last.to, mark.from)) || !isPressed(text.slice(mark.from, mark.to)))
      break;
    keys.push(mark);
  }
  return keys;
}

/** `: swap-window -t 1`, typed at the prompt that a colon opens. */
const isPromptCommand = (text: string): boolean => /^:\s*[a-z]+(-[a-z]+)+(\s|$)/.test(text);

import type { Finding, NoteDraft } from '@cribnotes/core/drafts';
import type { Fault } from '../fault.ts';
import type { NoteCheck } from './note-check.ts';

/** Finds quotes and brackets in command lines that are opened and never closed, or closed and never opened. */
export const checkUnclosed: NoteCheck = ({ draft, lines, places }) => {
  const source = draft.note.text.split('\n');
  const sourceLine = (line: number): string => source[line - 1] ?? '';
  const closesNear = findClosing(draft);
  return lines.flatMap(({ finding }): Fault[] => {
    const { text } = finding.found;
    // A quote may well close in a later line; what goes on in the next line is left alone.
    if (finding.line !== finding.endLine || /\\$|<<|\bcase\b|\$'/.test(text)) return [];
    const open =
      finding.place === 'bare'
        ? unclosedArgument(text, sourceLine(finding.endLine + 1))
        : (unclosedQuote(text) ??
          (finding.place === 'code' ? undefined : straddlingQuote(text, sourceLine(finding.endLine + 1))) ??
          unclosedBracket(text));
    // What is opened here may be closed in another line of the block.
    if (open === undefined || (open.rule === 'unclosed-quote' && closesNear(finding, open.closing)))
      return [];
    const { actual, message } = open;
    return [{ rule: open.rule, message, span: places.inCommand(finding, actual), actual }];
  });
};

/** Tells whether another line of the code block in which a command stands has a character. */
function findClosing(draft: NoteDraft): (finding: Finding, closing: string) => boolean {
  const blocks = new Map(
    draft.units.flatMap((unit) =>
      unit.kind === 'code' ? unit.block.lines.map(({ line }) => [line, unit.block] as const) : [],
    ),
  );
  return ({ line }, closing) =>
    blocks.get(line)?.lines.some((other) => other.line !== line && other.text.includes(closing)) === true;
}

interface Open {
  readonly closing: string;
  readonly rule: string;
  readonly actual: string;
  readonly message: string;
}

function unclosedQuote(text: string): Open | undefined {
  let open: string | undefined;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '\\' && open !== "'") at += 1;
    else if (open !== undefined) open = character === open ? undefined : open;
    else if (character === '"' || (character === "'" && !isApostrophe(text, at))) open = character;
  }
  return open === undefined
    ? undefined
    : {
        rule: 'unclosed-quote',
        actual: open,
        closing: open,
        message: `Unexpected single ${open} in the command, expected a second one that closes the quote`,
      };
}

/** Without marks around the command only a quote that begins a word and is the only one is no apostrophe. */
function unclosedArgument(text: string, next: string): Open | undefined {
  const quote = /^[^"'`]*(?<=[\s=])(["'])[^"'`]+$/.exec(text)?.[1];
  return quote === undefined || next.includes(quote) ? undefined : unclosedQuote(text);
}

/** What should stand in the quote goes on in the next line, where the quote closes once more: `-m "done"`, `with it"`. */
function straddlingQuote(text: string, next: string): Open | undefined {
  if (!/"\s*$/.test(text) || !/^[\p{L}\d][^"`]*[\p{L}\d.!?]"\s*$/u.test(next)) return undefined;
  return {
    rule: 'unclosed-quote',
    actual: '"',
    closing: '"',
    message: 'The quote closes here and once more in the next line, expected both in one line',
  };
}

/** Within a word, with no other one behind it: `don't`. */
function isApostrophe(text: string, at: number): boolean {
  return /\p{L}/u.test(text.charAt(at - 1)) && !text.slice(at + 1).includes("'");
}

/** Only where a word looks like a placeholder: shells and patterns use lone brackets for much. */
function unclosedBracket(text: string): Open | undefined {
  const bare = text.replace(/"(?:\\.|[^"\\])*"|'[^']*'/g, (quoted) => ' '.repeat(quoted.length));
  const angle = /(?<=^|[\s:=/@])<(?=[\p{L}])[\p{L}\d_-]+(?=\s|$|[:/@])(?![^<]*>)/u.exec(bare);
  if (angle && !/\.\p{L}/u.test(angle[0])) return bracket(angle[0], '>');
  const closing = /(?<=^|\s)[\p{L}][\p{L}\d_-]*>(?=$)/u.exec(bare);
  if (closing && !bare.includes('<'))
    return {
      rule: 'unclosed-bracket',
      actual: closing[0],
      closing: '<',
      message: `Unexpected > in \`${closing[0]}\`, expected \`<${closing[0]}\``,
    };
  const isOpen = bare.split('[').length > bare.split(']').length;
  const square = isOpen && /(?<=^|\s)\[(?=[\p{L}-])[^\]\s]*(?![^[]*\])/u.exec(bare);
  if (square) return bracket(square[0], ']');
  const curly = /\{\{(?=\s?[\p{L}.])[^{}]*(?:\}(?!\}))?$/u.exec(text);
  return curly ? bracket(curly[0], '}}') : undefined;
}

const bracket = (actual: string, closing: string): Open => ({
  rule: 'unclosed-bracket',
  actual,
  closing,
  message: `The bracket in \`${actual}\` is never closed, expected ${closing}`,
});

import { splitColumns } from './columns.ts';
import { unbrokenWords } from './foreign-words.ts';
import { isProgram } from './programs.ts';
import { readsLikeProse } from './prose.ts';
import { asideAt, endingBracket, isExplanation, isForeignAside } from './remark-in-brackets.ts';
import type { Remarked } from './remarked.ts';
import { isProseBehind, isTightRemark } from './tight-remark.ts';
import { quoteEnd } from './token.ts';

/** Marks that start a remark wherever they stand alone after a blank. */
const FIRM =
  /^(#+|\/\/+|<!--+|<?-{2,}>|<-{1,}|[–—]+>|=+>|->|→|⇒|➜|←|⟵|▶|»|⟶|\/\*|REM\b|;;|%%|\.{2}(?=\s+\p{L}+\s+\p{L}))(?=\s|$|[\p{L}(])/u;
/** Marks that do so only where people write running text: they are also operands (`-`) or values (`=`). */
const LOOSE =
  /^(?:(-|[–—]+|::?|=)\s+(?=[^-\s])|(:)(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]|\p{Ll}+\s\p{Ll}+))/u;

/**
 * Cuts the trailing remark off a line: `docker ps -a # all of them`, `… // all`, `… --> all`, `… (all of them)`.
 * `loose` also takes `-`, `:` and `=`, which in running text part a command from its explanation.
 */
export function splitRemark(line: string, loose = false): Remarked {
  const spanned = splitSpan(line);
  if (spanned) return spanned;
  const firstInk = line.search(/\S/);
  const quoted = /["']$/.test(line.trimEnd());
  const foreign = {
    han: unbrokenWords(line),
    spaced: line.search(/[\p{Script=Cyrillic}\p{Script=Hangul}]/u),
  };
  const bracketed = endingBracket(line);
  const isClosed = line.trimEnd().endsWith(')');
  const mayHaveAside = isClosed && /[\p{L}--\p{ASCII}]/v.test(line);
  for (let i = 1; i < line.length; i++) {
    const c = line[i] as string;
    const before = line[i - 1] as string;
    // Inside of a word no remark begins.
    if (/[A-Za-z\d]/.test(c) && /\S/.test(before)) continue;
    if ((c === '"' || c === "'" || c === '`') && (/[\s=(:]/.test(before) || c === '`')) {
      const end = quoteEnd(line, i);
      // A quote that never closes is an apostrophe or a slip; the rest may still hold a remark.
      if (end < line.length || line.endsWith(c)) i = end - 1;
      continue;
    }
    // No shell has signs of full width, or a dash between letters; a wide blank stands for a column.
    if (c === '\u3000' && /^\p{ASCII}+$/u.test(line.slice(0, i)) && /\p{L}/u.test(line.slice(i + 1)))
      return cut(line, i, c);
    const isPlain = c === '：' || (/[，；。、]/.test(c) && /^\p{ASCII}+$/u.test(line.slice(0, i)));
    if (isPlain && /\S/.test(line.slice(i + 1))) return cut(line, i, c);
    if (c === '（' && /）\s*$/.test(line))
      return { command: line.slice(0, i).trimEnd(), ...asideAt(line, i) };
    const between =
      c === '—' || c === '–' ? /^(?:—{1,2}|–{2})(?=\p{L})/u.exec(line.slice(i))?.[0] : undefined;
    if (between !== undefined && /\p{L}/u.test(before)) return cut(line, i, between);
    if (!/\s/.test(before)) {
      if (c !== '(' && c !== ':') continue;
      // Behind these signs a shell has a command in brackets.
      if (c === '(' && mayHaveAside && !/[$<>=]/.test(before) && isForeignAside(line, i))
        return { command: line.slice(0, i), ...asideAt(line, i) };
      if (c === ':' && before === '>' && isProseBehind(line, i)) return cut(line, i, ':');
      if (loose && c === ':' && /^:\s+\S/.test(line.slice(i)) && !/[\\/]/.test(before))
        return cut(line, i, ':');
      if (loose && c === ':' && isTightRemark(line, i)) return cut(line, i, ':');
      if (loose && c === '(' && isClosed && isTightRemark(line, i))
        return { command: line.slice(0, i), ...asideAt(line, i) };
      continue;
    }
    const rest = line.slice(i);
    // Prose in another script than the command's needs no mark: "git status 查看状态".
    const mayBeForeign = i === foreign.han || i === foreign.spaced;
    const behindOption = mayBeForeign && /\s-\S+\s+$/.test(line.slice(0, i));
    const takesValue = behindOption || (mayBeForeign && /\s\d?(?:<|>>?)\s*$/.test(line.slice(0, i)));
    const isForeign =
      (i === foreign.han && !(takesValue && SHORT_VALUE.test(rest))) ||
      (i === foreign.spaced && SPACED_PROSE.test(rest) && !behindOption);
    // Words behind a wide blank are the explanation, and those before it are the author's own operands.
    const columns = isForeign ? splitColumns(line) : undefined;
    if (columns?.at !== undefined && columns.at >= i) return columns;
    if (isForeign && !quoted && /^[\w./~:\\-]/.test(line))
      return { command: withoutParting(line.slice(0, i)), remark: rest.trim(), at: i, mark: '' };
    const mark =
      FIRM.exec(rest)?.[1] ??
      (loose
        ? (LOOSE.exec(rest)
            ?.slice(1)
            .find((sign) => sign !== undefined) ?? spacedBar(rest))
        : spacedDash(line, i, firstInk));
    if (mark !== undefined && isRemarkMark(mark, rest)) return cut(line, i, mark);
    if (i === bracketed && (isExplanation(rest) || isForeignAside(line, i))) {
      return {
        command: line.slice(0, i).trimEnd(),
        remark: rest.trim().replace(/^\(|\)\.?$/g, ''),
        at: i,
        mark: '(',
      };
    }
  }
  return { command: line.trimEnd() };
}

/** Cuts a line of code whose command stands in code marks of its own, as in running text: `` `git stash` - puts it away ``. */
function splitSpan(line: string): Remarked | undefined {
  const [, lead, command, mark, remark] =
    /^(\s*`)([^`\s][^`]*)`\s*([-–—:=|#]+|[-=]>|→|\/\/)\s+(\S.*)$/u.exec(line) ?? [];
  if (lead === undefined || command === undefined || mark === undefined || remark === undefined)
    return undefined;
  return { command, remark: remark.trim(), at: line.length - remark.length, mark };
}

/** A dash or an operator before words of another script parts them from the command, unless an option takes the dash. */
const withoutParting = (command: string): string =>
  command.trimEnd().replace(/(?<!\s)(?:\s+(?:\|{1,2}|&&|[<>]|(?<!\s-\S*\s+)[-–—]+))+$/u, '');

/** Two words of a script with blanks; one alone may be the author's own operand. */
const SPACED_PROSE =
  /^(?:\p{Script=Cyrillic}{2,}\s+\S*\p{Script=Cyrillic}|\p{Script=Hangul}+\s+\S*\p{Script=Hangul})/u;

/** One short word behind an option or a redirection, and nothing else, is its value: `git commit -m 说明`. */
const SHORT_VALUE = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,3}\s*$/u;

/** A bar parts columns where no program stands behind it: `git log -p | with the changes`. */
function spacedBar(rest: string): string | undefined {
  const words = /^\|\s+(\p{L}[\p{L}'’-]*\s+\p{L}.*)$/u.exec(rest)?.[1];
  if (words === undefined || /[|<>$]/.test(words) || !readsLikeProse(words)) return undefined;
  return isProgram(words.split(/\s/)[0] as string) ? undefined : '|';
}

/** A dash or colon after two or more blanks parts columns even inside code, and two dots a meta-command from its words. */
function spacedDash(line: string, at: number, firstInk: number): string | undefined {
  const sign = line[at] as string;
  if (!/[-–—:.]/.test(sign)) return undefined;
  const rest = line.slice(at);
  if (/^\s*\\/.test(line) && /^\.{2}\s+\p{L}/u.test(rest)) return '..';
  if (/^[–—]\s/.test(rest)) return sign;
  // `- G wheel`: a letter that is no word of its own is a flag with a blank too many.
  if (/^-\s+[b-df-hj-np-tv-xzB-HJ-NP-TV-XZ]\s/.test(rest)) return undefined;
  if (/^-\s+\p{Lu}?\p{L}+\s\p{L}+/u.test(rest) && !/\s-\w(\s|$)/.test(rest) && firstInk < at) return '-';
  if (/^:\s+\p{L}/u.test(rest)) return ':';
  return undefined;
}

function isRemarkMark(mark: string, rest: string): boolean {
  if (mark === '//' || mark === '#') return true;
  // `->` and the like may end a line only where nothing follows.
  return rest.slice(mark.length).trim() !== '';
}

function cut(line: string, at: number, mark: string): Remarked {
  const remark = line
    .slice(at + mark.length)
    .replace(/(?:\*\/|--+>)\s*$/, '')
    .replace(/^[\s#/>-]+(?=\S)/, (s) => (/-$/.test(s) ? '-' : ''))
    .trim();
  return { command: line.slice(0, at).trimEnd(), ...(remark === '' ? {} : { remark, at, mark }) };
}

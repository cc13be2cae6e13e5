import { part, type Statement } from '../lines/statement.ts';
import type { Definition } from './definition.ts';
import { isTask } from './task.ts';
import { isTerm, termId } from './term.ts';

/** Gives the definition that a statement is, by its form: `**Term**: words`, `Term - words`, `Term (aside): words`. */
export function definedByForm(statement: Statement, inItem: boolean): Definition | undefined {
  const { text } = statement;
  const bold = statement.marks.find((m) => m.kind === 'strong' && m.from <= 1);
  if (bold) {
    const inner = text.slice(bold.from, bold.to);
    const after = text.slice(bold.to);
    const sep = /^\s*([(（][^()（）]*[)）])?\s*(:|：|[-–—]+>?|→|=>?|,)?\s*/u.exec(after);
    const closed = /([:：]|[-–—=]+>|→)\s*$/.test(inner) || (sep?.[2] ?? '') !== '';
    const from = bold.to + (sep?.[0].length ?? 0);
    if (closed && isName(inner) && (enough(text.slice(from)) || spellsOut(inner, text.slice(from))))
      return {
        term: inner.replace(/\s*([:：]|[-–—=]+>|→)\s*$/, ''),
        statement,
        words: part(statement, from),
      };
  }
  const code = statement.marks.find((m) => m.kind === 'code' && m.from === 0);
  const plain =
    /^(.{2,50}?)(?:\s*[(（][^()（）]*[)）])?(\s*::?\s+|\s*[：\u3000]\s*|\s+[-–—]+\s+|\s*->\s*|\s*→\s*|\s*=>?\s+)(?=\S)(.*)$/u.exec(
      text,
    );
  const term = plain?.[1];
  if (plain === null || term === undefined || !isName(term)) return definedByAside(statement);
  const from = text.length - (plain[3] as string).length;
  if (!enough(plain[3] as string) && !spellsOut(term, plain[3] as string)) return undefined;
  if (code && code.to > term.length + 1) return undefined;
  if (!inItem && !/[:：\u3000]/u.test(plain[2] as string) && !code && !/^\p{Lu}/u.test(term))
    return undefined;
  return { term: term.replace(/\s*\([^()]*\)$/, ''), statement, words: part(statement, from) };
}

/** A term, a mark and a sentence that begins with the term again. */
const REPEATED =
  /^(.{2,40}?)(?:\s*\([^()]*\))?\s*(?:[:：]|\s[-–—]|[-=]>|→|=)\s+((?:(?:an?|the|die|der|das|eine?|el|la|los|las|una?|les?|une|os?|as?|uma?)\s|l['’])?)(\S.*)$/iu;

/** Gives the definition that a statement is, by the term and a sentence about it: "**Drawers** - Drawers are boxes …". */
export function definedByRepeat(statement: Statement): Definition | undefined {
  const [, term = '', article = '', words = ''] = REPEATED.exec(statement.text) ?? [];
  const start = words.split(/\s+/).slice(0, term.split(/\s+/).length).join(' ');
  if (start === '' || termId(start) !== termId(term) || isTask(term) || !enough(words)) return undefined;
  // A verb in lower case follows; "Build: build the image" repeats no subject.
  if (!/^\s\p{Ll}/u.test(words.slice(start.length)) || !/^[\p{Lu}\p{Lo}]/u.test(term)) return undefined;
  return { term, statement, words: part(statement, statement.text.length - words.length - article.length) };
}

/** Gives the definition that a statement is, by a second name: "Unit (unidad) Elemento básico de …". */
export function definedByAside(statement: Statement): Definition | undefined {
  const match = /^(\p{Lu}[\p{L}\d-]+(?:\s[\p{L}\d-]+){0,2})\s\(\p{L}[^()]*\)\s+(\p{Lu}\p{Ll}+\s.*)$/u.exec(
    statement.text,
  );
  const [, term, words] = match ?? [];
  if (term === undefined || words === undefined || !isName(term) || !enough(words)) return undefined;
  return { term, statement, words: part(statement, statement.text.length - words.length) };
}

/** "CI = continuous integration": two words are enough where they begin with the letters of the term. */
function spellsOut(term: string, text: string): boolean {
  const letters = term.replace(/[*_`\s:：=–—-]/g, '').toLowerCase();
  const initials = (text.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word[0]?.toLowerCase()).join('');
  return /^\p{L}{2,6}$/u.test(letters) && initials.startsWith(letters);
}

/** Gives the definition that a heading is, by the words that its letters stand for: "pvc - persistent volume claim". */
export function definedByLongName(statement: Statement): Definition | undefined {
  const [, term, words] = /^(\p{L}{3,6})\s+[-–—=:]\s+(\p{L}[\p{L}\s-]+)$/u.exec(statement.text) ?? [];
  if (term === undefined || words === undefined || !spellsOut(term, words)) return undefined;
  return { term, statement, words: part(statement, statement.text.length - words.length) };
}

const enough = (text: string): boolean =>
  !/^https?:\S+$/.test(text.trim()) &&
  (text.trim().split(/\s+/).length >= 3 || /[\p{Script=Han}]{4,}/u.test(text) || text.trim().length >= 18);

/** "**Removing things**: …" leads into a task; a verb alone may be what a glossary explains. */
const isName = (text: string): boolean => isTerm(text) && !(text.trim().includes(' ') && isTask(text));

const GOES_ON =
  /^(?:and|or|to|in|on|at|with|from|for|if|when|you|of|then|as|but|by|und|oder|mit|von|für|wenn|im|y|o|con|de|del|para|si|et|ou|avec|pour|du|des|e|com|и|или|с|в|на|для|ve|veya|ile|için)(?!\p{L})/iu;

/** Gives the definition that a statement is, by a bold term with words behind it and nothing between: `**Term** words`. One such line proves nothing. */
export function definedByBold(statement: Statement): Definition | undefined {
  const bold = statement.marks.find((m) => m.kind === 'strong' && m.from === 0);
  if (bold === undefined || bold.to < 2) return undefined;
  const term = statement.text.slice(0, bold.to).replaceAll('[]', '');
  const rest = /^\s+(?:\([^()]*\)\s*)?/u.exec(statement.text.slice(bold.to));
  if (rest === null || !isTerm(term) || isTask(term) || term.trim().split(/\s+/).length > 3) return undefined;
  const words = statement.text.slice(bold.to + rest[0].length);
  if (GOES_ON.test(words) || !/^\p{L}/u.test(words) || !enough(words)) return undefined;
  return {
    term: statement.text.slice(0, bold.to),
    statement,
    words: part(statement, bold.to + rest[0].length),
  };
}

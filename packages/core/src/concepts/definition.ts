import { anyOf } from '../languages/alternatives.ts';
import type { Statement } from '../lines/statement.ts';
import { calledInside } from './called-inside.ts';
import { DOES, HOLDS, LAST, MARKED, SENTENCES, THE_DOES } from './copulas.ts';
import { isTerm } from './name-cues.ts';
import { definedWithoutBlanks } from './unbroken-definitions.ts';
import { countWords } from './word-count.ts';

/** A sentence that says what a term is. */
export interface Definition {
  /** As written. */
  readonly term: string;
  readonly statement: Statement;
  /** The words after the term, for the forms `Term: words` and `Term - words`; else the whole sentence. */
  readonly words: Statement;
}

/** True for a sentence whose subject, written as a name, holds something: "Dockerfiles contain …". */
export function holdsSomething(statement: Statement): boolean {
  return HOLDS.test(statement.text);
}

/** A question, or a lead-in: neither defines. */
const POINTS = /[?？]$/;

const startsMarked = (statement: Statement): boolean =>
  statement.marks.some(
    (m) => (m.kind === 'strong' || m.kind === 'emphasis' || m.kind === 'code') && m.from <= 5,
  );

const CALLED = new RegExp(
  `(?:[:：]|(?<!\\p{L})(?:${anyOf('definitions', 'calls')})(?:\\s+(?:${anyOf('grammar', 'a')}|the))?)\\s*$`,
  'iu',
);

/** "… keeps the windows in a **session**": the indefinite article introduces the term. */
const INTO = new RegExp(`(?<!\\p{L})(?:${anyOf('definitions', 'into')})\\s*$`, 'iu');

/** An instruction names things that it does not explain. */
const TELLS =
  /^(?:use|put|run|add|always|never|you|we|please|to|let|start|stop|open|press|if|when)(?!\p{L})/iu;

/** A sentence that ends by naming, in bold, what it has described: "… and split views: **panes**", "… is called a **branch**". */
function namedLast(statement: Statement): Definition | undefined {
  const { text } = statement;
  const last = statement.marks
    .filter((m) => m.kind === 'strong' && /^[\s.)]*$/.test(text.slice(m.to)))
    .at(-1);
  if (last === undefined) return undefined;
  const before = text.slice(0, last.from);
  if (!CALLED.test(before) && (TELLS.test(text) || !INTO.test(before))) return undefined;
  const term = text.slice(last.from, last.to);
  return isTerm(term) && term.split(/\s+/).length <= 3 ? { term, statement, words: statement } : undefined;
}

/** A sentence that opens with a marked term and closes with the verb: "**`Dockerfile`** … anlamına gelir". */
function verbLast(statement: Statement): Definition | undefined {
  if (!LAST.test(statement.text)) return undefined;
  const mark = statement.marks.find((m) => (m.kind === 'strong' || m.kind === 'code') && m.from === 0);
  const term = mark && statement.text.slice(mark.from, mark.to);
  return term !== undefined && isTerm(term) ? { term, statement, words: statement } : undefined;
}

/** Gives the definition that a sentence is, by its verb. */
export function definedByVerb(statement: Statement): Definition | undefined {
  let found = known.get(statement);
  if (found === undefined) {
    found = readVerb(statement) ?? null;
    known.set(statement, found);
  }
  return found ?? undefined;
}

/** Several stages ask the same of a sentence. */
const known = new WeakMap<Statement, Definition | null>();

function readVerb(statement: Statement): Definition | undefined {
  const holds = HOLDS.exec(statement.text)?.[1] ?? DOES.exec(statement.text.replace(/[*_]/g, ''))?.[1];
  if (holds !== undefined && isTerm(holds)) return { term: holds, statement, words: statement };
  const unbroken = definedWithoutBlanks(statement);
  if (unbroken !== undefined) return { term: unbroken, statement, words: statement };
  const called = calledInside(statement.text);
  if (called !== undefined && (isTerm(called) || FILE_NAME.test(called)))
    return { term: called, statement, words: statement };
  for (const copula of [...SENTENCES, ...(startsMarked(statement) ? MARKED : [])]) {
    const match = copula.exec(statement.text);
    const term = match?.[1];
    if (
      term !== undefined &&
      (isTerm(term) || isMarkedFile(statement, term)) &&
      Math.max(countWords(statement.text), statement.text.split(/\s+/).length) >= 4 &&
      !/\s[-–—]$/u.test(term) &&
      (term.split(/\s+/).length <= 3 || /\s(de|of|di|von)\s/i.test(term))
    )
      return { term, statement, words: statement };
  }
  return POINTS.test(statement.text)
    ? undefined
    : (verbLast(statement) ?? namedLast(statement) ?? markedSubject(statement) ?? fileSubject(statement));
}

const FILE = new RegExp(
  `^(?:(?:${anyOf('grammar', 'the', 'theLetter')})\\s)?(?:${anyOf('grammar', 'file')})\\s$`,
  'iu',
);
const HOLDING = new RegExp(`^\\s(?:${anyOf('definitions', 'doing')})\\s`, 'iu');

/** "El archivo `authorized_keys` contiene …": a file in code, and what it holds. */
function fileSubject(statement: Statement): Definition | undefined {
  const { text } = statement;
  const mark = statement.marks.find((m) => m.kind === 'code' && m.from > 4 && m.from < 15);
  if (mark === undefined || !FILE.test(text.slice(0, mark.from))) return undefined;
  const term = text.slice(mark.from, mark.to);
  return /^\S{2,40}$/.test(term) && HOLDING.test(text.slice(mark.to))
    ? { term, statement, words: statement }
    : undefined;
}

const FILE_NAME = /^[\w.-]+\.[a-z]{2,5}$/i;

/** A file may be explained where it is marked: "**package.json** is …". */
const isMarkedFile = (statement: Statement, term: string): boolean =>
  FILE_NAME.test(term) && statement.marks.some((m) => m.from === 0 && statement.text.slice(0, m.to) === term);

/** "The **daemon** (`dockerd`) does the work": what a bold subject does. */
function markedSubject(statement: Statement): Definition | undefined {
  const { text } = statement;
  const mark = statement.marks.find((m) => m.kind === 'strong' && m.from > 0 && m.from <= 4);
  if (mark === undefined || !/^(?:the|an?)\s$/i.test(text.slice(0, mark.from))) return undefined;
  const term = text.slice(mark.from, mark.to);
  return /^(?:\s*\([^()]*\))?\s\p{Ll}+s\s\p{L}/u.test(text.slice(mark.to)) && isTerm(term)
    ? { term, statement, words: statement }
    : undefined;
}

/** A paragraph of one sentence that says what the one thing of its kind does: "Das Journal sammelt die Meldungen". */
export function definedByDeed(statement: Statement): Definition | undefined {
  const term = THE_DOES.exec(statement.text)?.[1];
  return term !== undefined && isTerm(term) && statement.text.split(/\s+/).length >= 5
    ? { term, statement, words: statement }
    : undefined;
}

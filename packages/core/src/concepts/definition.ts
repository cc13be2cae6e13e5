import { part, type Statement } from '../lines/statement.ts';
import { isTerm } from './term.ts';

/** A sentence that says what a term is. */
export interface Definition {
  /** As written. */
  readonly term: string;
  readonly statement: Statement;
  /** The words after the term, for the forms `Term: words` and `Term - words`; else the whole sentence. */
  readonly words: Statement;
}

const NAME = '([\\p{L}\\p{N}`*"\'“”./+#_-]+(?:\\s[\\p{L}\\p{N}`*"\'“”./+#_-]+){0,3})';
const ARTICLE =
  "(?:(?:an?|the|so an?|ein|eine|einen|der|die|das|un|una|el|la|los|las|une|le|les|um|uma|o|os|il|lo)\\s+|l['’])?";
const ASIDE = '(?:\\s*\\([^()]*\\))?\\s*,?\\s+';

/** What joins a term and its definition, in several languages; what follows must look like a noun phrase in English, where "is" joins anything. */
const COPULAS: readonly RegExp[] = [
  new RegExp(
    `^${ARTICLE}${NAME}${ASIDE}(?:is|are)\\s+(?:(?:basically|simply|just|essentially|actually|also|usually|often|typically|like|nothing but|called|known as)\\s+)*(?:an?|the|one|all|your|my|our|its|any(?:thing|one)?|some(?:thing|one)?|every(?:thing|one)?|where|how|what|used|responsible|similar|special|small|isolated|running|lightweight|read-only|immutable|groups?|sets?|collections?|[\\p{L}-]+\\s(?:of|for|that|which|to|in|on|between|containing)|[\\p{L}/-]+s?\\s[\\p{L}]+\\s(?:of|for|that|which))\\b`,
    'iu',
  ),
  new RegExp(
    `^${ARTICLE}${NAME}${ASIDE}(?:means|refers to|stands for|represents|describes|consists of|defines|denotes|acts as)\\s+\\p{L}`,
    'iu',
  ),
  new RegExp(
    `^${ARTICLE}${NAME}${ASIDE}(?:ist|sind|bedeutet|bezeichnet|steht für|beschreibt|bezeichnen|besteht aus|bestehen aus)\\s+\\p{L}`,
    'iu',
  ),
  new RegExp(
    `^${ARTICLE}${NAME}${ASIDE}(?:es|son|significa|se refiere a|representa|consiste en)\\s+(?:un|una|unos|unas|el|la|los|las|como|donde|lo|tu|su|básicamente|simplemente|cualquier|\\p{L}+ (?:de|para|que))\\b`,
    'iu',
  ),
  new RegExp(`^${ARTICLE}${NAME}${ASIDE}(?:est|sont|désigne|signifie|représente)\\s+\\p{L}`, 'iu'),
  new RegExp(`^${ARTICLE}${NAME}${ASIDE}(?:é|são|significa|representa)\\s+\\p{L}`, 'iu'),
  new RegExp(`^${NAME}(?:\\s*\\([^()]*\\))?\\s*,\\s.*(?:[dt][ıiuü]r|lar|ler)\\.?$`, 'iu'),
  /^((?!如果|按|键|可以|这|那|它)[\p{Script=Han}\w -]{1,8}?)\s*(?:是|指|即|用于|就是)\s*\p{L}/u,
];

/** After an indefinite article, a verb that says what a thing of the kind does: "A context bundles a cluster and a user". */
const DOES = new RegExp(
  `^(?:an?|ein|eine|una?|une|uma?)\\s+${NAME}\\s+(?:bundles|groups|combines|lives|keeps|remembers|stores|points (?:to|at)|lets|allows|provides|contains|holds|gibt|bündelt|enthält|fasst|merkt sich|zeigt auf|erlaubt|agrupa|guarda|contiene|permite|regroupe|contient|permet|agrupa|contém|guarda)\\s+\\p{L}`,
  'iu',
);

/** Verbs that say what a thing holds or does; the subject must be written as a name. */
const HOLDS = new RegExp(
  `^${ARTICLE}(\\p{Lu}[\\p{L}-]+(?:\\s[\\p{L}-]+)?)\\s+(?:contains?|holds?|consists? of|enthält|enthalten|contiene|contienen|contient|contém|содержит)\\s+\\p{L}`,
  'u',
);

/** True for a sentence whose subject, written as a name, holds something: "Dockerfiles contain …". */
export function holdsSomething(statement: Statement): boolean {
  return HOLDS.test(statement.text);
}

/** In Russian a dash alone joins subject and predicate. */
const CYRILLIC: readonly RegExp[] = [
  new RegExp(`^${NAME}(?:\\s*\\([^()]*\\))?\\s*(?:[—–-]\\s*это|[—–]|это|является)\\s+\\p{L}`, 'iu'),
];

/** A question, or a lead-in: neither defines. */
const POINTS = /[?？]$/;

/** After a bold or quoted subject, a bare verb is enough. */
const MARKED: readonly RegExp[] = [
  new RegExp(`^${ARTICLE}${NAME}${ASIDE}(?:is|are|ist|sind|es|son|est|sont|é|são)\\s+\\p{L}`, 'iu'),
];

const startsMarked = (statement: Statement): boolean =>
  statement.marks.some(
    (m) => (m.kind === 'strong' || m.kind === 'emphasis' || m.kind === 'code') && m.from <= 5,
  );

/** A sentence that ends by naming, in bold, what it has described: "… and split views: **panes**", "… is called a **branch**". */
function namedLast(statement: Statement): Definition | undefined {
  const { text } = statement;
  const last = statement.marks
    .filter((m) => m.kind === 'strong' && /^[\s.)]*$/.test(text.slice(m.to)))
    .at(-1);
  if (
    last === undefined ||
    !/([:：]|\b(called|named|known as|genannt|heißt|nennt man|llama(do|da|mos)?|se llaman?|appelée?|chamad[oa]|называ\p{L}+|denir)(\s+(an?|the|ein|eine|un|una|une|um|uma))?)\s*$/iu.test(
      text.slice(0, last.from),
    )
  )
    return undefined;
  const term = text.slice(last.from, last.to);
  return isTerm(term) && term.split(/\s+/).length <= 3 ? { term, statement, words: statement } : undefined;
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
  for (const copula of [
    ...COPULAS,
    ...(/\p{Script=Cyrillic}/u.test(statement.text) ? CYRILLIC : []),
    ...(startsMarked(statement) ? MARKED : []),
  ]) {
    const match = copula.exec(statement.text);
    const term = match?.[1];
    if (
      term !== undefined &&
      isTerm(term) &&
      statement.text.split(/\s+/).length >= (/[\p{Script=Han}]/u.test(statement.text) ? 1 : 4) &&
      (term.split(/\s+/).length <= 3 || /\s(de|of|di|von)\s/i.test(term))
    )
      return { term, statement, words: statement };
  }
  return POINTS.test(statement.text) ? undefined : namedLast(statement);
}

/** Gives the definition that a statement is, by its form: `**Term**: words`, `Term - words`, `Term (aside): words`. */
export function definedByForm(statement: Statement, inItem: boolean): Definition | undefined {
  const { text } = statement;
  const bold = statement.marks.find((m) => m.kind === 'strong' && m.from <= 1);
  if (bold) {
    const inner = text.slice(bold.from, bold.to);
    const after = text.slice(bold.to);
    const sep = /^\s*(\([^()]*\))?\s*(:|：|[-–—]+>?|→|=>?|,)?\s*/u.exec(after);
    const closed = /([:：]|[-–—=]+>|→)\s*$/.test(inner) || (sep?.[2] ?? '') !== '';
    const from = bold.to + (sep?.[0].length ?? 0);
    if (closed && isTerm(inner) && enough(text.slice(from)))
      return {
        term: inner.replace(/\s*([:：]|[-–—=]+>|→)\s*$/, ''),
        statement,
        words: part(statement, from),
      };
  }
  const code = statement.marks.find((m) => m.kind === 'code' && m.from === 0);
  const plain =
    /^(.{2,50}?)(?:\s*\([^()]*\))?(\s*[:：]\s+|\s+[-–—]+\s+|\s*->\s*|\s*→\s*|\s*=>?\s+)(?=\S)(.*)$/u.exec(
      text,
    );
  const term = plain?.[1];
  if (plain === null || term === undefined || !isTerm(term)) return undefined;
  const from = text.length - (plain[3] as string).length;
  if (!enough(plain[3] as string)) return undefined;
  if (code && code.to > term.length + 1) return undefined;
  const mark = (plain[2] as string).trim();
  if (!inItem && !/[:：]/.test(mark) && !code && !/^\p{Lu}/u.test(term)) return undefined;
  return { term: term.replace(/\s*\([^()]*\)$/, ''), statement, words: part(statement, from) };
}

const enough = (text: string): boolean =>
  text.trim().split(/\s+/).length >= 3 || /[\p{Script=Han}]{4,}/u.test(text) || text.trim().length >= 18;

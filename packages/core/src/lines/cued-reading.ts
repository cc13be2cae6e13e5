import { alternatives } from '../languages/alternatives.ts';
import { LANGUAGES } from '../languages/index.ts';
import { withoutPointer } from '../wording/pointer.ts';
import { withoutEnd } from '../wording/text-end.ts';
import { ALTERNATIVE, FAILS, isLeadIn, USE_BEFORE } from './cues.ts';
import { definesBoldly } from './defines-boldly.ts';
import { IS_KEY } from './key-names.ts';
import { isCall } from './prompt-lines.ts';
import { part, type Statement } from './statement.ts';
import type { Span, TextReading } from './text-reading.ts';

/** A sentence that tells the reader to use a command: at its end, or after "use", "run", "with". Its words begin at `start`. */
export function cuedReading(
  statement: Statement,
  spans: readonly Span[],
  start: number,
): TextReading | undefined {
  const [span] = spans;
  if (span === undefined) return undefined;
  const { text } = statement;
  let last = span;
  for (const next of spans.slice(1)) {
    if (
      !ALTERNATIVE.test(text.slice(last.to, next.from)) ||
      /^\s*(and|und|y|et|e|и|ve|,)\s*$/iu.test(text.slice(last.to, next.from))
    )
      return eachCued(statement, spans);
    last = next;
  }
  const before = text.slice(0, span.from);
  const after = text.slice(last.to);
  const wrapped = /\(\s*$/.test(before) && /^\s*\)/.test(after);
  const ends =
    /^[\s.;:,!)\]"'”»*]*$/.test(after) ||
    /^\s*(command|befehl|comando|commande|команда|командой|(?:komutu(?:nu|yla)?)?\s*(?:(?:kullan|çalıştır|yaz|gir)(?:[iıuü]n|[iıuü]l[iıuü]r)?)?|命令|keys?|symbol|sign|taste|tecla|touche|клавишу?|tuşu|tuşuna|键)?[\s.:]*$/iu.test(
      after,
    );
  const cued = USE_BEFORE.test(before);
  const words = before.trim().split(/\s+/).length;
  if (ends) {
    if (definesBoldly(statement)) return undefined;
    const asked =
      cued || /[:：→⇒=>–—-]\s*$/.test(before) || (wrapped && words <= 10) || words <= 9 || isCall(span.found);
    if (!asked || !/\p{L}/u.test(before) || COMPARES.test(before)) return undefined;
    if (isStranded(before)) return { kind: 'entries', spans, description: statement, lead: false };
    const to = trimLead(before, wrapped);
    const ofKey = span.found.kind === 'keys' ? withoutEnd(before.slice(0, to), IS_KEY).trimEnd().length : to;
    const lead = part(
      statement,
      Math.min(start, before.length),
      withoutPreposition(before.slice(0, ofKey)).length,
    );
    return { kind: 'entries', spans, ...(isLeadIn(lead.text) ? {} : { description: lead }), lead: false };
  }
  const article =
    /^\s*((also|and|then|auch|también|aussi)\s+)?(?:(the|der|die|das|el|la|le|il|o|a)\s+(command|befehl|comando|commande)?|команда|командой|polecenie|komenda)\s*["'“]?$/iu.test(
      before,
    );
  if (article && /^\s*(commands|befehle|comandos|commandes|команды)\b/iu.test(after)) return undefined;
  if (article) {
    const noun = COMMAND_NOUN.exec(after)?.[0].length ?? 0;
    return { kind: 'entries', spans, description: part(statement, last.to + noun), lead: true };
  }
  const opening = cued && words <= 5 && isLeadIn(before);
  if (opening && !wrapped) {
    const purpose = /^[\s,"'”]*(command\s+|ein[,\s]+)?(to|um|para|pour|чтобы|для)\s+/iu.exec(after);
    const from = last.to + (purpose?.[0].length ?? 0);
    return { kind: 'entries', spans, description: part(statement, from), lead: true };
  }
  if (spans.length === 1 && USED_AFTER.test(after))
    return { kind: 'entries', spans, description: statement, lead: false };
  if (cued && /^\s*[,;]/.test(after) === false && /^\s*(to|for|um|para|pour|чтобы|для)\s/iu.test(after))
    return { kind: 'entries', spans, description: statement, lead: false };
  return undefined;
}

/** "The `git gc` command": what stands behind its name is no word about it. */
const COMMAND_NOUN = /^["'”»]?\s*(?:command|befehl|kommando)(?=\s+\p{Ll})/iu;

/** What likens the command that a sentence is about to the one that it ends in: "Similar to". */
const COMPARES =
  /(?:^|[\s(,])(?:similar to|(?:the )?same as|equivalent to|identical to|(?:the )?opposite of|unlike|ähnlich wie|(?:das)?selbe wie|gleichbedeutend mit|(?:das )?gegenteil von|parecido a|lo mismo que|equivale a|equivalente a|lo contrario de|semblable à|(?:la )?même chose que|équivalent (?:à|de)|(?:le )?contraire de|semelhante a|o mesmo que|o oposto de|simile a|(?:lo )?stesso (?:di|che)|(?:il )?contrario di|то же(?:,? что и?)?|аналогично|(?:в )?отличие от)\s*$/iu;

/** What tells the reader to use a command in languages whose verbs stand behind it. */
const USED_AFTER =
  /^[\s"'”»]*(yazarak|girerek|diyerek|çalıştırarak|kullanarak|komutuyla|komutu ile)(?!\p{L})/iu;

/** Several commands, each after its own "with", "run", "then": every one is shown, with the words before it. */
function eachCued(statement: Statement, spans: readonly Span[]): TextReading | undefined {
  const { text } = statement;
  const cued = spans.every((span, i) => {
    const before = text.slice(i === 0 ? 0 : (spans[i - 1] as Span).to, span.from);
    return (
      USE_BEFORE.test(before) ||
      /(^|[\s,])(first|then|zuerst|dann|danach|primero|luego|после|затем|сначала|önce|sonra|d['’]abord|puis|ensuite)\s*$/iu.test(
        before,
      )
    );
  });
  return cued &&
    spans.length > 1 &&
    !FAILS.test(text) &&
    !/\b(are|is|wird|werden|se|sont|est)\s+\p{L}+(ed|t|en|do|da|é|ée)\b/iu.test(text)
    ? { kind: 'entries', spans, ...wordsOfEach(statement, spans), lead: false }
    : undefined;
}

/** The words before each of several commands; the whole sentence for all of them where none has words of its own. */
function wordsOfEach(
  statement: Statement,
  spans: readonly Span[],
): Pick<Extract<TextReading, { kind: 'entries' }>, 'clauses'> {
  const clauses = spans.map((span, i) => {
    const from = i === 0 ? 0 : (spans[i - 1] as Span).to;
    const joint = JOINT.exec(statement.text.slice(from, span.from))?.[0].length ?? 0;
    const before = statement.text.slice(from + joint, span.from);
    const lead = before.slice(0, trimLead(before, false)).replace(ORDER, '');
    const ofKey = spans[i]?.found.kind === 'keys' ? withoutEnd(lead, BY) : lead;
    const words = part(statement, from + joint, from + joint + ofKey.length);
    const least = spans[i]?.found.kind === 'keys' ? 1 : 3;
    return words.text.split(/\s+/).length < least || isLeadIn(words.text) ? undefined : words;
  });
  return clauses.some((words) => words !== undefined) ? { clauses } : {};
}

/** A preposition that takes a key: "Leave with". */
const BY = new RegExp(`\\s+(?:${alternatives(({ pointers }) => pointers?.by)})$`, 'iu');

/** "Paste with", "check with": a verb alone is a clause too, where the command was all that it had behind it. */
function withoutPreposition(words: string): string {
  const verb = withoutEnd(words, BY);
  return /^[^\p{L}]*\p{L}{4,}$/u.test(verb) ? verb : words;
}

/** Prepositions that the words before the command end in, and that nothing can be cut behind. */
const STRANDED = LANGUAGES.flatMap(({ pointers }) =>
  pointers?.stranded === undefined ? [] : [new RegExp(`\\s(?:${pointers.stranded})[\\s("'„“«「]+$`, 'iu')],
);

/** True where the sentence says nothing without its command: "Wrap it in `begin; …`". */
const isStranded = (before: string): boolean => STRANDED.some((pattern) => pattern.test(before));

/** A word that only counts the steps of a sentence: "In the console, first". */
const ORDER =
  /[\s,]+(first|then|zuerst|dann|danach|primero|luego|после|затем|сначала|önce|sonra|d['’]abord|puis|ensuite)$/iu;

/** What joins a clause to the one before it. */
const JOINT =
  /^[\s,;.]*((and|or|then|und|oder|dann|y|o|luego|et|ou|puis|e|depois|и|или|затем|ve|sonra)\s+)*/iu;

/** "…, we press the prefix" before "followed by `c`": how to begin, not what it does. */
const THE_PREFIX =
  /[\s,]*\b((you|we|man|se)\s+)?((can|just|kann)\s+)?((press(ing)?|us(e|ing)|hit(ting)?|with|by using|drücke|mit|pulsa|con|avec|com)\s+)?(the\s+|das\s+|den\s+|el\s+|le\s+|o\s+)?(prefix|präfix|prefijo|préfixe|prefixo|leader)(\s+key)?(\s*\+)?$/iu;

/** The end of the words before a command, without what only points at it: "…, use the command". */
function trimLead(before: string, wrapped: boolean): number {
  const open = before.replace(/[\s("'„“«「]+$/u, '');
  const text = open.replace(/[\s:：→⇒=>–—-]+$/, '');
  if (wrapped) return text.length;
  // With no sign between them, the command is what the last word of the sentence speaks of.
  const joint =
    text.length === open.length ? 'joined' : /[:：]/.test(open.slice(text.length)) ? 'colon' : 'apart';
  const said = withoutPointer(text, joint);
  return (said === text && !/\+$/.test(text) ? text : said.replace(THE_PREFIX, '')).length;
}

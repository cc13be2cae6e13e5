import type { Mark } from '../blocks/block.ts';
import { ALTERNATIVE, FAILS, GLOSS_START, isLeadIn, USE_BEFORE } from './cues.ts';
import { readInput } from './input.ts';
import { isBareKeys, readKeys } from './keys.ts';
import { readPrompt } from './prompt.ts';
import { readsLikeProse } from './prose.ts';
import { recognize, type Surroundings } from './recognize.ts';
import { splitRemark } from './remark.ts';
import type { Found } from '../findings/finding.ts';
import { part, type Statement } from './statement.ts';
import type { Vocabulary } from './vocabulary.ts';

/** One command, chord or input in running text; `from` and `to` are places in the statement. */
export interface Span {
  readonly found: Found;
  readonly from: number;
  readonly to: number;
  readonly raw: string;
  readonly marked: boolean;
}

/** What a statement of running text is. */
export type TextReading =
  /** It shows commands; `description` is what the statement says about them, `rest` what it says about their parts. */
  | { readonly kind: 'entries'; readonly spans: readonly Span[]; readonly description?: Statement; readonly rest?: Statement; readonly lead: boolean }
  /** It says what a flag means: "`-d`: in the background". */
  | { readonly kind: 'gloss'; readonly target: string; readonly statement: Statement }
  /** Sentences; `spans` are the commands they mention. */
  | { readonly kind: 'prose'; readonly spans: readonly Span[] };

/** What the reader of text needs to know about the topic. */
export interface TextContext {
  readonly vocabulary: Vocabulary;
  /** The notes are about an interactive program, so that short words may be keys: `dd`. */
  readonly interactive: boolean;
  /** True inside a list item. */
  readonly inItem: boolean;
}

/** Gives what a text is as a command, chord or input. */
export function readFound(text: string, surroundings: Surroundings, context: TextContext): Found | undefined {
  const trimmed = text.trim();
  const prompt = readPrompt(trimmed);
  const clean = prompt?.language === 'shell' ? trimmed.slice(prompt.length) : trimmed;
  const keys = readKeys(clean);
  if (keys) return { kind: 'keys', chords: keys, text: clean };
  const input = readInput(clean);
  if (input && (surroundings !== 'bare' || input.prompt === 'meta' || /;$/.test(clean))) return { kind: 'input', prompt: input.prompt, text: clean };
  // In notes about an editor `dd` deletes a line; the program of that name is meant only with words behind it.
  if (context.interactive && surroundings === 'code' && /^\S{1,3}$/.test(clean) && isBareKeys(clean) && !context.vocabulary.isTopical(clean)) return { kind: 'keys', chords: [[...clean].map((key) => ({ key, modifiers: [] }))], text: clean };
  const command = recognize(clean, prompt?.language === 'shell' ? 'prompt' : surroundings, context.vocabulary);
  if (command) return { kind: 'command', command, text: clean };
  if (context.interactive && surroundings === 'code' && isBareKeys(clean)) return { kind: 'keys', chords: [[...clean].map((key) => ({ key, modifiers: [] }))], text: clean };
  return undefined;
}

/** Gives what one sentence or statement is. */
export function readText(statement: Statement, context: TextContext): TextReading {
  const { text } = statement;
  const marks = [...statement.marks.filter((m) => m.kind === 'code' || m.kind === 'key'), ...boldCommand(statement, context)].sort((a, b) => a.from - b.from);
  const start = leadLength(text);
  const spans = markedSpans(statement, marks, context);
  const [first] = marks;
  if (first !== undefined && first.from <= start + leadNoise(text.slice(start, first.from))) {
    const flag = flagLead(statement, first, marks);
    if (flag) return flag;
    const [lead] = spans;
    if (lead !== undefined && lead.from === first.from && !namesTool(lead, statement, context)) return leadReading(statement, spans, context);
  }
  if (marks.length === 0 || spans.length === 0) {
    const bare = readBare(statement, start, context, marks);
    if (bare) return bare;
  }
  return cuedReading(statement, spans) ?? { kind: 'prose', spans };
}

/** A bold command at the start of a statement is marked as well as one in code: "**docker ps -a** all containers". */
function boldCommand(statement: Statement, context: TextContext): Mark[] {
  const bold = statement.marks.find((m) => m.kind === 'strong' && m.from <= 3 && !statement.marks.some((o) => o.kind === 'code' && o.from < m.to && o.to > m.from));
  if (bold === undefined) return [];
  const found = readFound(statement.text.slice(bold.from, bold.to).replace(/[:：]$/, ''), 'bare', context);
  return found?.kind === 'command' && found.command.tokens.length > 1 ? [{ ...bold, kind: 'code', to: bold.from + statement.text.slice(bold.from, bold.to).replace(/[:：]$/, '').length }] : [];
}

/** Numbers, check boxes and symbols before the first word. */
const leadLength = (text: string): number => /^(\s|\[[ xX]\]\s|\d+[.)]\s|[\p{So}\p{Sk}➜→▶•*✅⚡]️?\s*)*/u.exec(text)?.[0].length ?? 0;
const leadNoise = (between: string): number => (/^[\s*_(["'“„«]*$/.test(between) ? between.length : 0);

function markedSpans(statement: Statement, marks: readonly Mark[], context: TextContext): Span[] {
  const spans: Span[] = [];
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i] as Mark;
    // Keys that stand apart are one chord: <kbd>Ctrl</kbd>+<kbd>b</kbd> <kbd>%</kbd>.
    let end = i;
    while (mark.kind === 'key' && marks[end + 1]?.kind === 'key' && /^\s*[+,-]?\s*$/.test(statement.text.slice((marks[end] as Mark).to, (marks[end + 1] as Mark).from))) end += 1;
    const to = (marks[end] as Mark).to;
    const raw = statement.text.slice(mark.from, to).trim();
    const found = readFound(mark.kind === 'key' ? raw.replace(/\s*\+\s*/g, '+') : raw, 'code', context);
    const prompt = readPrompt(raw);
    const pair = mark.kind === 'code' ? /^(\S+\s+)([a-z-]+)\s*\/\s*([a-z-]+)$/.exec(raw) : null;
    const both = pair ? [`${pair[1]}${pair[2]}`, `${pair[1]}${pair[3]}`].map((r) => ({ r, found: readFound(r, 'code', context) })) : [];
    // "`docker stop / start`" names two commands.
    if (both.length === 2 && both.every((b) => b.found?.kind === 'command' && isKnownSubcommand(b.found, context))) for (const b of both) spans.push({ found: b.found as Found, from: mark.from, to, raw: b.r, marked: true });
    else if (found) spans.push({ found, from: mark.from, to, raw: prompt?.language === 'shell' ? raw.slice(prompt.length) : raw, marked: true });
    i = end;
  }
  return spans;
}

const isKnownSubcommand = (found: Found, context: TextContext): boolean =>
  found.kind === 'command' && context.vocabulary.spec(found.command.program)?.root.commands?.some((c) => c.name === found.command.tokens[found.command.at + 1]?.text) === true;

const SEPARATOR = /^[\s*_]*(?:[-–—:：=→⇒»]+>?|=>|->|-->|–>|\(|,|;|：|\.(?=\s))?[\s*_]*/u;

/** "`npx` is a tool that …", or a paragraph "`tmux` — a terminal multiplexer": the tool is explained, not run. */
function namesTool(lead: Span, statement: Statement, context: TextContext): boolean {
  if (lead.found.kind !== 'command' || lead.found.command.tokens.length > 1) return false;
  const after = statement.text.slice(lead.to);
  if (/^\s+(is|are|ist|es|est|é|это)\s+(an?|the|ein|eine|un|una|une|um|uma)?\s*\p{L}/iu.test(after)) return true;
  return !context.inItem && context.vocabulary.isTopical(lead.found.command.program) && /^[\s*_]*([—–-]|это)\s+\p{L}/u.test(after);
}

/** Where an example in parentheses at the end of an explanation starts: "restart (docker start web)". */
function trailingExample(rest: string, spans: readonly Span[], context: TextContext): number | undefined {
  const match = /\s*\(([^()]+)\)[.\s]*$/.exec(rest);
  const inner = match?.[1];
  if (match === null || inner === undefined || match.index === 0) return undefined;
  const found = readFound(inner.replace(/^(e\.g\.|ex\.?:?|for example|z\.B\.|p\. ?ej\.|например)\s*/i, ''), 'bare', context);
  return found?.kind === spans[0]?.found.kind ? match.index : undefined;
}

function leadReading(statement: Statement, spans: readonly Span[], context: TextContext): TextReading {
  const { text } = statement;
  let count = 1;
  while (count < spans.length && ALTERNATIVE.test(text.slice((spans[count - 1] as Span).to, (spans[count] as Span).from)) && alike(spans[count]?.found, spans[0]?.found)) count += 1;
  const leads = spans.slice(0, count);
  const last = leads.at(-1) as Span;
  const after = text.slice(last.to).replace(/^\)/, '');
  const offset = text.length - after.length;
  const rest = after.slice(SEPARATOR.exec(after)?.[0].length ?? 0).replace(/^\)?\s*/, '');
  const from = text.length - rest.length;
  void offset;
  const marked = statement.marks.some((m) => (m.kind === 'code' || m.kind === 'key') && m.from <= from && m.to >= text.replace(/[\s.:;,)]+$/, '').length);
  if (!/[\p{L}\p{N}]/u.test(rest) || marked) return { kind: 'entries', spans: leads, lead: true };
  const ending = trailingExample(rest, spans, context);
  const words = part(statement, from, ending !== undefined ? from + ending : /^\s*\(/.test(after) && rest.endsWith(')') && !rest.slice(0, -1).includes('(') ? text.length - 1 : text.length);
  const flagged = words.marks.some((m) => m.kind === 'code' && /^-/.test(words.text.slice(m.from)));
  if (GLOSS_START.test(after) && (flagged || /^[\s,;(]*(where|wobei|donde|où|onde|где)/iu.test(after))) return { kind: 'entries', spans: leads, rest: words, lead: true };
  return { kind: 'entries', spans: leads, description: words, lead: true };
}

/** Alternatives are of one kind; keys and typed input may stand for each other. */
function alike(a: Found | undefined, b: Found | undefined): boolean {
  return a?.kind === b?.kind || (a?.kind !== 'command' && b?.kind !== 'command');
}

function flagLead(statement: Statement, first: Mark, marks: readonly Mark[]): TextReading | undefined {
  const raw = statement.text.slice(first.from, first.to).trim();
  if (!/^-{1,2}[\w?]/.test(raw)) return undefined;
  let last = first;
  for (const mark of marks.slice(1)) {
    const between = statement.text.slice(last.to, mark.from);
    if (!ALTERNATIVE.test(between) || !/^-/.test(statement.text.slice(mark.from))) break;
    last = mark;
  }
  const rest = part(statement, last.to);
  const lead = SEPARATOR.exec(rest.text)?.[0].length ?? 0;
  const words = part(rest, lead);
  if (!/\p{L}/u.test(words.text)) return undefined;
  return { kind: 'gloss', target: statement.text.slice(first.from, last.to), statement: words };
}

/** A command without any mark: the whole statement, or the part before or after a separator. */
function readBare(statement: Statement, start: number, context: TextContext, marks: readonly Mark[]): TextReading | undefined {
  const text = statement.text.slice(start);
  if (marks.length > 0 && marks.some((m) => m.from <= start)) return undefined;
  const flag = /^(-{1,2}[\w?][\w-]*(?:[ =](?:<[^<>]+>|[A-Z_]{2,}))?(?:\s*[,/|]\s*-{1,2}\w[\w-]*)*)(\s*(?:[:：=]|=>|->|→|–|—)\s*|\s+-\s+|\s{2,}|\s+(?=\p{L}+\s))(\p{L}.*)$/u.exec(text);
  if (flag?.[1] !== undefined && flag[3] !== undefined) {
    return { kind: 'gloss', target: flag[1], statement: part(statement, statement.text.length - flag[3].length) };
  }
  for (const cut of [splitRemark(text), splitRemark(text, true)]) {
    if (cut.remark === undefined || cut.at === undefined) continue;
    const keys = context.interactive && context.inItem && /^[-–—:=]/.test(cut.mark ?? '') ? bareKeys(cut.command) : undefined;
    const found = keys ?? readFound(cut.command, 'bare', context) ?? (context.inItem ? everydayBare(cut.command, context) : undefined);
    if (found) {
      const from = start + text.indexOf(cut.remark, cut.at);
      return { kind: 'entries', spans: [{ found, from: start, to: start + cut.command.length, raw: cut.command, marked: false }], description: part(statement, from, from + cut.remark.length), lead: true };
    }
  }
  const whole = readFound(text, 'bare', context);
  if (whole) return { kind: 'entries', spans: [{ found: whole, from: start, to: statement.text.length, raw: text.trim(), marked: false }], lead: true };
  const tail = /^(.*?\S)\s*(?:[:：]|=>|->|→|–>|⇒|\s[-–—])\s+(\S.*)$/u.exec(text);
  if (tail?.[1] !== undefined && tail[2] !== undefined && readsLikeProse(tail[1])) {
    const found = readFound(tail[2], 'bare', context);
    if (found) {
      const from = statement.text.length - tail[2].length;
      return { kind: 'entries', spans: [{ found, from, to: statement.text.length, raw: tail[2], marked: false }], description: part(statement, start, start + tail[1].length), lead: false };
    }
  }
  return undefined;
}

/** In notes about an editor, the short word before a dash is what to press: `dd - delete a line`. */
function bareKeys(text: string): Found | undefined {
  const word = text.trim();
  if (!isBareKeys(word) || /^(to|in|on|at|of|if|or|an|the|tip|note)$/i.test(word) || /^\p{Lu}\p{Ll}+$/u.test(word)) return undefined;
  return { kind: 'keys', chords: [[...word].map((key) => ({ key, modifiers: [] }))], text: word };
}

/** In a bullet `ls - list files`, the separator is evidence enough for a program with an ordinary name and no words behind it. */
function everydayBare(text: string, context: TextContext): Found | undefined {
  if (/\s/.test(text.trim()) || !/^[a-z][a-z0-9_.-]*$/.test(text.trim())) return undefined;
  const command = recognize(text, 'code', context.vocabulary);
  return command && !context.vocabulary.isEveryday(command.program) ? { kind: 'command', command, text: text.trim() } : undefined;
}

/** A sentence that tells the reader to use a command: at its end, or after "use", "run", "with". */
function cuedReading(statement: Statement, spans: readonly Span[]): TextReading | undefined {
  const [span] = spans;
  if (span === undefined) return undefined;
  const { text } = statement;
  let last = span;
  for (const next of spans.slice(1)) {
    if (!ALTERNATIVE.test(text.slice(last.to, next.from)) || /^\s*(and|und|y|et|e|и|ve|,)\s*$/iu.test(text.slice(last.to, next.from))) return eachCued(statement, spans);
    last = next;
  }
  const before = text.slice(0, span.from);
  const after = text.slice(last.to);
  const wrapped = /\(\s*$/.test(before) && /^\s*\)/.test(after);
  const ends = /^[\s.;:,!)\]"'”»*]*$/.test(after) || /^\s*(command|befehl|comando|commande|команда|командой|komutu|komutunu|komutuyla|kullanılır|命令)?[\s.:]*$/iu.test(after);
  const cued = USE_BEFORE.test(before);
  const words = before.trim().split(/\s+/).length;
  if (ends) {
    // "A **short ID** is the beginning of an ID: `docker run abc`" defines a term; its command is an illustration.
    const bold = statement.marks.find((m) => m.kind === 'strong' && m.from <= 6);
    if (bold && /^\s*(\([^()]*\)\s*)?(is|are|means|ist|sind|bedeutet|es|son|significa|est|sont|é|são|[—–-]\s*это|[—–]|это)\s/iu.test(text.slice(bold.to))) return undefined;
    const asked = cued || /[:：→⇒=>–—-]\s*$/.test(before) || (wrapped && words <= 10) || words <= 9;
    if (!asked || !/\p{L}/u.test(before)) return undefined;
    const lead = part(statement, 0, trimLead(before, wrapped));
    return { kind: 'entries', spans, ...(isLeadIn(lead.text) ? {} : { description: lead }), lead: false };
  }
  const article = /^\s*((also|and|then|auch|también|aussi)\s+)?(the|der|die|das|el|la|le|o|a|команда|командой)\s+(command|befehl|comando|commande)?\s*["'“]?$/iu.test(before);
  if (article && /^\s*(commands|befehle|comandos|commandes|команды)\b/iu.test(after)) return undefined;
  if (article) return { kind: 'entries', spans, description: part(statement, last.to), lead: true };
  const opening = cued && words <= 5 && isLeadIn(before);
  if (opening && !wrapped) {
    const purpose = /^[\s,"'”]*(command\s+)?(to|um|para|pour|чтобы|для)\s+/iu.exec(after);
    const from = last.to + (purpose?.[0].length ?? 0);
    return { kind: 'entries', spans, description: part(statement, from), lead: true };
  }
  if (cued && /^\s*[,;]/.test(after) === false && /^\s*(to|for|um|para|pour|чтобы|для)\s/iu.test(after)) return { kind: 'entries', spans, description: statement, lead: false };
  return undefined;
}

/** Several commands, each after its own "with", "run", "then": every one is shown, in the sentence they share. */
function eachCued(statement: Statement, spans: readonly Span[]): TextReading | undefined {
  const { text } = statement;
  const cued = spans.every((span, i) => {
    const before = text.slice(i === 0 ? 0 : (spans[i - 1] as Span).to, span.from);
    return USE_BEFORE.test(before) || /(^|[\s,])(first|then|zuerst|dann|danach|primero|luego|после|затем|сначала|önce|sonra|d['’]abord|puis|ensuite)\s*$/iu.test(before);
  });
  return cued && spans.length > 1 && !FAILS.test(text) && !/\b(are|is|wird|werden|se|sont|est)\s+\p{L}+(ed|t|en|do|da|é|ée)\b/iu.test(text) ? { kind: 'entries', spans, description: statement, lead: false } : undefined;
}

/** The end of the words before a command, without their lead-in: "…, use the command". */
function trimLead(before: string, wrapped: boolean): number {
  let text = before.replace(/[\s(]+$/, '').replace(/[\s:：→⇒=>–—-]+$/, '');
  if (!wrapped) {
    const cut = USE_BEFORE.exec(text);
    const kept = cut ? text.slice(0, cut.index).replace(/[\s,;:]+$/, '').replace(/[\s,](you can|we can|we|you|just|simply|man|kann|puedes|podemos|можно|нужно)$/iu, '').replace(/[\s,;:]+$/, '') : text;
    if (kept.split(/\s+/).length >= 2) text = kept;
  }
  return text.length;
}

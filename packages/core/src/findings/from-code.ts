import type { CodeBlock } from '../blocks/block.ts';
import type { CodeItem, CodeReading } from '../lines/code-item.ts';
import { isExampleLabel } from '../lines/cues.ts';
import type { Found } from '../lines/found.ts';
import { readGlossLine } from '../lines/gloss-line.ts';
import { readKeys } from '../lines/keys.ts';
import type { Statement } from '../lines/statement.ts';
import { saysSomething } from '../wording/says-something.ts';
import type { Finding } from './finding.ts';

/** A statement of one line that a code block holds. */
export function codeStatement(text: string, line: number): Statement {
  return { line, endLine: line, text, marks: [], starts: [{ at: 0, line }] };
}

type Shown = Extract<CodeItem, { kind: 'command' | 'input' | 'keys' }>;
const isShown = (item: CodeItem | undefined): item is Shown =>
  item?.kind === 'command' || item?.kind === 'input' || item?.kind === 'keys';
const isComment = (item: CodeItem | undefined): item is Extract<CodeItem, { kind: 'comment' | 'prose' }> =>
  item?.kind === 'comment' || item?.kind === 'prose';

function foundOf(item: Shown): Found {
  switch (item.kind) {
    case 'command':
      return { kind: 'command', command: item.command, text: item.text };
    case 'input':
      return {
        kind: 'input',
        prompt: item.input.prompt,
        text: item.input.text,
        ...(item.program ? { program: item.program } : {}),
      };
    case 'keys':
      return { kind: 'keys', chords: readKeys(item.raw) ?? [], text: item.raw };
  }
}

/** Gives the findings of a code block, with the descriptions that stand inside it: remarks, comments above or below, glosses. */
export function findInCode(block: CodeBlock, reading: CodeReading): Finding[] {
  if (reading.kind !== 'lines') return [];
  const { items } = reading;
  const findings = new Map<CodeItem, Finding>();
  for (const item of items) {
    if (!isShown(item)) continue;
    const finding: Finding = {
      found: foundOf(item),
      line: item.line,
      endLine: item.endLine,
      raw: item.raw,
      role: 'entry',
      place: 'code',
      headings: block.headings,
      glosses: [],
      notes: [],
    };
    const remark = item.remark;
    if (remark && saysSomething(remark.text)) {
      const gloss = readGlossLine(remark.text, false);
      if (gloss?.target.startsWith('-'))
        finding.glosses.push({ target: gloss.target, statement: codeStatement(gloss.text, remark.line) });
      else
        finding.description = {
          pieces: [codeStatement(remark.text, remark.line)],
          how: 'comment',
          shared: false,
          confidence: 0.95,
        };
    }
    findings.set(item, finding);
  }
  giveComments(items, findings);
  giveGlosses(items, findings);
  return [...findings.values()];
}

/** True where comments follow the commands they explain. */
function commentsBelow(items: readonly CodeItem[]): boolean {
  const filled = items.filter((i) => i.kind !== 'output' && i.kind !== 'gloss');
  return isShown(filled[0]) && isComment(filled.at(-1)) && filled.length >= 2;
}

/** Comments that tell how to fill in a command, or show another one, do not say what it does. */
const WEAK =
  /^(replace|e\.?g\.?\b|for example|example:|change .* (to|with)|where |ersetze|z\.\s?b\.|p\.\s?ej|reemplaza|замените|например)/iu;

/** True where a blank line stands between every comment and what it is about. */
function commentsApart(items: readonly CodeItem[]): boolean {
  const groups = new Set(items.filter(isComment).map(({ group }) => group));
  return isComment(items[0]) && items.every((item) => isComment(item) || !groups.has(item.group));
}

function giveComments(items: readonly CodeItem[], findings: ReadonlyMap<CodeItem, Finding>): void {
  const ordered = commentsBelow(items) ? [...items].reverse() : items;
  const apart = commentsApart(items);
  for (let i = 0; i < ordered.length; i++) {
    const first = ordered[i];
    if (!isComment(first)) continue;
    const comments = [first];
    while (isComment(ordered[i + 1]) && ordered[i + 1]?.group === first.group)
      comments.push(ordered[++i] as typeof first);
    if (ordered !== items) comments.reverse();
    const last = comments.at(-1) as typeof first;
    const below = apart ? ordered[i + 1]?.group : undefined;
    const commands: Finding[] = [];
    for (let k = i + 1; k < ordered.length; k++) {
      const item = ordered[k] as CodeItem;
      // What was printed parts the command above it from the next one.
      if (commands.length > 0 && item.kind === 'output' && ordered === items) break;
      if (isComment(item) || ![last.group, first.group, below].includes(item.group)) break;
      const finding = findings.get(item);
      if (finding) commands.push(finding);
    }
    const [nearest] = commands;
    if (nearest === undefined) continue;
    const pieces: Statement[] = [];
    for (const comment of comments) {
      const gloss = readGlossLine(comment.text, false);
      if (gloss?.target.startsWith('-'))
        nearest.glosses.push({ target: gloss.target, statement: codeStatement(gloss.text, comment.line) });
      else if (saysSomething(comment.text) && !isExampleLabel(comment.text) && !WEAK.test(comment.text))
        pieces.push(codeStatement(comment.text, comment.line));
    }
    if (pieces.length === 0) continue;
    const open = commands.filter((f) => f.description === undefined);
    // Over a longer run a comment is a title of that part of a script.
    if (open.length > 3) continue;
    for (const finding of open)
      finding.description = {
        pieces,
        how: 'comment',
        shared: open.length > 1,
        confidence: open.length > 1 ? 0.6 : 0.95,
      };
  }
}

function giveGlosses(items: readonly CodeItem[], findings: ReadonlyMap<CodeItem, Finding>): void {
  let current: Finding | undefined;
  const early: CodeItem[] = [];
  for (const item of items) {
    current = findings.get(item) ?? current;
    if (item.kind !== 'gloss') continue;
    if (current)
      current.glosses.push({ target: item.target, statement: codeStatement(item.text, item.line) });
    else early.push(item);
  }
  const [first] = findings.values();
  for (const item of early) {
    if (first && item.kind === 'gloss')
      first.glosses.push({ target: item.target, statement: codeStatement(item.text, item.line) });
  }
}

import type { CodeBlock, CodeLine } from '../blocks/block.ts';
import type { CodeItem, CodeReading, Remark } from './code-item.ts';
import { blockContent, isShellLanguage } from './file-content.ts';
import { readGlossLine } from './gloss-line.ts';
import { readInput } from './input.ts';
import { readKeys } from './keys.ts';
import { type LogicalLine, logicalLines } from './logical-line.ts';
import { looksLikeOutput } from './output.ts';
import { readPrompt } from './prompt.ts';
import { readsLikeProse } from './prose.ts';
import { type Recognized, recognize, type Surroundings } from './recognize.ts';
import { splitColumns, splitRemark } from './remark.ts';
import type { Vocabulary } from './vocabulary.ts';

const COMMENT =
  /^\s*(#+(?!!)|\/\/+|--(?=\s)|;+(?=\s)|REM\b|::(?=\s)|\/\*+|<!--|%(?=\s)|"(?=\s\p{L}[^"]*$))\s*(.*?)\s*(\*\/|-->)?$/u;

/** Gives what each line of a code block is. */
export function readCode(block: CodeBlock, vocabulary: Vocabulary): CodeReading {
  const { lines } = block;
  const shell = isShellLanguage(block.language);
  const starts = (text: string): boolean =>
    recognize(splitRemark(text.trim()).command, 'block', vocabulary) !== undefined;
  const prompts = lines.map((l) => promptOf(l.text, lines));
  if (prompts.every((p) => p === undefined) && hasRootPrompts(block, vocabulary)) {
    return {
      kind: 'lines',
      items: readTranscript(
        lines.map((l) => ({ ...l, text: l.text.replace(/^# +/, '$ ') })),
        vocabulary,
      ),
    };
  }
  if (prompts.some((p) => p !== undefined))
    return { kind: 'lines', items: readTranscript(lines, vocabulary) };
  const commands = lines.filter((l) => starts(l.text)).length;
  const content = blockContent(block.language, lines, commands);
  if (content.kind === 'file') return { kind: 'file', language: content.language };
  if (content.kind === 'query') return { kind: 'lines', items: readStatements(lines, content.language) };
  const surroundings: Surroundings =
    content.kind === 'shell' ||
    shell ||
    (commands >= 2 &&
      commands * 2 >= lines.length &&
      lines.every(
        (l) =>
          starts(l.text) ||
          /^\s*([#/].*)?$/.test(l.text) ||
          /^\s*[a-z][\w-]*(\s+[\w./-]+){0,4}(\s+#.*)?$/.test(l.text),
      ))
      ? 'shell-block'
      : 'block';
  const items = logicalLines(lines, starts).map((line, i, all) =>
    readLine(line, all.slice(0, i), surroundings, vocabulary, commands),
  );
  const useful = items.some(
    (i) => i.kind === 'command' || i.kind === 'input' || i.kind === 'keys' || i.kind === 'gloss',
  );
  if (!useful)
    return items.every((i) => i.kind === 'prose' || i.kind === 'comment') && items.length > 0
      ? { kind: 'lines', items }
      : { kind: 'output' };
  return { kind: 'lines', items: markOutput(items, lines) };
}

/** `$ `, `% ` and sure prompts; `> ` and `# ` where most lines of the block bear them before a lower-case word. */
function promptOf(text: string, lines: readonly CodeLine[]): ReturnType<typeof readPrompt> {
  const prompt = readPrompt(text);
  if (prompt) return prompt;
  const root = /^([>#]) +(?=[a-z./])/.exec(text);
  const mark = root?.[1];
  if (mark === '>' && lines.filter((l) => l.text.startsWith('> ')).length === lines.length)
    return { language: 'shell', length: root?.[0].length ?? 2, sure: false };
  return undefined;
}

/** `# systemctl restart x` is typed at a root prompt where every such line is a command and no other line is. */
function hasRootPrompts(block: CodeBlock, vocabulary: Vocabulary): boolean {
  const hashes = block.lines.filter((l) => /^# +\S/.test(l.text));
  const typed = (text: string): boolean => {
    const found = recognize(splitRemark(text).command, 'bare', vocabulary);
    return found !== undefined && found.tokens.length > 1;
  };
  return (
    hashes.length > 0 &&
    hashes.every((l) => typed(l.text.replace(/^# +/, ''))) &&
    block.lines.every((l) => hashes.includes(l) || !typed(l.text.trim())) &&
    (hashes.length === block.lines.length ||
      /console|session|terminal/.test(block.language) ||
      hashes.length > 1)
  );
}

function readTranscript(lines: readonly CodeLine[], vocabulary: Vocabulary): CodeItem[] {
  const items: CodeItem[] = [];
  const logical = logicalLines(lines, (text) => promptOf(text, lines) !== undefined);
  let sawCommand = false;
  for (const line of logical) {
    const { group } = line;
    const prompt = promptOf(line.text, lines);
    if (prompt === undefined) {
      const comment = COMMENT.exec(line.text);
      if (
        comment &&
        !/^\s*#\d/.test(line.text) &&
        /\p{L}/u.test(comment[2] ?? '') &&
        (!sawCommand || line.line === nextPromptLine(lines, line) - 1)
      )
        items.push({ kind: 'comment', line: line.line, group, text: comment[2] ?? '' });
      else if (!sawCommand && recognize(line.text.trim(), 'bare', vocabulary))
        items.push({
          kind: 'command',
          line: line.line,
          endLine: line.endLine,
          group,
          raw: line.raw,
          text: line.text.trim(),
          command: recognize(line.text.trim(), 'bare', vocabulary) as Recognized,
        });
      else if (!sawCommand && readsLikeProse(line.text))
        items.push({ kind: 'prose', line: line.line, group, text: line.text.trim() });
      else items.push({ kind: 'output', line: line.line, group });
      continue;
    }
    const cutRemark = splitRemark(line.text.slice(prompt.length));
    const text = cutRemark.command.trim();
    const raw = line.raw.slice(prompt.length).split('\n');
    raw[raw.length - 1] = line.endLine === line.line ? text : (raw.at(-1) ?? '');
    if (text === '') {
      if (cutRemark.remark !== undefined)
        items.push({ kind: 'comment', line: line.line, group, text: cutRemark.remark });
      else items.push({ kind: 'output', line: line.line, group });
      continue;
    }
    if (/^#/.test(text)) {
      items.push({ kind: 'comment', line: line.line, group, text: text.replace(/^#+\s*/, '') });
      continue;
    }
    sawCommand = true;
    const remark = remarkOf(cutRemark.remark, line.line);
    const place = { line: line.line, endLine: line.endLine, group, raw: raw.join('\n').trim() };
    const typed = prompt.language === 'shell' ? undefined : readInput(text);
    const input =
      prompt.language === 'shell'
        ? undefined
        : ((typed?.prompt === 'sql' && prompt.language === 'repl' ? undefined : typed) ?? {
            prompt: prompt.language === 'sql' ? ('sql' as const) : ('repl' as const),
            text,
          });
    if (input) {
      items.push({
        kind: 'input',
        ...place,
        input,
        ...(prompt.program ? { program: prompt.program } : {}),
        ...(remark ? { remark } : {}),
      });
      continue;
    }
    const command = recognize(text, 'prompt', vocabulary);
    if (command) items.push({ kind: 'command', ...place, text, command, ...(remark ? { remark } : {}) });
    else items.push({ kind: 'output', line: line.line, group });
  }
  return items;
}

const nextPromptLine = (lines: readonly CodeLine[], after: LogicalLine): number =>
  lines.find((l) => l.line > after.line && readPrompt(l.text))?.line ?? -1;

const remarkOf = (text: string | undefined, line: number): Remark | undefined =>
  text === undefined ? undefined : { text, line };

function readStatements(lines: readonly CodeLine[], language: string): CodeItem[] {
  const items: CodeItem[] = [];
  let open: CodeLine[] = [];
  let group = 0;
  const close = (): void => {
    const [first, last] = [open[0], open.at(-1)];
    if (first === undefined || last === undefined) return;
    const cut = splitRemark(last.text.replace(/\s--\s+(?=\S)/, ' # '));
    const raw = [...open.slice(0, -1).map((l) => l.text), cut.command].join('\n').trim();
    const one = raw.replace(/\s*\n\s*/g, ' ');
    const remark = remarkOf(cut.remark, last.line);
    const input = readInput(one) ?? {
      prompt: /sql|pg|postgres|mysql|sqlite/.test(language) ? ('sql' as const) : ('repl' as const),
      text: one,
    };
    items.push({
      kind: 'input',
      line: first.line,
      endLine: last.line,
      group,
      raw,
      input,
      ...(remark ? { remark } : {}),
    });
    open = [];
  };
  for (const [i, line] of lines.entries()) {
    const previous = lines[i - 1];
    if (previous && line.line > previous.line + 1) {
      close();
      group += 1;
    }
    const comment = /^\s*(--|#|\/\/|\/\*)\s*(.*?)\s*(\*\/)?$/.exec(line.text);
    if (comment && open.length === 0) {
      items.push({ kind: 'comment', line: line.line, group, text: comment[2] ?? '' });
      continue;
    }
    open.push(line);
    if (/;\s*(--.*|#.*)?$/.test(line.text) || /^\s*\\/.test(line.text)) close();
  }
  close();
  return items;
}

function readLine(
  line: LogicalLine,
  before: readonly LogicalLine[],
  surroundings: Surroundings,
  vocabulary: Vocabulary,
  commands: number,
): CodeItem {
  const { group } = line;
  const place = { line: line.line, endLine: line.endLine, group };
  const comment = COMMENT.exec(line.text);
  if (comment && !/^\s*--\w/.test(line.text))
    return { kind: 'comment', line: line.line, group, text: (comment[2] ?? '').replace(/[\s#=*-]+$/, '') };
  const gloss = readGlossLine(line.text, before.length > 0 || commands > 0);
  const cut = splitRemark(line.text);
  const text = cut.command.trim();
  if (gloss) {
    const own = recognize(text, surroundings, vocabulary);
    if (!own?.known || gloss.target.startsWith('-') || own.tokens.some((t) => t.text === '='))
      return { kind: 'gloss', line: line.line, group, ...gloss };
  }
  const columns = cut.remark === undefined ? splitColumns(line.text.trim()) : undefined;
  for (const attempt of [
    columns ? { command: columns.command, remark: columns.remark } : undefined,
    { command: text, remark: cut.remark },
    loosely(line.text, surroundings),
  ]) {
    if (attempt === undefined) continue;
    const command = recognize(attempt.command, surroundings, vocabulary);
    if (command === undefined) continue;
    if (attempt.remark === undefined && looksLikeOutput(line.text, command.known)) continue;
    const remark = remarkOf(attempt.remark, line.endLine);
    const raw = line.line === line.endLine ? attempt.command : line.raw;
    return { kind: 'command', ...place, raw, text: attempt.command, command, ...(remark ? { remark } : {}) };
  }
  for (const attempt of [
    columns,
    { command: text, remark: cut.remark },
    splitRemark(line.text.trim(), true),
  ]) {
    if (attempt === undefined) continue;
    const remark = remarkOf(attempt.remark, line.endLine);
    const input = readInput(attempt.command);
    if (input) return { kind: 'input', ...place, raw: attempt.command, input, ...(remark ? { remark } : {}) };
    if (readKeys(attempt.command) && (attempt.remark !== undefined || /[-+^<]/.test(attempt.command)))
      return { kind: 'keys', ...place, raw: attempt.command, ...(remark ? { remark } : {}) };
  }
  if (readsLikeProse(line.text) && !looksLikeOutput(line.text, false))
    return { kind: 'prose', line: line.line, group, text: line.text.trim() };
  return { kind: 'output', line: line.line, group };
}

/** In blocks, `command - explanation` and `command : explanation` count only where the explanation reads like a sentence. */
function loosely(text: string, surroundings: Surroundings): { command: string; remark?: string } | undefined {
  const cut = splitRemark(text.trim(), true);
  if (cut.remark === undefined || !readsLikeProse(cut.remark) || surroundings === 'prompt') return undefined;
  return { command: cut.command, remark: cut.remark };
}

/** Lines below a command that no one typed are its output; so is a run of them that looks like a table, though a word in it may be a program's name. */
function markOutput(items: readonly CodeItem[], lines: readonly CodeLine[]): CodeItem[] {
  let inOutput = false;
  return items.map((item, i) => {
    if (item.kind === 'output') {
      inOutput = true;
      return item;
    }
    const previous = items[i - 1];
    const adjacent = previous !== undefined && previous.group === item.group;
    if (!adjacent) inOutput = false;
    if (
      item.kind === 'prose' &&
      adjacent &&
      previous.kind !== 'prose' &&
      previous.kind !== 'comment' &&
      inOutput
    )
      return { kind: 'output', line: item.line, group: item.group };
    if (item.kind === 'command' && inOutput && adjacent && item.remark === undefined) {
      const text = lines.find((l) => l.line === item.line)?.text ?? '';
      if (/\S\s{2,}\S.*\s{2,}\S/.test(text)) return { kind: 'output', line: item.line, group: item.group };
    }
    if (item.kind === 'command' || item.kind === 'comment') inOutput = false;
    return item;
  });
}

import type { CodeBlock, CodeLine } from '../blocks/block.ts';
import { asideGlosses } from './aside-glosses.ts';
import { COMMENT, remarkOf } from './code-comment.ts';
import type { CodeItem } from './code-item.ts';
import { readGlossLine } from './gloss-line.ts';
import { readInput } from './input.ts';
import { behindLast, type LogicalLine, logicalLines } from './logical-line.ts';
import { looksLikeOutput } from './output.ts';
import { readPrompt } from './prompt.ts';
import { readsLikeProse } from './prose.ts';
import { type Recognized, recognize } from './recognize.ts';
import { splitRemark } from './remark.ts';
import type { Vocabulary } from './vocabulary.ts';
import { withoutRemark } from './without-remark.ts';

/**
 * `$ `, `% ` and sure prompts; `> ` before a lower-case word where all lines of the block bear it, or where it opens a block
 * of a program with a prompt of its own: what has none was printed.
 */
export function promptOf(
  text: string,
  lines: readonly CodeLine[],
  program?: string,
): ReturnType<typeof readPrompt> {
  const prompt = readPrompt(text);
  if (prompt) return prompt;
  const root = /^([>#]) +(?=[a-z./])/.exec(text);
  const mark = root?.[1];
  if (mark === '>' && program !== undefined && lines[0]?.text.startsWith('> '))
    return { language: 'repl', program, length: root?.[0].length ?? 2, sure: false };
  if (mark === '>' && lines.every((l) => l.text.startsWith('> ')))
    return { language: 'shell', length: root?.[0].length ?? 2, sure: false };
  return undefined;
}

/** `# systemctl restart x` is typed at a root prompt where every such line is a command and no other line is. */
export function hasRootPrompts(block: CodeBlock, vocabulary: Vocabulary): boolean {
  const isHash = (l: CodeLine): boolean => /^# +\S/.test(l.text);
  const hashes = block.lines.filter(isHash);
  const typed = (text: string): boolean => {
    const found = recognize(splitRemark(text).command, 'bare', vocabulary);
    return found !== undefined && found.tokens.length > 1;
  };
  return (
    hashes.length > 0 &&
    hashes.every((l) => typed(l.text.replace(/^# +/, ''))) &&
    block.lines.every((l) => isHash(l) || !typed(l.text.trim())) &&
    (hashes.length === block.lines.length ||
      /console|session|terminal/.test(block.language) ||
      hashes.length > 1)
  );
}

const OPTION_WITH_REMARK = /^\s*-{1,2}[A-Za-z?].*\s#+\s+\p{L}/u;

/** What a program printed, noted down as a comment. */
const PRINTED = /^(\(\p{L}+\)\s*\S|"[^"]*"(,|$)|OK$|\d+\)|=>\s)/u;

/** Gives what each line of a transcript is: what stands after a prompt was typed, the rest was printed. */
export function readTranscript(
  lines: readonly CodeLine[],
  vocabulary: Vocabulary,
  program?: string,
): CodeItem[] {
  const items: CodeItem[] = [];
  const logical = logicalLines(lines, (text) => promptOf(text, lines, program) !== undefined);
  const textOf = new Map(lines.map((l) => [l.line, l.text]));
  const isBeforePrompt = ({ line }: LogicalLine): boolean =>
    readPrompt(textOf.get(line + 1) ?? '') !== undefined;
  const typed = typedGroups(logical, (line) => promptOf(line.text, lines, program) !== undefined, vocabulary);
  let sawCommand = false;
  for (const line of logical) {
    const { group } = line;
    const takenOut = line.takenOut ? { takenOut: line.takenOut } : {};
    const isTyped = typed.has(group);
    const prompt = promptOf(line.text, lines, program);
    if (prompt === undefined) {
      const comment = COMMENT.exec(line.text);
      const cut = behindLast(splitRemark(line.text), line) ?? { command: line.text };
      // No program prints its options with remarks of a shell.
      const gloss = OPTION_WITH_REMARK.test(line.text) ? readGlossLine(line.text, true) : undefined;
      if (gloss) {
        items.push({ kind: 'gloss', line: line.line, group, ...gloss });
        continue;
      }
      const bare = sawCommand && !isTyped ? undefined : recognize(cut.command.trim(), 'bare', vocabulary);
      if (
        comment &&
        !/^\s*#\d/.test(line.text) &&
        /\p{L}/u.test(comment[2] ?? '') &&
        !PRINTED.test(comment[2] ?? '') &&
        (!sawCommand || isTyped || isBeforePrompt(line))
      )
        items.push({ kind: 'comment', line: line.line, group, text: comment[2] ?? '' });
      else if (bare !== undefined) {
        const remark = remarkOf(cut.remark, line.line);
        items.push(
          {
            kind: 'command',
            line: line.line,
            endLine: line.endLine,
            ...takenOut,
            group,
            raw:
              line.endLine === line.line
                ? cut.command.trim()
                : withoutRemark(line.raw, cut.command, cut.remark),
            text: cut.command.trim(),
            command: withBody(bare, line),
            ...(remark ? { remark } : {}),
          },
          ...asideGlosses(line),
        );
      } else if (!sawCommand && readsLikeProse(line.text))
        items.push({ kind: 'prose', line: line.line, group, text: line.text.trim() });
      else items.push({ kind: 'output', line: line.line, group });
      continue;
    }
    const written = line.text.slice(prompt.length);
    const cutRemark = behindLast(splitRemark(written), line, prompt.length) ?? {
      command: written.trimEnd(),
    };
    const text = cutRemark.command.trim();
    const behindPrompt = line.raw.slice(prompt.length);
    const raw =
      line.endLine === line.line ? text : withoutRemark(behindPrompt, text, cutRemark.remark).trim();
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
    const place = { line: line.line, endLine: line.endLine, ...takenOut, group, raw };
    const query = prompt.language === 'shell' ? undefined : readInput(text);
    const input =
      prompt.language === 'shell'
        ? undefined
        : ((query?.prompt === 'sql' && prompt.language === 'repl' ? undefined : query) ?? {
            prompt: prompt.language === 'sql' ? ('sql' as const) : ('repl' as const),
            text,
          });
    if (input) {
      items.push({
        kind: 'input',
        ...place,
        endLine: line.typedEnd,
        input,
        ...(prompt.program ? { program: prompt.program } : {}),
        ...(remark ? { remark } : {}),
      });
      continue;
    }
    const recognized = recognize(text, 'prompt', vocabulary);
    const command = recognized && withBody(recognized, line);
    if (command)
      items.push(
        { kind: 'command', ...place, text, command, ...(remark ? { remark } : {}) },
        ...asideGlosses(line),
      );
    else items.push({ kind: 'output', line: line.line, group });
  }
  return items;
}

/** The stretches between blank lines in which nothing bears a prompt and all is typed all the same, remarks aside. */
function typedGroups(
  logical: readonly LogicalLine[],
  hasPrompt: (line: LogicalLine) => boolean,
  vocabulary: Vocabulary,
): ReadonlySet<number> {
  const isCommand = ({ text }: LogicalLine): boolean => {
    const command = recognize(splitRemark(text).command.trim(), 'bare', vocabulary);
    return command?.known === true && command.tokens.length > command.at + 1 && !looksLikeOutput(text, true);
  };
  const isRemark = ({ text }: LogicalLine): boolean => COMMENT.test(text) && !/^\s*#\d/.test(text);
  return new Set(
    [...Map.groupBy(logical, ({ group }) => group)]
      .filter(
        ([, group]) =>
          !group.some(hasPrompt) &&
          group.every((line) => isRemark(line) || isCommand(line)) &&
          group.some(isCommand),
      )
      .map(([group]) => group),
  );
}

/** A command with the lines of its here-document. */
const withBody = (command: Recognized, { body }: LogicalLine): Recognized =>
  body ? { ...command, body } : command;

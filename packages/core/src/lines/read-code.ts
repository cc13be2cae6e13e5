import type { CodeBlock } from '../blocks/block.ts';
import { asideGlosses } from './aside-glosses.ts';
import type { CodeItem, CodeReading } from './code-item.ts';
import { readLine } from './code-line.ts';
import { blockContent, isShellLanguage } from './file-content.ts';
import { logicalLines } from './logical-line.ts';
import { markOutput } from './mark-output.ts';
import { isTypedAt, type PromptHabits } from './prompt-lines.ts';
import { recognize, type Surroundings } from './recognize.ts';
import { splitRemark } from './remark.ts';
import { opensWithSign } from './signs.ts';
import { slashedCommands } from './slashed.ts';
import { readStatements } from './statement-lines.ts';
import { hasRootPrompts, promptOf, readTranscript } from './transcript.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Gives what each line of a code block is. `listsKeys`: short words before an explanation are keys there. */
export function readCode(
  block: CodeBlock,
  vocabulary: Vocabulary,
  listsKeys = false,
  habits: PromptHabits = {},
): CodeReading {
  const { lines } = block;
  const shell = isShellLanguage(block.language);
  const starts = (text: string): boolean =>
    recognize(splitRemark(text.trim()).command, 'block', vocabulary) !== undefined;
  const isSign = (text: string): boolean => habits.listsSigns === true && !listsKeys && opensWithSign(text);
  const prompts = lines.map((l) =>
    isSign(l.text) || (listsKeys && KEY_LIKE_PROMPT.test(l.text))
      ? undefined
      : promptOf(l.text, lines, habits.typedAt?.program),
  );
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
    return { kind: 'lines', items: readTranscript(lines, vocabulary, habits.typedAt?.program) };
  const commands = lines.filter((l) => starts(l.text)).length;
  const content = blockContent(block.language, lines, commands);
  const isTyped = !shell && isTypedAt(lines, habits.typedAt);
  if (content.kind === 'file' && !isTyped) return { kind: 'file', language: content.language };
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
  const items = logicalLines(lines, starts).flatMap((line, i) => {
    const item = readLine(line, i > 0 || commands > 0, surroundings, vocabulary, listsKeys, {
      ...(isTyped && habits.typedAt ? { typedAt: habits.typedAt } : {}),
      listsSigns: !listsKeys && habits.listsSigns === true,
    });
    return [
      ...eachSlashed(item, surroundings, vocabulary),
      ...(item.kind === 'command' ? asideGlosses(line) : []),
    ];
  });
  const useful = items.some(
    (i) => i.kind === 'command' || i.kind === 'input' || i.kind === 'keys' || i.kind === 'gloss',
  );
  if (!useful)
    return items.every((i) => i.kind === 'prose' || i.kind === 'comment') && items.length > 0
      ? { kind: 'lines', items }
      : { kind: 'output' };
  return { kind: 'lines', items: markOutput(withoutLoneWords(items, vocabulary), lines) };
}

/** A key that looks like a prompt, with nothing behind it but its remark: `%   # split it`. */
const KEY_LIKE_PROMPT = /^\s*[$%>]\s+#+\s/;

/** The commands of a line that stand there with a slash between them, each with its remark. */
function eachSlashed(item: CodeItem, surroundings: Surroundings, vocabulary: Vocabulary): CodeItem[] {
  const each =
    item.kind === 'command' && item.line === item.endLine
      ? slashedCommands(item.text, surroundings, vocabulary)
      : undefined;
  if (item.kind !== 'command' || each === undefined) return [item];
  return each.flatMap(({ text }) => {
    const command = recognize(text, surroundings, vocabulary);
    return command ? [{ ...item, raw: text, text, command }] : [];
  });
}

/** In an outline or a listing, a word alone that is also a program's name (`service`, `mount`) is one of its words. */
function withoutLoneWords(items: readonly CodeItem[], vocabulary: Vocabulary): readonly CodeItem[] {
  const others = items.filter(({ kind }) => kind === 'output' || kind === 'prose').length;
  const commands = items.filter(({ kind }) => kind === 'command').length;
  if (others < 2 || others < commands) return items;
  return items.map((item) => {
    const lone =
      item.kind === 'command' &&
      item.command.tokens.length === 1 &&
      item.remark === undefined &&
      vocabulary.isEveryday(item.command.program) &&
      !vocabulary.isTopical(item.command.program);
    return lone ? { kind: 'output', line: item.line, group: item.group } : item;
  });
}

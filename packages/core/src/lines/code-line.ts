import { COMMENT, remarkOf } from './code-comment.ts';
import type { CodeItem } from './code-item.ts';
import { splitColumns } from './columns.ts';
import { readGlossLine } from './gloss-line.ts';
import { readInput } from './input.ts';
import { bareKeysOf, keysOf } from './keys.ts';
import { behindLast, type LogicalLine } from './logical-line.ts';
import { looksLikeOutput } from './output.ts';
import { type PromptHabits, promptLine } from './prompt-lines.ts';
import { readsLikeProse } from './prose.ts';
import { recognize, type Surroundings } from './recognize.ts';
import { splitRemark } from './remark.ts';
import { readSign } from './signs.ts';
import type { Vocabulary } from './vocabulary.ts';
import { withoutRemark } from './without-remark.ts';

/**
 * Gives what one line of a block without prompts is. `nearCommands`: it is not the first line, or the block has commands;
 * `listsKeys`: a short word before an explanation is a key.
 */
export function readLine(
  line: LogicalLine,
  nearCommands: boolean,
  surroundings: Surroundings,
  vocabulary: Vocabulary,
  listsKeys: boolean,
  habits: PromptHabits = {},
): CodeItem {
  const { group } = line;
  const { takenOut } = line;
  const place = { line: line.line, endLine: line.endLine, group, ...(takenOut ? { takenOut } : {}) };
  // Of what is typed at another prompt a here-document is no part.
  const typedPlace = { ...place, endLine: line.typedEnd };
  const keysLine = ({ command, remark }: { command: string; remark?: string | undefined }): CodeItem => {
    const said = remarkOf(remark, line.endLine);
    return { kind: 'keys', ...place, raw: command, ...(said ? { remark: said } : {}) };
  };
  const comment = COMMENT.exec(line.text);
  const isKey = listsKeys && /^\s*[%;/]\s+#+\s/.test(line.text);
  if (comment && !isKey && !/^\s*--\w/.test(line.text))
    return { kind: 'comment', line: line.line, group, text: (comment[2] ?? '').replace(/[\s#=*-]+$/, '') };
  const gloss = readGlossLine(line.text, nearCommands);
  const remarked = behindLast(splitRemark(line.text), line) ?? { command: line.text.trimEnd() };
  // Brackets at the end of a statement or a meta-command are its options: `\\copy … WITH (FORMAT csv)`.
  const meta = /^\s*\\[a-z]/.test(line.text);
  const cut = remarked.mark === '(' && readInput(line.text) ? { command: line.text } : remarked;
  const text = cut.command.trim();
  if (gloss) {
    const own = recognize(text, surroundings, vocabulary);
    if (!own?.known || gloss.target.startsWith('-') || own.tokens.some((t) => t.text === '='))
      return { kind: 'gloss', line: line.line, group, ...gloss };
  }
  const inColumns = behindLast(splitColumns(line.text.trim()), line);
  const pressed = inColumns && (keysOf(inColumns.command) ?? (listsKeys && bareKeysOf(inColumns.command)));
  if (inColumns && pressed) return keysLine(inColumns);
  const columns = cut.remark === undefined ? inColumns : undefined;
  for (const attempt of [columns, { command: text, remark: cut.remark }, loosely(line, surroundings)]) {
    const typed =
      attempt &&
      (promptLine(attempt.command, habits.typedAt) ??
        (habits.listsSigns && attempt.remark !== undefined ? readSign(attempt.command) : undefined));
    if (!attempt || typed?.kind !== 'input') continue;
    const remark = remarkOf(attempt.remark, line.endLine);
    return {
      kind: 'input',
      ...typedPlace,
      raw: attempt.command,
      input: { prompt: typed.prompt, text: typed.text },
      ...(typed.program === undefined ? {} : { program: typed.program }),
      ...(remark ? { remark } : {}),
    };
  }
  for (const attempt of [
    columns ? { command: columns.command, remark: columns.remark } : undefined,
    { command: text, remark: cut.remark },
    loosely(line, surroundings),
  ]) {
    if (attempt === undefined || meta) continue;
    const recognized = recognize(attempt.command, surroundings, vocabulary);
    if (recognized === undefined) continue;
    const command = line.body ? { ...recognized, body: line.body } : recognized;
    // `pub   rsa3072 2031-01-01` is a row of a listing.
    if (!command.known && attempt.command === columns?.command && !/\s/.test(attempt.command)) continue;
    if (attempt.remark === undefined && !command.bySyntax && looksLikeOutput(line.text, command.known))
      continue;
    const remark = remarkOf(attempt.remark, line.endLine);
    const raw =
      line.line === line.endLine ? attempt.command : withoutRemark(line.raw, attempt.command, attempt.remark);
    return { kind: 'command', ...place, raw, text: attempt.command, command, ...(remark ? { remark } : {}) };
  }
  for (const attempt of [
    columns,
    { command: text, remark: cut.remark },
    behindLast(splitRemark(line.text.trim(), true), line),
  ]) {
    if (attempt === undefined) continue;
    const remark = remarkOf(attempt.remark, line.endLine);
    const input = readInput(attempt.command);
    if (input)
      return { kind: 'input', ...typedPlace, raw: attempt.command, input, ...(remark ? { remark } : {}) };
    if (keysOf(attempt.command) && (attempt.remark !== undefined || /[-+^<]/.test(attempt.command)))
      return keysLine(attempt);
    if (listsKeys && attempt.remark !== undefined && bareKeysOf(attempt.command)) return keysLine(attempt);
  }
  if (readsLikeProse(line.text) && !looksLikeOutput(line.text, false))
    return { kind: 'prose', line: line.line, group, text: line.text.trim() };
  return { kind: 'output', line: line.line, group };
}

/** In blocks, `command - explanation` and `command : explanation` count only where the explanation reads like a sentence. */
function loosely(
  line: LogicalLine,
  surroundings: Surroundings,
): { command: string; remark?: string } | undefined {
  const cut = behindLast(splitRemark(line.text.trim(), true), line);
  if (cut?.remark === undefined || !readsLikeProse(cut.remark) || surroundings === 'prompt') return undefined;
  // `kind: Pod` is a line of a file.
  if (cut.mark === ':' && !/\s/.test(cut.command)) return undefined;
  return { command: cut.command, remark: cut.remark };
}

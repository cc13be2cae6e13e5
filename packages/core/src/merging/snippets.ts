import { ofKind } from '../claims/claim.ts';
import type { NoteDraft } from '../claims/note-draft.ts';
import { codeStatement } from '../findings/from-code.ts';
import type { CodeUnit } from '../findings/unit.ts';
import { isInstruction } from '../lines/file-content.ts';
import type { Statement } from '../lines/statement.ts';
import type { Prose, Snippet, Spans } from '../model.ts';
import type { Places } from './prose.ts';

/** A remark on one line of a file, which may also state a fact about the line's instruction. */
export interface LineRemark {
  readonly instruction: string;
  readonly statement: Statement;
}

/** Gives the files that a note shows, with their remarks. */
export function findSnippets(
  draft: NoteDraft,
  places: Places,
): { snippets: Snippet[]; remarks: LineRemark[] } {
  const snippets: Snippet[] = [];
  const remarks: LineRemark[] = [];
  const captions = ofKind(draft.verdicts.accepted, 'caption');
  for (const unit of draft.units) {
    if (unit.kind !== 'code' || unit.reading.kind !== 'file') continue;
    const [title] = captions.filter(({ file }) => file === unit).flatMap(({ words }) => words);
    const { lines, found } = readLines(unit, unit.reading.language, places);
    for (const remark of found) remarks.push(remark);
    snippets.push({
      id: `${draft.note.id}:${unit.block.from}`,
      language: unit.reading.language,
      ...(title ? { title: places.prose([title]) } : {}),
      lines,
      clean: lines
        .filter((l) => !l.wrong)
        .map((l) => l.text)
        .join('\n'),
      spans: [places.span(unit.block.from, unit.block.to)] as Spans,
    });
  }
  return { snippets, remarks };
}

function readLines(
  unit: CodeUnit,
  language: string,
  places: Places,
): { lines: Snippet['lines']; found: LineRemark[] } {
  if (language !== 'dockerfile') return { lines: unit.block.lines.map((l) => ({ text: l.text })), found: [] };
  const lines: { text: string; note?: Prose; wrong?: true }[] = [];
  const found: LineRemark[] = [];
  const source = unit.block.lines;
  let above: { text: string; line: number }[] = [];
  for (let i = 0; i < source.length; i++) {
    const comment = /^\s*#\s*(?!syntax=|escape=)(.+)$/.exec(source[i]?.text ?? '');
    if (comment?.[1] !== undefined) {
      above.push({ text: comment[1], line: source[i]?.line ?? 0 });
      continue;
    }
    const first = source[i] as (typeof source)[number];
    let text = first.text.trim();
    let last = first.line;
    // A remark in parentheses may run over several lines; text that starts no instruction belongs to it.
    while (opens(text) && source[i + 1] !== undefined && !isInstruction(source[i + 1]?.text ?? '')) {
      i += 1;
      last = source[i]?.line ?? last;
      text += ` ${source[i]?.text.trim()}`;
    }
    const wrong = /^~~.*~~/.test(text);
    const cut = splitNote(text);
    const [comments, from] = [above.map((c) => c.text).join(' '), above[0]?.line];
    above = [];
    const statement: Statement | undefined =
      cut.note === undefined
        ? from === undefined
          ? undefined
          : { ...codeStatement(comments, from), endLine: first.line - 1 }
        : { ...codeStatement(cut.note, first.line), endLine: last };
    const note = statement === undefined ? undefined : places.prose([statement]);
    lines.push({
      text: cut.text.replace(/^~~(.*)~~$/, '$1').trim(),
      ...(note ? { note } : {}),
      ...(wrong ? { wrong: true as const } : {}),
    });
    if (statement && !wrong) found.push({ instruction: /^[A-Z]+/.exec(text)?.[0] ?? '', statement });
  }
  // Nothing comes behind the last comments that they could be about.
  for (const { text } of above) lines.push({ text: `# ${text}` });
  return { lines, found };
}

const opens = (text: string): boolean => /\s\([^)]*$/.test(text.replace(/\([^()]*\)/g, ''));

function splitNote(text: string): { text: string; note?: string } {
  const comment = /^(\S.*?)\s+#\s+(.+)$/.exec(text);
  if (comment?.[1] !== undefined && comment[2] !== undefined && !text.startsWith('#'))
    return { text: comment[1], note: comment[2] };
  const at = text.search(/\s\((?=[^()]*\p{L})/u);
  if (at < 0 || !/\)\s*$/.test(text) || /^(RUN|CMD)\s.*\$\($/.test(text.slice(0, at + 2))) return { text };
  return {
    text: text.slice(0, at).trim(),
    note: text
      .slice(at)
      .trim()
      .replace(/^\(|\)$/g, '')
      .trim(),
  };
}

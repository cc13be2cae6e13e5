import type { Snippet } from '@cribnotes/core';
import { fileLine, prose } from './paragraphs.ts';
import { proseRuns } from './prose-runs.ts';
import type { Paragraph, RowContent, Run } from './sheet.ts';

/** Gives the content of a file with the author's remarks; wrong lines are struck out and marked. */
export function snippetRow(snippet: Snippet, section: readonly string[]): RowContent {
  const path = [...section, `Div#${snippet.id}`];
  const title = snippet.title
    ? proseRuns(snippet.title)
    : [{ text: fileKind(snippet.language), face: 'sans' } as const];
  const lines = snippet.lines.map((line, index) => lineParagraph(line, [...path, `P#line${index}`], snippet));
  return {
    paragraphs: [
      prose(
        [...path, 'P#title'],
        title.map((run) => (run.face === 'sans' ? { ...run, face: 'sans-bold' as const } : run)),
        {
          span: snippet.spans[0],
        },
      ),
      ...lines,
    ],
    box: 'frame',
    anchor: snippet.id,
  };
}

function lineParagraph(line: Snippet['lines'][number], path: readonly string[], snippet: Snippet): Paragraph {
  const code: Run = { text: line.text, face: 'mono', ...(line.wrong ? { struck: true as const } : {}) };
  const wrong: readonly Run[] = line.wrong ? [{ text: ' ✗ wrong', face: 'sans-bold', tone: 'accent' }] : [];
  const note: readonly Run[] = line.note
    ? [
        { text: '  ← ', face: 'sans', tone: 'quiet' },
        ...proseRuns(line.note).map((run) =>
          run.face === 'sans' ? { ...run, face: 'sans-italic' as const } : run,
        ),
      ]
    : [];
  return fileLine(
    [
      { path: [...path, 'Code'], runs: [code] },
      ...(wrong.length + note.length > 0 ? [{ path: [...path, 'Span'], runs: [...wrong, ...note] }] : []),
    ],
    { span: line.note?.spans[0] ?? snippet.spans[0] },
  );
}

const FILE_KINDS: Readonly<Record<string, string>> = {
  dockerfile: 'Dockerfile',
  yaml: 'YAML',
  json: 'JSON',
  text: 'File',
};

function fileKind(language: string): string {
  return FILE_KINDS[language] ?? language;
}

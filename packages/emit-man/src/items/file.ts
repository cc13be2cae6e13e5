import type { Snippet } from '@cribnotes/core';
import type { Block, Span } from '../document.ts';
import { comment } from '../words/comment.ts';
import { inlineSpans } from '../words/inline.ts';
import { capitalized, leadIn } from '../words/sentence.ts';
import { prose } from '../words/span.ts';

/** How the kinds of files that notes show are called, where the language's name is not its title. */
const names: Readonly<Record<string, string>> = {
  dockerfile: 'Dockerfile',
  yaml: 'YAML',
  yml: 'YAML',
  json: 'JSON',
  toml: 'TOML',
  ini: 'INI file',
  text: 'Text file',
};

/** Gives the content of a file that the notes show, under its title. */
export function file(snippet: Snippet): readonly Block[] {
  return [
    { kind: 'paragraph', spans: leadIn(capitalized(title(snippet))) },
    { kind: 'code', lines: snippet.lines.flatMap((line) => shown(line, snippet.language)) },
  ];
}

function title(snippet: Snippet): readonly Span[] {
  if (snippet.title !== undefined) return inlineSpans(snippet.title.inlines);
  return [prose(names[snippet.language] ?? snippet.language)];
}

/** A remark stands above its line as a comment, so that what is copied still works; a wrong line is a comment itself. */
function shown(line: Snippet['lines'][number], language: string): readonly string[] {
  const remark = line.note === undefined ? [] : comment(line.note.plain, language);
  return line.wrong ? [...remark, ...comment(`wrong: ${line.text}`, language)] : [...remark, line.text];
}

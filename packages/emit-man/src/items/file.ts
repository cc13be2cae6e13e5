import type { Snippet } from '@cribnotes/core';
import { fillPhrase } from '@cribnotes/core/printed-words';
import type { Block, Span } from '../document.ts';
import { comment } from '../words/comment.ts';
import { inlineSpans } from '../words/inline.ts';
import { capitalized, leadIn } from '../words/sentence.ts';
import { prose } from '../words/span.ts';
import type { Voice } from '../words/voice.ts';

/** How the kinds of files that notes show are called, where the language's name is not its title. */
const names: Readonly<Record<string, string>> = {
  dockerfile: 'Dockerfile',
  yaml: 'YAML',
  yml: 'YAML',
  json: 'JSON',
  toml: 'TOML',
};

/** Gives the content of a file that the notes show, under its title. */
export function file(snippet: Snippet, voice: Voice): readonly Block[] {
  return [
    { kind: 'paragraph', spans: leadIn(capitalized(title(snippet, voice), voice)) },
    { kind: 'code', lines: snippet.lines.flatMap((line) => shown(line, snippet.language, voice)) },
  ];
}

function title(snippet: Snippet, { page }: Voice): readonly Span[] {
  const called: Readonly<Record<string, string>> = { ...names, ini: page.iniFile, text: page.textFile };
  if (snippet.title !== undefined) return inlineSpans(snippet.title.inlines);
  return [prose(called[snippet.language] ?? snippet.language)];
}

/** A remark stands above its line as a comment, so that what is copied still works; a wrong line is a comment itself. */
function shown(line: Snippet['lines'][number], language: string, voice: Voice): readonly string[] {
  const remark = line.note === undefined ? [] : comment(line.note.plain, language);
  return line.wrong
    ? [...remark, ...comment(fillPhrase(voice.page.wrong, line.text), language)]
    : [...remark, line.text];
}

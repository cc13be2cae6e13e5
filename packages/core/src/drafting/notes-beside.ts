import type { NoteDraft } from '../claims/note-draft.ts';
import type { Discovery } from '../lines/discover.ts';
import { isEverydayWord } from '../lines/programs.ts';
import type { Diagnostic } from '../model.ts';
import { speaksToCrib } from '../reading/settings/speaks-to-crib.ts';

/** What of a topic's notes is about its tools, and the notes that only lie beside. */
export interface AboutTools {
  readonly about: readonly NoteDraft[];
  readonly beside: readonly NoteDraft[];
}

/**
 * Parts notes that only lie beside those about the tools, as diaries and recipes do in a vault: they show no command, key or
 * code, name no program, and no note with commands speaks of what their headings and bold words name. A note alone is always
 * what its author means, and so is one with settings or comments for crib; what other programs keep in front matter says nothing.
 */
export function aboutTools(
  drafts: readonly NoteDraft[],
  { tools, vocabulary }: Discovery,
  programs: readonly string[],
): AboutTools {
  const showing = drafts.filter(showsSomething);
  if (showing.length === 0) return { about: drafts, beside: [] };
  const spoken = new Set(showing.flatMap(({ note }) => wordsOf(note.text)));
  const named = new Set([...tools, ...programs.filter((program) => !isEverydayWord(program))]);
  const isAbout = (draft: NoteDraft): boolean =>
    showsSomething(draft) ||
    wordsOf(draft.note.text).length === 0 ||
    draft.note.directives.length > 0 ||
    speaksToCrib(draft.note) ||
    wordsOf(draft.note.text).some(
      (word) => named.has(word) || (vocabulary.programOf(word) === word && !isEverydayWord(word)),
    ) ||
    subjectsOf(draft).some((word) => spoken.has(word));
  return { about: drafts.filter(isAbout), beside: drafts.filter((draft) => !isAbout(draft)) };
}

const showsSomething = ({ findings, blocks }: NoteDraft): boolean =>
  findings.length > 0 || blocks.some(({ kind }) => kind === 'code');

/** Words of three and more letters, small and without the s of a plural. */
const wordsOf = (text: string): readonly string[] =>
  (text.toLowerCase().match(/[\p{L}\d][\p{L}\d+.-]{2,}/gu) ?? []).map((word) =>
    word.replace(/[.-]+$|s$/, ''),
  );

/** What a note is about: its headings and what stands in bold. */
function subjectsOf({ blocks }: NoteDraft): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'heading') return wordsOf(block.title.text);
    if (block.kind !== 'paragraph') return [];
    return block.lines.flatMap(({ text, marks }) =>
      marks.flatMap(({ kind, from, to }) => (kind === 'strong' ? wordsOf(text.slice(from, to)) : [])),
    );
  });
}

/** Tells of a note beside that it is left out. */
export function besideRemark({ note }: NoteDraft): Diagnostic {
  const start = { line: 1, column: 1, offset: 0 };
  return {
    rule: 'note/beside',
    level: 'info',
    message: 'left out: it shows no command and names no tool',
    span: { source: note.id, start, end: start },
    hint: 'a line `crib: {}` in its front matter takes it in',
  };
}

import type { SpecSource } from '@cribnotes/specs';
import { isProgram } from '../lines/programs.ts';
import type { SourceId } from '../model.ts';
import { namedPrograms, titlesOf } from './named-programs.ts';
import { isTyped } from './typed-languages.ts';

/** Below this share of its lines no note is about tools, however it is read. */
const LEAST = 0.15;

/** Where a command may begin in a line: behind marks of lists, quotes and prompts, in code, in a cell, behind a label. */
const BEGINNINGS =
  /(?:^[\s>]*(?:[-*+]|\d+[.)])?\s*(?:[$#>%]\s)?|[`|:：–—*_]\s*|\s-\s+)(?:sudo\s+)?([a-z][\w.+-]*)(?=[\s`|*_]|$)/g;

/**
 * True where a note is worth a reading of its own to see whether it is about tools: quick, as thousands of notes of a vault
 * are about something else. It speaks to crib, is called after a program, or one of ten lines may be a command.
 */
export function mayShowTools(id: SourceId, text: string, specs: SpecSource): boolean {
  if (/^crib\s*:|<!--\s*crib:/m.test(text)) return true;
  const programs = programsOf(specs);
  const isKnown = (word: string): boolean => programs.has(word) || isProgram(word);
  const said = [/^title:\s*(.+)$/m.exec(text)?.[1], /^#\s+(.+)$/m.exec(text)?.[1]];
  const titles = titlesOf(id, said);
  if (namedPrograms([titles[0] ?? ''], isKnown).length > 0) return true;
  const own = new Set(titles.flatMap((title) => title.toLowerCase().match(/[a-z][a-z0-9+.-]*/g) ?? []));
  let lines = 0;
  let likely = 0;
  let fence: { readonly mark: string; readonly isTyped: boolean } | undefined;
  for (const line of text.split(/\r?\n|\r/)) {
    const [, mark, language = ''] = FENCE.exec(line) ?? [];
    if (mark !== undefined) {
      if (fence === undefined) fence = { mark, isTyped: isTyped(language) };
      else if (mark.startsWith(fence.mark)) fence = undefined;
      continue;
    }
    if (line.trim() === '' || fence?.isTyped === false) continue;
    lines += 1;
    for (const [, word = ''] of line.matchAll(BEGINNINGS)) {
      if (!isKnown(word) && !own.has(word)) continue;
      likely += 1;
      break;
    }
  }
  return likely > 0 && likely >= lines * LEAST;
}

const FENCE = /^\s*(`{3,}|~{3,})\s*([\w+-]*)/;

const known = new WeakMap<readonly string[], ReadonlySet<string>>();

function programsOf({ programs }: SpecSource): ReadonlySet<string> {
  const found = known.get(programs) ?? new Set(programs);
  known.set(programs, found);
  return found;
}

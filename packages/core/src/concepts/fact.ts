import type { NoteDraft } from '../findings/note-draft.ts';
import type { TextUnit } from '../findings/unit.ts';
import type { Statement } from '../lines/statement.ts';
import { termId } from './term.ts';

/** One statement about a concept, in one note. */
export interface FactDraft {
  readonly concept: string;
  readonly term: string;
  readonly statement: Statement;
  readonly definition: boolean;
  /** True where the sentence itself names the concept as what it defines. */
  readonly founds: boolean;
  readonly unit?: TextUnit;
}

const INSTRUCTION =
  /^(FROM|RUN|CMD|LABEL|EXPOSE|ENV|ADD|COPY|ENTRYPOINT|VOLUME|USER|WORKDIR|ARG|ONBUILD|STOPSIGNAL|HEALTHCHECK|SHELL)$/;

/** Gives the id of a term in a note; the capital words of a Dockerfile are its instructions: `cmd-instruction`. */
export function idOf(term: string, draft: NoteDraft): string {
  const word = term
    .replace(/[`*]/g, '')
    .replace(/^the\s+|\s+(instruction|command|anweisung|instrucción)$/giu, '')
    .trim();
  return INSTRUCTION.test(word) && /dockerfile/i.test(draft.note.text)
    ? `${word.toLowerCase()}-instruction`
    : termId(term);
}

/** True for a sentence that starts with a bold word, an article before it aside. */
export function startsBold(unit: TextUnit): boolean {
  return unit.statement.marks.some((m) => m.kind === 'strong' && m.from <= 6);
}

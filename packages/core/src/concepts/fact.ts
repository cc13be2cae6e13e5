import type { Proposal } from '../claims/claim.ts';
import type { FoundNote } from '../claims/note-draft.ts';
import type { Piece } from '../claims/piece.ts';
import type { Verdicts } from '../claims/verdicts.ts';
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
  /** The sentence that it is said in. */
  readonly whole: Statement;
}

/** Gives what the claims of a note say about concepts, in the order in which they were accepted. */
export const factsOf = ({ accepted }: Verdicts): FactDraft[] =>
  accepted.flatMap((claim): FactDraft[] => {
    if (claim.kind !== 'definition' && claim.kind !== 'fact') return [];
    const { kind, concept, term, founds, piece, words } = claim;
    return words.map((statement) => ({
      concept,
      term,
      statement,
      definition: kind === 'definition',
      founds,
      whole: 'endLine' in piece ? (piece as Statement) : statement,
    }));
  });

/** The claim that words say something about a concept. */
export const aboutConcept = (
  note: FoundNote,
  term: string,
  { piece, words, founds, definition, cue, score = 1 }: AboutConcept,
): Proposal => ({
  kind: definition ? 'definition' : 'fact',
  concept: idOf(term, note),
  term,
  founds,
  piece,
  words: [words],
  score,
  reasons: [{ cue, weight: score }],
});

interface AboutConcept {
  readonly piece: Piece;
  readonly words: Statement;
  readonly definition: boolean;
  readonly founds: boolean;
  readonly cue: string;
  readonly score?: number;
}

const INSTRUCTION =
  /^(FROM|RUN|CMD|LABEL|EXPOSE|ENV|ADD|COPY|ENTRYPOINT|VOLUME|USER|WORKDIR|ARG|ONBUILD|STOPSIGNAL|HEALTHCHECK|SHELL)$/;

/** Gives the id of a term in a note; the capital words of a Dockerfile are its instructions: `cmd-instruction`. */
export function idOf(term: string, note: FoundNote): string {
  const word = term
    .replace(/[`*]/g, '')
    .replace(/^the\s+|\s+(instruction|command|anweisung|instrucción)$/giu, '')
    .trim();
  return INSTRUCTION.test(word) && /dockerfile/i.test(note.note.text)
    ? `${word.toLowerCase()}-instruction`
    : termId(term);
}

/** True for a sentence that starts with a bold word, an article before it aside. */
export function startsBold(unit: TextUnit): boolean {
  return unit.statement.marks.some((m) => m.kind === 'strong' && m.from <= 6);
}

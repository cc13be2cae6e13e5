import { anchorKey } from '../answers/anchor-words.ts';
import type { Proposal } from '../claims/claim.ts';
import type { FoundNote } from '../claims/note-draft.ts';
import type { Proposer } from '../claims/proposer.ts';
import { idOf } from '../concepts/fact.ts';
import type { Finding } from '../findings/finding.ts';
import type { Decided } from '../findings/with-answers.ts';

export const authorAnswer: Proposer = {
  id: 'author-answer',
  claims: 'An answer of the author says whose words are.',
  does: [
    {
      note: '<!-- crib: read "Nobody knows why." as sentence of docker ps -a -->\n\nNobody knows why.\n\nLists all:\n\n    docker ps -a\n',
      claims: ['Nobody knows why. → docker ps -a'],
    },
    {
      note: '<!-- crib: read "Lists all:" as section -->\n\nLists all:\n\n    docker ps -a\n',
      claims: ['Lists all: →'],
    },
  ],
  doesNot: ['Lists all:\n\n    docker ps -a\n'],
  propose: (note) => note.decided.flatMap((decided) => proposalOf(note, decided)),
};

/** Above every claim that comes from the words themselves. */
const SCORE = 2;

function proposalOf(note: FoundNote, { piece, words, answer }: Decided): Proposal[] {
  const { is } = answer;
  const said = {
    piece,
    words: [words],
    score: SCORE,
    reasons: [{ cue: 'the author says so', weight: 1 }],
    settled: true as const,
  };
  switch (is.kind) {
    case 'sentence': {
      const owner = ownerOf(note.findings, is.of, words.line);
      if (owner === undefined) return [];
      const how = words.line <= owner.line ? 'before' : 'after';
      return [{ kind: 'description', owners: [owner], how, shared: false, confidence: 1, ...said }];
    }
    case 'note': {
      const owner = ownerOf(note.findings, is.of, words.line);
      return owner === undefined ? [] : [{ kind: 'note', owner, ...said }];
    }
    case 'about':
    case 'defines':
      return [
        {
          kind: is.kind === 'about' ? 'fact' : 'definition',
          concept: idOf(is.term, note),
          term: is.term,
          founds: true,
          ...said,
        },
      ];
    case 'section':
    case 'nothing':
      return [{ kind: is.kind, ...said }];
    default:
      return [];
  }
}

/** The nearest place of a command: one that is shown before one that is only named. */
function ownerOf(findings: readonly Finding[], command: string, line: number): Finding | undefined {
  const wanted = anchorKey(command);
  const own = findings.filter(({ raw, found }) =>
    [raw, found.text].some((text) => anchorKey(text) === wanted),
  );
  const far = ({ role, line: at }: Finding): number => Math.abs(at - line) + (role === 'mention' ? 1e6 : 0);
  return own.toSorted((a, b) => far(a) - far(b))[0];
}

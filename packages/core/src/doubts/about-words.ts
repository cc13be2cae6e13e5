import { fit } from '../answers/anchor-words.ts';
import type { Answer } from '../answers/answer.ts';
import type { Claim } from '../claims/claim.ts';
import { pieceOf, type Thing } from '../findings/things.ts';
import type { LineFate } from '../model.ts';
import { AROUND, BY_PROPOSER, WITHOUT_OWNER } from './how-doubtful.ts';
import type { Nearby } from './nearby.ts';
import type { Question } from './question.ts';

/** Below this a sentence is not asked for on a card. */
const SURE = 0.6;

type Asked = Omit<Question, 'at' | 'words'>;

/** Gives what is to be asked about the sentences of a note: whose they are. */
export function questionsAboutWords(nearby: Nearby, ledger: ReadonlyMap<number, LineFate>): Question[] {
  const { draft, things } = nearby;
  const decided = new Set(draft.decided.map(({ piece }) => piece));
  const tied = new Set(draft.verdicts.ties.map(({ chosen }) => chosen));
  return things.flatMap((thing, at): Question[] => {
    const said = pieceOf(thing);
    if (said === undefined || decided.has(said.piece) || !/\p{L}{2}/u.test(thing.text)) return [];
    if (draft.answered.get(thing.line)?.some((answer) => settles(answer, thing))) return [];
    const fate = draft.verdicts.fateOf(said.piece);
    const asked = fate ? askedOf(fate, thing, tied.has(said.words)) : askedAlone(nearby, thing, ledger);
    return asked === undefined ? [] : [{ ...asked, at, words: said.words }];
  });
}

function askedOf(fate: Claim, thing: Thing, isTied: boolean): Asked | undefined {
  if (fate.settled || fate.by === 'author-comment') return undefined;
  const wrong = (BY_PROPOSER[`${fate.by} ${fate.kind}`] ?? 0) + (isAround(thing) ? AROUND : 0);
  switch (fate.kind) {
    case 'description': {
      const [owner] = fate.owners;
      // What a proposer is sure of by its form may still have lost little against another sentence.
      const unsure = 1 - (fate.confidence ?? fate.score);
      return {
        rule: isTied ? 'two-sentences' : fate.shared ? 'shared-sentence' : 'weak-pairing',
        // Of several commands it cannot be said in few words, and need not be.
        taken: fate.owners.length > 1 ? { kind: 'right' } : { kind: 'sentence', of: owner.raw },
        doubt: Math.min(1, Math.max(wrong, unsure * 0.3, isTied ? 0.35 : 0)),
        ...(isTied || unsure > 1 - SURE ? { commands: fate.owners } : {}),
      };
    }
    case 'note':
      return { rule: 'weak-owner', taken: { kind: 'note', of: fate.owner.raw }, doubt: wrong };
    case 'gloss':
      return { rule: 'weak-owner', taken: { kind: 'note', of: fate.owner.raw }, doubt: wrong };
    case 'fact':
      return { rule: 'weak-owner', taken: { kind: 'about', term: fate.term }, doubt: wrong };
    case 'definition':
      return { rule: 'weak-owner', taken: { kind: 'defines', term: fate.term }, doubt: wrong };
    case 'title':
      return { rule: 'weak-title', taken: { kind: 'right' }, doubt: wrong * (LONG.test(thing.text) ? 3 : 1) };
    case 'label':
    case 'caption':
    case 'term':
    case 'section':
    case 'nothing':
      return undefined;
  }
}

/** True for an answer after which the same words are not asked about again; of words that are typed no more, whose they are is. */
const settles = ({ words, is }: Answer, { text }: Thing): boolean =>
  is.kind === 'right' || (is.kind !== 'words' && fit(words, text) === 3);

/** More than a title usually says. */
const LONG = /(?:\S+\s+){7}|[.。]$/u;

/** True for words that stand before their command, or on both sides of it. */
const isAround = ({ part, unit }: Thing): boolean =>
  part.kind === 'said' &&
  unit.kind === 'text' &&
  !unit.statement.text.trimEnd().endsWith(part.statement.text);

function askedAlone(nearby: Nearby, thing: Thing, ledger: ReadonlyMap<number, LineFate>): Asked | undefined {
  const fate = ledger.get(thing.line);
  if (thing.part.kind === 'title')
    return LONG.test(thing.text) && fate?.kind === 'printed' && fate.as === 'heading'
      ? { rule: 'weak-title', taken: { kind: 'right' }, doubt: WITHOUT_OWNER.longTitle }
      : undefined;
  if (fate === undefined) return undefined;
  if (fate.kind === 'left-out')
    return { rule: 'left-out', taken: { kind: 'nothing' }, doubt: WITHOUT_OWNER.leftOut, mayBeTyped: true };
  if (fate.kind !== 'printed' || fate.as !== 'note') return undefined;
  const { any, noHeading, namesTerm, namesCommand } = WITHOUT_OWNER;
  return {
    rule: 'no-owner',
    taken: { kind: 'section' },
    doubt:
      any +
      (thing.heading === undefined ? noHeading : 0) +
      (nearby.termsIn(thing.text).length > 0 ? namesTerm : 0) +
      (nearby.commandsIn(thing.text).length > 0 ? namesCommand : 0),
    mayBeTyped: true,
  };
}

import { fit } from '../answers/anchor-words.ts';
import type { Answer } from '../answers/answer.ts';
import type { Decision } from '../answers/decision.ts';
import type { Claim } from '../claims/claim.ts';
import type { NoteDraft } from '../claims/note-draft.ts';
import type { Finding } from '../findings/finding.ts';
import { pieceOf, type Thing, thingsOf } from '../findings/things.ts';
import type { Places } from '../merging/prose.ts';
import type { Doubt, LineFate } from '../model.ts';
import { anchorOf } from './anchor-of.ts';
import { doubtId } from './doubt-id.ts';
import { AROUND, BY_PROPOSER, WITHOUT_OWNER } from './how-doubtful.ts';
import { ownersFor, termsIn } from './owners.ts';

/** Below this a sentence is not asked for on a card. */
const SURE = 0.6;

/** What is asked about words by what they were taken for. */
interface Asked {
  readonly rule: string;
  readonly taken?: Decision;
  readonly doubt: number;
  readonly mayBeTyped?: true;
  /** Commands whose sentence it may not be. */
  readonly commands?: readonly Finding[];
}

/** Gives the sentences of a note whose owner is not certain. */
export function doubtsAboutWords(
  draft: NoteDraft,
  places: Places,
  ledger: ReadonlyMap<number, LineFate>,
): Doubt[] {
  const things = thingsOf(draft.units);
  const decided = new Set(draft.decided.map(({ piece }) => piece));
  const ties = new Map(draft.verdicts.ties.map((tie) => [tie.chosen, tie]));
  return things.flatMap((thing, at): Doubt[] => {
    const said = pieceOf(thing);
    if (said === undefined || decided.has(said.piece) || !/\p{L}{2}/u.test(thing.text)) return [];
    const fate = draft.verdicts.fateOf(said.piece);
    const isTied = ties.has(said.words);
    if (draft.answered.get(thing.line)?.some((answer) => settles(answer, thing))) return [];
    const asked = fate ? askedOf(fate, thing, isTied) : askedAlone(draft, thing, ledger);
    if (asked === undefined) return [];
    const choices = ownersFor(draft, thing, asked.taken, asked.mayBeTyped);
    const anchor = anchorOf(things, at);
    const { line, endLine, text } = said.words;
    return [
      {
        id: doubtId(asked.rule, draft.note.id, anchor.words, anchor.after ?? ''),
        rule: asked.rule,
        span: places.span(line, endLine, line === endLine ? text : undefined),
        words: text,
        anchor,
        choices,
        ...(asked.taken ? { proposal: choices[0]?.key ?? '' } : {}),
        ...(asked.commands
          ? { commands: asked.commands.map((finding) => places.span(finding.line, finding.endLine)) }
          : {}),
        doubt: asked.doubt,
      },
    ];
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

function askedAlone(
  draft: NoteDraft,
  thing: Thing,
  ledger: ReadonlyMap<number, LineFate>,
): Asked | undefined {
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
  const isNamed = draft.findings.some(({ raw }) => raw.length > 3 && thing.text.includes(raw));
  return {
    rule: 'no-owner',
    taken: { kind: 'section' },
    doubt:
      any +
      (thing.heading === undefined ? noHeading : 0) +
      (termsIn(draft, thing.text).length > 0 ? namesTerm : 0) +
      (isNamed ? namesCommand : 0),
    mayBeTyped: true,
  };
}

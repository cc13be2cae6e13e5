import type { Decision } from '../answers/decision.ts';
import type { Finding } from '../findings/finding.ts';
import type { Statement } from '../lines/statement.ts';
import type { Places } from '../merging/prose.ts';
import type { Choice, Doubt } from '../model.ts';
import { anchorOf } from './anchor-of.ts';
import { doubtId } from './doubt-id.ts';
import type { Nearby } from './nearby.ts';
import { ownersFor } from './owners.ts';

/** Something to ask about a thing of a note, before its choices are put together. */
export interface Question {
  /** Which thing of the note, counted from 0. */
  readonly at: number;
  readonly rule: string;
  readonly doubt: number;
  /** What it was taken for. */
  readonly taken: Decision;
  /** Its choices; of a sentence they are its owners. */
  readonly choices?: readonly Choice[];
  /** The words that are asked about, where they are a sentence. */
  readonly words?: Statement;
  /** It has no owner, and may be a line to type. */
  readonly mayBeTyped?: true;
  /** Commands whose sentence it may not be. */
  readonly commands?: readonly Finding[];
}

/** Gives the doubt that a question is. */
export function doubtFor(question: Question, nearby: Nearby, places: Places): Doubt {
  const { at, rule, doubt, taken, words, commands, mayBeTyped = false } = question;
  const thing = nearby.things[at] as Nearby['things'][number];
  const { line, endLine, text } = words ?? { ...thing, endLine: thing.line };
  const choices = question.choices ?? ownersFor(nearby, thing, taken, mayBeTyped);
  const anchor = anchorOf(nearby, at);
  return {
    id: doubtId(rule, nearby.draft.note.id, anchor.words, anchor.after ?? ''),
    rule,
    span: places.span(line, endLine, line === endLine ? text : undefined),
    words: text,
    anchor,
    choices,
    proposal: choices[0]?.key ?? '',
    ...(commands ? { commands: commands.map((finding) => places.span(finding.line, finding.endLine)) } : {}),
    doubt,
  };
}

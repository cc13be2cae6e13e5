import type { Answer } from '../answers/answer.ts';
import type { NoteDraft } from '../claims/note-draft.ts';
import { type Verdicts, verdictsOf } from '../claims/verdicts.ts';
import type { Call } from '../commands/call.ts';
import type { LineCall } from '../commands/line-call.ts';
import type { Segmented } from '../drafting/segment-note.ts';
import type { Finding } from '../findings/finding.ts';
import type { Decided } from '../findings/with-answers.ts';
import type { Vocabulary } from '../lines/vocabulary.ts';
import { callFrom, type KeptCall, keptCall } from './spec-places.ts';

/** A draft as it is kept: without functions, with places for what the tools' specs have, and numbers for the answers of its author. */
export interface KeptDraft
  extends Pick<NoteDraft, 'units' | 'findings' | 'denied'>,
    Pick<Verdicts, 'accepted' | 'lost' | 'ties'> {
  readonly calls: ReadonlyMap<Finding, KeptLine>;
  readonly decided: readonly (Omit<Decided, 'answer'> & { readonly answer: number })[];
  readonly unused: readonly number[];
  readonly answered: ReadonlyMap<number, readonly number[]>;
}

/** A command line as it is kept. */
type KeptLine = Omit<LineCall, 'call' | 'calls'> & {
  readonly calls: readonly KeptCall[];
  /** Stands for the first call where there is none. */
  readonly none?: Call;
};

/** Gives a draft as it is kept, or nothing where it cannot be. `answers` are those that it was made with. */
export function keptDraft(draft: NoteDraft, answers: readonly Answer[]): KeptDraft | undefined {
  const numberOf = (answer: Answer): number => answers.indexOf(answer);
  const calls = new Map<Finding, KeptLine>();
  for (const [finding, line] of draft.calls) {
    const kept = keptLine(line, draft.vocabulary);
    if (kept === undefined) return undefined;
    calls.set(finding, kept);
  }
  const { units, findings, denied, verdicts } = draft;
  const { accepted, lost, ties } = verdicts;
  return {
    units,
    findings,
    denied,
    calls,
    decided: draft.decided.map((one) => ({ ...one, answer: numberOf(one.answer) })),
    unused: draft.unused.map(numberOf),
    answered: new Map([...draft.answered].map(([line, heard]) => [line, heard.map(numberOf)])),
    accepted,
    lost,
    ties,
  };
}

function keptLine({ call, calls, ...line }: LineCall, { spec }: Vocabulary): KeptLine | undefined {
  const [first] = calls;
  if (first === undefined) return call.tool === undefined ? { ...line, calls: [], none: call } : undefined;
  const kept = calls.flatMap((one) => (one.tool === spec(one.program) ? (keptCall(one) ?? []) : []));
  return first === call && kept.length === calls.length ? { ...line, calls: kept } : undefined;
}

/** Gives the draft back, or nothing where the specs have changed below it. */
export function draftFrom(
  kept: KeptDraft,
  segmented: Segmented,
  vocabulary: Vocabulary,
  answers: readonly Answer[],
): NoteDraft | undefined {
  const calls = new Map<Finding, LineCall>();
  for (const [finding, line] of kept.calls) {
    const own = lineFrom(line, vocabulary);
    if (own === undefined) return undefined;
    calls.set(finding, own);
  }
  const answerOf = (number: number): Answer => answers[number] as Answer;
  const { units, findings, denied, accepted, lost, ties } = kept;
  const { note, regions, blocks } = segmented;
  return {
    note,
    regions,
    blocks,
    units,
    findings,
    calls,
    vocabulary,
    decided: kept.decided.map((one) => ({ ...one, answer: answerOf(one.answer) })),
    denied,
    unused: kept.unused.map(answerOf),
    answered: new Map([...kept.answered].map(([line, heard]) => [line, heard.map(answerOf)])),
    verdicts: verdictsOf(accepted, lost, ties, calls),
  };
}

function lineFrom({ calls, none, ...line }: KeptLine, { spec }: Vocabulary): LineCall | undefined {
  if (none) return { ...line, call: none, calls: [] };
  const all = calls.flatMap((one) => callFrom(one, spec(one.program)) ?? []);
  const [first] = all;
  return first && all.length === calls.length ? { ...line, call: first, calls: all } : undefined;
}

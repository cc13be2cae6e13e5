import type { Answer } from '../answers/answer.ts';
import type { Block } from '../blocks/block.ts';
import { assign } from '../claims/assign.ts';
import { ofKind } from '../claims/claim.ts';
import type { FoundNote, NoteDraft } from '../claims/note-draft.ts';
import { noVerdicts } from '../claims/verdicts.ts';
import { type LineCall, readLineCall } from '../commands/line-call.ts';
import { findUnits } from '../findings/find.ts';
import type { Finding } from '../findings/finding.ts';
import { withAnswers } from '../findings/with-answers.ts';
import { withDirectives } from '../findings/with-directives.ts';
import type { AboutKeys } from '../lines/key-habit.ts';
import type { Vocabulary } from '../lines/vocabulary.ts';
import { RANKS } from '../proposers/ranks.ts';
import type { ReadNote } from '../reading/open-note.ts';
import type { Regions } from '../reading/regions.ts';

/** All that a topic lends to the draft of a note. */
export interface TopicKnowledge extends AboutKeys {
  readonly vocabulary: Vocabulary;
}

/** Gives what one note says, with the vocabulary of its topic. What it says of the terms of other notes is still open. */
export function draftNote(
  note: ReadNote,
  regions: Regions,
  blocks: readonly Block[],
  topic: TopicKnowledge,
  answers: readonly Answer[] = [],
): NoteDraft {
  const { vocabulary } = topic;
  const { units, decided, unused, answered } = withAnswers(
    answers,
    withDirectives(note.directives, findUnits(blocks, topic), vocabulary),
    vocabulary,
  );
  const findings = units.flatMap((u) => u.findings);
  const calls = new Map<Finding, LineCall>(
    findings.flatMap((finding) =>
      finding.found.kind === 'command'
        ? [[finding, readLineCall(finding.found.command, vocabulary, topicOf(finding))] as const]
        : [],
    ),
  );
  const found: FoundNote = {
    note,
    regions,
    blocks,
    units,
    findings,
    calls,
    vocabulary,
    decided,
    denied: new Set(),
    unused,
    answered,
  };
  const own = { ...found, denied: deniedIn(found) };
  return { ...own, verdicts: assign(own, RANKS, noVerdicts(calls)) };
}

/** The commands that would be described by words of which the author says what else they are. */
function deniedIn(found: FoundNote): ReadonlySet<Finding> {
  if (found.decided.length === 0) return found.denied;
  const pieces = new Set<unknown>(found.decided.map(({ piece }) => piece));
  const { accepted } = assign({ ...found, decided: [] }, RANKS, noVerdicts(found.calls));
  const taken = ofKind(accepted, 'description').filter(({ piece }) => pieces.has(piece));
  return new Set(taken.flatMap(({ owners }) => owners));
}

/** What the section around it is about, in small letters. */
const topicOf = ({ headings }: Finding): string | undefined =>
  headings.at(-1)?.title.text.trim().toLowerCase();

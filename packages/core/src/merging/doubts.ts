import type { NoteDraft } from '../claims/note-draft.ts';
import type { Doubt, Entry, Variant } from '../model.ts';
import type { Places } from './prose.ts';

/** Below this a pairing is worth asking about. */
const SURE = 0.6;

/** Gives what was decided without being sure, the most doubtful first. */
export function doubtsOf(
  drafts: readonly NoteDraft[],
  entries: readonly Entry[],
  placesOf: (draft: NoteDraft) => Places,
): Doubt[] {
  const tied = drafts.flatMap((draft) => tiesOf(draft, placesOf(draft)));
  const rows = entries.flatMap((entry) =>
    entry.kind === 'command' ? entry.variants.flatMap(weakPairing) : [],
  );
  const places = new Set(tied.map(({ span }) => `${span.source}:${span.start.line}`));
  const weak = rows.filter(({ span }) => !places.has(`${span.source}:${span.start.line}`));
  return worstFirst([...tied, ...weak]);
}

/** Gives doubts of several sources as one list, the most doubtful first, each once. */
export function worstFirst(doubts: readonly Doubt[]): Doubt[] {
  const byId = new Map(doubts.toReversed().map((doubt) => [doubt.id, doubt]));
  return [...byId.values()].sort((a, b) => b.doubt - a.doubt || (a.id < b.id ? -1 : 1));
}

function tiesOf(draft: NoteDraft, places: Places): Doubt[] {
  return draft.verdicts.ties.map(({ finding, chosen, other }) => {
    const choices = [chosen.text, other.text];
    return {
      id: ['two-sentences', finding.raw, ...choices].join('\n'),
      rule: 'two-sentences',
      span: places.span(finding.line, finding.endLine),
      choices,
      proposal: chosen.text,
      doubt: 1 - (draft.verdicts.descriptionOf(finding)?.confidence ?? 0.5),
    };
  });
}

function weakPairing({ description, occurrences }: Variant): Doubt[] {
  if (description === undefined || description.confidence >= SURE) return [];
  const rule = description.shared ? 'shared-sentence' : 'weak-pairing';
  const [{ raw, span }] = occurrences;
  return [
    {
      id: [rule, raw, description.prose.plain].join('\n'),
      rule,
      span,
      choices: [description.prose.plain],
      proposal: description.prose.plain,
      doubt: 1 - description.confidence,
    },
  ];
}

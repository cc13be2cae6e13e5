import { deckNotices, type NoticeContext } from './deck-notices.ts';
import type { Fate, StampedDeck } from './lock/stamp-notes.ts';
import type { DeckReport } from './report.ts';

/**
 * Gives what the next build of the same notes reports, which finds the lock and the state of this one: that all notes are
 * unchanged. Nothing where that is not certain: some notes are left, or something was mended that was known before.
 */
export function reportAgain(
  report: DeckReport,
  stamped: StampedDeck,
  context: NoticeContext,
): DeckReport | undefined {
  const { lock, emitted, merged, recovered, future } = context;
  if (merged || recovered || future > 0 || (lock && !emitted)) return undefined;
  const differing = report.new.length + report.changed.length + report.retired.length;
  if (lock && differing === 0) return report;
  if (stamped.retired.length + stamped.waiting.length + stamped.dormant.length > 0) return undefined;
  const fates = new Map([...stamped.fates.keys()].map((key) => [key, unchanged(key, stamped)]));
  const known = { ...context, lock: stamped.lock, emitted: emittedNow(stamped, context) };
  return {
    ...report,
    new: [],
    changed: [],
    corrected: [],
    reworded: [],
    unchanged: report.notes,
    firstBuild: false,
    notices: deckNotices({ ...stamped, fates }, known),
  };
}

function unchanged(key: string, { written }: StampedDeck): Fate {
  const before = written[key];
  return before === undefined ? { kind: 'new' } : { kind: 'unchanged', before };
}

function emittedNow({ notes, written, lock: { topic, deck } }: StampedDeck, { deckOf }: NoticeContext) {
  return { topic, id: deck.id, name: deck.name, decks: [...new Set(notes.map(deckOf))], notes: written };
}

export { deckDoubts } from './deck-doubts.ts';
export { emitter } from './emit.ts';
export type { AnkiOptions } from './options.ts';
export { answerText } from './plan/answer-text.ts';
export type { DeckPlan, NotePlan, Skipped, SkipReason } from './plan/note-plan.ts';
export { planDeck } from './plan/plan-deck.ts';
export { type Card, listCards, printCards, printDoubts } from './print-cards.ts';
export { importAdvice, printReport } from './print-report.ts';
export {
  type CorrectedNote,
  type DeckReport,
  IMPORT_SWITCHES,
  LOST_LOCK,
  type ReportedNote,
} from './report.ts';
export { type ComparedDeck, syncDeck } from './sync-deck.ts';

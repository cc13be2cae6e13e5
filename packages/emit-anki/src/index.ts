export { deckDoubts } from './deck-doubts.ts';
export { emitter } from './emit.ts';
export { confirmRetired } from './lock/confirm-retired.ts';
export {
  type DeckState,
  type Emitted,
  printState,
  readState,
  readStateHead,
  type StateHead,
  type WrittenDeck,
} from './lock/emitted.ts';
export { type Lock, type LockedNote, printLock } from './lock/lock-file.ts';
export { mergeLockTexts, readLock } from './lock/read-lock.ts';
export type { AnkiOptions } from './options.ts';
export { readPackage } from './package/read-package.ts';
export { answerText } from './plan/answer-text.ts';
export type { DeckPlan, NotePlan, Skipped, SkipReason } from './plan/note-plan.ts';
export { planDeck } from './plan/plan-deck.ts';
export { type Card, listCards, printCards, printDoubts } from './print-cards.ts';
export { importAdvice, printReport } from './print-report.ts';
export {
  type CorrectedNote,
  type DeckReport,
  IMPORT_SWITCHES,
  type ReportedNote,
} from './report.ts';
export { type ComparedDeck, syncDeck } from './sync-deck.ts';

export { type Agreed, agreedAfter, printAgreed, readAgreed } from './agreed.ts';
export { type AnkiConnect, connectToAnki, DEFAULT_URL, isLoopback } from './anki-connect.ts';
export { AnkiFault, type FaultKind } from './anki-fault.ts';
export { doSync, type Outcome, type SyncMeans } from './do-sync.ts';
export { findInAnki } from './find-in-anki.ts';
export { planSync, type SyncPlan } from './plan-sync.ts';
export { hasAnyWork, printOutcome, printPlan } from './print-sync.ts';
export type { NoteVersion, SyncDeck, SyncNote } from './sync-deck.ts';

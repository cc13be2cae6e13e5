import { commonWords } from './tables/en-common.ts';
import { technicalWords } from './tables/en-technical.ts';

/** English words that are no slip in notes in any language: those of every sentence, and those of who writes about tools. */
export const wellKnownWords: ReadonlySet<string> = new Set([...commonWords, ...technicalWords]);

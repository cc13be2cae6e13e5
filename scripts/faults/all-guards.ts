import type { Guard } from './guard.ts';
import { guards } from './guards.ts';
import { guardsOfFiles } from './guards-of-files.ts';
import { guardsOfTheCache } from './guards-of-the-cache.ts';
import { guardsOfTheMachine } from './guards-of-the-machine.ts';
import { moreGuards } from './more-guards.ts';

/** The guards of docs/security.md, with all that can be missing of them. */
export const allGuards: readonly Guard[] = [
  ...guards,
  ...moreGuards,
  ...guardsOfFiles,
  ...guardsOfTheCache,
  ...guardsOfTheMachine,
];

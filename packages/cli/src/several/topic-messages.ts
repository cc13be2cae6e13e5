import type { BuildOptions } from '../commands/build.ts';
import type { ExitCode } from '../exit.ts';
import type { Taken } from '../output/claims.ts';
import type { Recording, Said } from '../repeat/current-recording.ts';

/** What a process is told before the first topic. */
export interface Call {
  readonly paths: readonly string[];
  readonly options: BuildOptions;
  /** Where stamps are kept; absent where none are. */
  readonly stamps?: string;
}

/** What a process is told: the call, a topic to build by its place in it, and whether its files are free. */
export type Order =
  | { readonly kind: 'call'; readonly call: Call }
  | { readonly kind: 'build'; readonly at: number; readonly mark?: string }
  | { readonly kind: 'claimed'; readonly taken?: Taken };

/** What became of a topic. */
export interface TopicOutcome {
  readonly code: ExitCode;
  readonly printed: readonly Said[];
  readonly recording?: Omit<Recording, 'run'>;
}

/** What a process tells: it asks for files, a topic has ended, or it has met a fault of ours. */
export type Report =
  | { readonly kind: 'claim'; readonly paths: readonly string[]; readonly topic: string }
  | { readonly kind: 'done'; readonly outcome: TopicOutcome }
  | { readonly kind: 'fault'; readonly error: unknown };

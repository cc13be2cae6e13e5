import type { EmitOptions, OutputFile, Topic } from '@cribnotes/core';

/** What the command line can ask of a format; each emitter takes what it knows. */
export interface Settings extends EmitOptions {
  readonly pages?: number;
  readonly columns?: number;
  readonly paper?: string;
  readonly orientation?: string;
  readonly theme?: string;
  readonly index?: boolean;
  readonly split?: boolean;
  /** The text of the deck's lock, where there is one. */
  readonly lock?: string;
  readonly frozenLock?: boolean;
  readonly touch?: boolean;
}

/** A format of `crib build`. */
export interface Format {
  /** The word after `--to`. */
  readonly name: string;
  /** What it makes, in a word or two. */
  readonly makes: string;
  /** Loads the emitter: a run that does not need it does not pay for it. */
  readonly load: () => Promise<{ emit(topic: Topic, settings: Settings): Promise<readonly OutputFile[]> }>;
}

/** Every format, one line each. */
export const formats: readonly Format[] = [
  { name: 'pdf', makes: 'cheat sheet', load: async () => (await import('@cribnotes/emit-pdf')).emitter },
  { name: 'anki', makes: 'Anki deck', load: async () => (await import('@cribnotes/emit-anki')).emitter },
  { name: 'man', makes: 'manual page', load: async () => (await import('@cribnotes/emit-man')).emitter },
];

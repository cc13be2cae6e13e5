import type { EmitOptions, OutputFile, Topic } from '@cribnotes/core';

/** What the command line can ask of a format; each emitter takes what it knows. */
export interface Settings extends EmitOptions {
  // The sheet.
  readonly pages?: number;
  readonly columns?: number;
  readonly paper?: string;
  readonly orientation?: string;
  readonly theme?: string;
  readonly index?: boolean;
  // The deck.
  /** The text of its lock, where there is one. */
  readonly lock?: string;
  /** Seconds since 1970, for cards that have changed. */
  readonly now?: number;
  readonly frozen?: boolean;
  readonly touch?: boolean;
  readonly deck?: string;
  readonly groupDecks?: boolean;
  readonly typeIn?: boolean;
  /** Takes what has become of the cards. */
  readonly onReport?: (report: never) => void;
  // The manual page.
  readonly split?: boolean;
}

/** A format of `crib build`. */
export interface Format {
  /** The word after `--to`. */
  readonly name: string;
  /** Loads the emitter: a run that does not need it does not pay for it. */
  readonly load: () => Promise<{ emit(topic: Topic, settings: Settings): Promise<readonly OutputFile[]> }>;
}

/** Every format, one line each. */
export const formats: readonly Format[] = [
  { name: 'pdf', load: async () => (await import('@cribnotes/emit-pdf')).emitter },
  { name: 'anki', load: async () => (await import('@cribnotes/emit-anki')).emitter },
  { name: 'man', load: async () => (await import('@cribnotes/emit-man')).emitter },
];

import type { OutputFile, Topic } from '@cribnotes/core';
import type { AnkiOptions } from '@cribnotes/emit-anki';
import type { ManOptions } from '@cribnotes/emit-man';
import type { PdfOptions } from '@cribnotes/emit-pdf';

/** What the command line can ask of the formats; each emitter takes what it knows. */
export interface Settings extends PdfOptions, AnkiOptions, ManOptions {}

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
  { name: 'html', load: async () => (await import('@cribnotes/emit-html')).emitter },
];

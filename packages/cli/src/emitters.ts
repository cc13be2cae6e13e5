import type { OutputFile, Topic } from '@cribnotes/core';
import type { AnkiOptions } from '@cribnotes/emit-anki';
import type { ManOptions } from '@cribnotes/emit-man';
import type { PictureOptions } from '@cribnotes/emit-pdf';
import { Refusal } from './exit.ts';

/** What the command line can ask of the formats; each emitter takes what it knows. */
export interface Settings extends PictureOptions, AnkiOptions, ManOptions {}

/** A format of `crib build`. */
export interface Format {
  /** The word after `--to`. */
  readonly name: string;
  /** True for one that is made only where it is asked for by its name. */
  readonly extra?: true;
  /** Loads the emitter: a run that does not need it does not pay for it. */
  readonly load: () => Promise<{ emit(topic: Topic, settings: Settings): Promise<readonly OutputFile[]> }>;
}

/** Every format, one line each. */
export const formats: readonly Format[] = [
  { name: 'pdf', load: async () => (await import('@cribnotes/emit-pdf')).emitter },
  { name: 'anki', load: async () => (await import('@cribnotes/emit-anki')).emitter },
  { name: 'man', load: async () => (await import('@cribnotes/emit-man')).emitter },
  { name: 'html', load: async () => (await import('@cribnotes/emit-html')).emitter },
  { name: 'png', extra: true, load: loadPictures },
];

/** Throws a refusal where what draws the pictures is not installed. */
async function loadPictures(): Promise<Awaited<ReturnType<Format['load']>>> {
  const { loadRenderer, pictureEmitter, RENDERER_PACKAGE } = await import('@cribnotes/emit-pdf');
  const renderer = await loadRenderer();
  if (renderer !== undefined) return pictureEmitter(renderer);
  throw new Refusal(
    `cannot make png: what draws it is not installed`,
    `install it beside crib: npm install -g ${RENDERER_PACKAGE}`,
  );
}

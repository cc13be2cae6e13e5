import type { Diagnostic, OutputFile } from '@cribnotes/core';
import { Refusal } from '../exit.ts';
import { loadMedia } from '../media/load-media.ts';
import { type RenderOptions, render } from '../output/render.ts';
import { isSystemError } from '../system-error.ts';
import type { ReadTopic } from '../topic.ts';

/** The notes as they were saved last, and what is made of them. */
export interface PreviewState {
  /** What was read last without a fault of the file system. */
  read(): ReadTopic;
  /** Why the notes as they are now cannot be read; absent where they can. */
  fault(): string | undefined;
  /** The first file of a format; absent where there is nothing to put in it. */
  file(format: string): Promise<OutputFile | undefined>;
  /** Reads the notes again. Gives whether anything else is to be shown; `anyway` says that it is. */
  refresh(anyway: boolean): Promise<boolean>;
}

/** Reads the notes for the first time; what cannot be read then ends the run. */
export async function previewState(
  readNotes: () => Promise<ReadTopic>,
  date: string | undefined,
): Promise<PreviewState> {
  let read = await readNotes();
  let fault: string | undefined;
  let files = new Map<string, Promise<OutputFile | undefined>>();
  const make = async (format: string): Promise<OutputFile | undefined> => {
    const found: Diagnostic[] = [];
    const media = await loadMedia(read, (diagnostic) => found.push(diagnostic));
    const options: RenderOptions = {
      to: [format],
      media,
      // There is one frame, and what is split would show no more than a list of its parts.
      splitSheet: false,
      ...(date === undefined ? {} : { date }),
    };
    return (await render(read.topic, options, found)).files[0];
  };
  return {
    read: () => read,
    fault: () => fault,
    file: (format) => {
      const made = files.get(format) ?? make(format);
      files.set(format, made);
      return made;
    },
    refresh: async (anyway) => {
      const before = JSON.stringify([read.topic, fault]);
      try {
        read = await readNotes();
        fault = undefined;
      } catch (error) {
        if (!(error instanceof Refusal) && !isSystemError(error)) throw error;
        fault = error.message;
      }
      const isOther = anyway || JSON.stringify([read.topic, fault]) !== before;
      if (isOther) files = new Map();
      return isOther;
    },
  };
}

import { dirname, resolve, sep } from 'node:path';
import type { ImageReference } from '@cribnotes/core';
import { ask } from '../repeat/recording.ts';

/** Where images may lie that a note names. */
export interface ImagePlaces {
  /** The places, likeliest first: as written from the note, with %20 as a blank, and from the notes' folder. */
  readonly named: (image: ImageReference) => readonly string[];
  /** The files of the image's name in any folder, for what Obsidian embeds by name: `![[shot 1.png]]`. */
  readonly anywhere: (image: ImageReference) => readonly string[];
}

/** Gives the places of the images of notes below `root`. */
export function imagePlaces(root: string): ImagePlaces {
  let files: readonly string[] | undefined;
  return {
    named: ({ path, span }) => {
      const folder = dirname(span.source);
      const plain = withoutEscapes(path);
      return [...new Set([resolve(root, folder, path), resolve(root, folder, plain), resolve(root, plain)])];
    },
    anywhere: ({ path }) => {
      if (/[/\\]/.test(path)) return [];
      files ??= ask('below', root);
      return files.filter((file) => file.endsWith(sep + path));
    },
  };
}

function withoutEscapes(path: string): string {
  try {
    return decodeURIComponent(path.replace(/[?#].*$/, ''));
  } catch {
    return path;
  }
}

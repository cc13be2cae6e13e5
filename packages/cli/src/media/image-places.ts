import { readdir } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import type { ImageReference } from '@cribnotes/core';
import { noteLimits } from '../notes/note-limits.ts';

/** How many files are looked through for one that is embedded by its name alone. */
const MOST_FILES = 20_000;

/** Where images may lie that a note names. */
export interface ImagePlaces {
  /** The places, likeliest first: as written from the note, with %20 as a blank, and from the notes' folder. */
  readonly named: (image: ImageReference) => readonly string[];
  /** The files of the image's name in any folder, for what Obsidian embeds by name: `![[shot 1.png]]`. */
  readonly anywhere: (image: ImageReference) => Promise<readonly string[]>;
}

/** Gives the places of the images of notes below `root`. */
export function imagePlaces(root: string): ImagePlaces {
  let files: Promise<readonly string[]> | undefined;
  return {
    named: ({ path, span }) => {
      const folder = dirname(span.source);
      const plain = withoutEscapes(path);
      return [...new Set([resolve(root, folder, path), resolve(root, folder, plain), resolve(root, plain)])];
    },
    anywhere: async ({ path }) => {
      if (/[/\\]/.test(path)) return [];
      files ??= filesBelow(root);
      return (await files).filter((file) => file.endsWith(sep + path));
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

/** The files below a folder, but those that no notes are looked for in. */
async function filesBelow(root: string): Promise<readonly string[]> {
  const files: string[] = [];
  const waiting = [{ folder: root, depth: 0 }];
  for (let next = waiting.shift(); next && files.length < MOST_FILES; next = waiting.shift()) {
    for (const entry of await readdir(next.folder, { withFileTypes: true }).catch(() => [])) {
      const path = join(next.folder, entry.name);
      if (entry.isFile()) files.push(path);
      else if (entry.isDirectory() && !/^\.|^node_modules$/.test(entry.name) && next.depth < noteLimits.depth)
        waiting.push({ folder: path, depth: next.depth + 1 });
    }
  }
  return files;
}

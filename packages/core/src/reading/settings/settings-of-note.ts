import { defaultLimits } from '../limits.ts';
import { lineStarts, pointAt } from '../text/text-map.ts';
import { linesOf, type SettingLines } from './folder-settings.ts';
import type { NoteSettings } from './note-settings.ts';
import { readFrontMatter } from './read-front-matter.ts';

/** Gives the settings at the top of a note's text, each with the line of its key. */
export function settingsOfNote(text: string): {
  readonly settings: NoteSettings;
  readonly lines: SettingLines;
} {
  const { settings, places } = readFrontMatter(text, defaultLimits);
  const starts = lineStarts(text);
  return { settings, lines: linesOf(places ?? new Map(), (offset) => pointAt(starts, offset).line) };
}

import type { Limits } from '../limits.ts';
import { type FrontMatter, findFrontMatter } from './front-matter.ts';
import { noSettings } from './note-settings.ts';
import { readSettings, type SettingsReading } from './read-settings.ts';

/** The settings at the top of a text, and where the note's own text begins. */
export interface FrontMatterReading extends SettingsReading {
  readonly frontMatter?: FrontMatter;
}

/** Reads the settings at the top of a text. Only YAML is read; nothing is ever run. */
export function readFrontMatter(text: string, limits: Limits): FrontMatterReading {
  const frontMatter = findFrontMatter(text);
  if (frontMatter === undefined) return { settings: noSettings, findings: [] };
  const { language, from, to, closed } = frontMatter;
  const opening = { start: 0, end: Math.max(0, from - 1) };
  if (!closed) {
    const message = 'the settings at the top are never closed';
    const hint = 'write --- on a line of its own behind them';
    const finding = { rule: 'frontmatter/unclosed', level: 'error' as const, message, hint, ...opening };
    return { frontMatter, settings: noSettings, findings: [finding] };
  }
  if (language !== 'yaml') {
    const message = `settings in ${language} are not read, only YAML between two lines of --- is`;
    const finding = { rule: 'frontmatter/language', level: 'warning' as const, message, ...opening };
    return { frontMatter, settings: noSettings, findings: [finding] };
  }
  return { frontMatter, ...readSettings(text.slice(from, to), from, limits) };
}

import type { OpenNote } from '../open-note.ts';

/** True where the front matter of a note says something to crib alone. */
export function speaksToCrib({ text, frontMatter }: Pick<OpenNote, 'text' | 'frontMatter'>): boolean {
  return frontMatter !== undefined && /^crib\s*:/m.test(text.slice(frontMatter.from, frontMatter.to));
}

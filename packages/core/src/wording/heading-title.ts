/** Gives a heading as it is printed over a section: the author's words, without numbering and the colon at the end. */
export function headingTitle(text: string): string {
  return text
    .replace(/\[\[(?:[^\]|]*\|)?([^\]|]*)\]\]/g, '$1')
    .replace(/^\s*\d+(?:\.\d+)*[.):]?\s+(?=\S)/, '')
    .replace(/\s*[:：]\s*$/, '')
    .trim();
}

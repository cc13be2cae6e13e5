/** Words as one tag, levels joined with `::`; lower case, and without what Anki splits or searches by. */
export function noteTag(...levels: readonly string[]): string {
  return levels.map(tagWord).filter(Boolean).join('::');
}

/** The tag of what a file says. */
export function fileTag(topic: string, source: string): string {
  return noteTag(topic, 'from', source.replace(/\.[^./]+$/, ''));
}

function tagWord(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}._+-]+/gu, '-')
    .replace(/^[-.]+|-+$/g, '');
}

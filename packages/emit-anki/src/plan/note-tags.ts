/** Words as one tag, levels joined with `::`; lower case, and without what Anki splits or searches by. */
export function noteTag(...levels: readonly string[]): string {
  return levels.map(tagWord).filter(Boolean).join('::');
}

function tagWord(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}._+-]+/gu, '-')
    .replace(/^[-.]+|-+$/g, '');
}

/** How far back from its end a text is looked at, in UTF-16 units: the time stays in step with the length of a sentence. */
const REACH = 80;

/** Gives what a pattern finds at the end of a text: where it begins and what it is. */
export function findEnd(
  text: string,
  pattern: RegExp,
): { readonly at: number; readonly found: string } | undefined {
  const from = Math.max(0, text.length - REACH);
  const match = pattern.exec(text.slice(from));
  return match === null ? undefined : { at: from + match.index, found: match[0] };
}

/** Gives the text without what a pattern finds at its end. */
export function withoutEnd(text: string, pattern: RegExp): string {
  return text.slice(0, findEnd(text, pattern)?.at);
}

/** Gives the lines of a note that are code, in fences, indented or in grave accents, without blanks and prompts around them. */
export function codeLinesOf(note: string): readonly string[] {
  const lines: string[] = [];
  let fence: string | undefined;
  for (const line of note.split(/\r?\n/)) {
    const mark = /^\s*(`{3,}|~{3,})/.exec(line)?.[1];
    if (mark !== undefined && (fence === undefined || mark.startsWith(fence))) {
      fence = fence === undefined ? mark : undefined;
    } else if (fence !== undefined || /^(?: {4}|\t)\s*(?![-*+<]\s?|\d+[.)] )\S/.test(line)) {
      lines.push(line.trim());
    } else {
      lines.push(...[...line.matchAll(/`([^`]+)`/g)].map(([, code]) => code!.trim()));
    }
  }
  return lines.map((line) => line.replace(/^\$ /, '')).filter((line) => line !== '');
}

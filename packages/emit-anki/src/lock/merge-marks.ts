/** True where a text holds the marks that git leaves where two branches differ. */
export function hasMergeMarks(text: string): boolean {
  return /^(?:<{7}|>{7}|\|{7})(?: |\r?$)/m.test(text);
}

type Part = 'both' | 'ours' | 'base' | 'theirs';

/** The two texts that git could not merge; absent where its marks are not in their order. */
export function splitSides(text: string): readonly [ours: string, theirs: string] | undefined {
  const ours: string[] = [];
  const theirs: string[] = [];
  let part: Part = 'both';
  for (const line of text.split('\n')) {
    const mark = /^(<{7}|={7}|>{7}|\|{7})(?: |\r?$)/.exec(line)?.[1]?.[0];
    if (mark === undefined) {
      if (part === 'both' || part === 'ours') ours.push(line);
      if (part === 'both' || part === 'theirs') theirs.push(line);
      continue;
    }
    const next: Part | undefined = NEXT[`${part} ${mark}`];
    if (next === undefined) return undefined;
    part = next;
  }
  return part === 'both' ? [ours.join('\n'), theirs.join('\n')] : undefined;
}

/** What follows a mark, by where it stands. */
const NEXT: Readonly<Record<string, Part>> = {
  'both <': 'ours',
  'ours |': 'base',
  'ours =': 'theirs',
  'base =': 'theirs',
  'theirs >': 'both',
};

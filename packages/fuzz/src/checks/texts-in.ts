/** C0 but tab and line end, DEL, C1, halves of characters, and what Unicode keeps for no character. */
const CONTROL = /(?![\t\n])\p{Cc}|\p{Cs}|\ufffe|\uffff/u;

/** Gives every text of a value, however deep it lies, keys included. */
export function textsIn(value: unknown): readonly string[] {
  const found: string[] = [];
  const open: unknown[] = [value];
  for (let next = open.pop(); open.length > 0 || next !== undefined; next = open.pop()) {
    if (typeof next === 'string') found.push(next);
    else if (next instanceof Map) open.push(...next.keys(), ...next.values());
    else if (typeof next === 'object' && next !== null)
      open.push(...Object.keys(next), ...Object.values(next).filter((each) => each !== undefined));
  }
  return found;
}

/** Gives the texts in which something stands that a program would act on or nobody can see, written out. */
export function withControls(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => {
    const at = text.search(CONTROL);
    return at < 0 ? [] : [JSON.stringify(text.slice(Math.max(0, at - 30), at + 10))];
  });
}

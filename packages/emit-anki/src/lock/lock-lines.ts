/** A lock or a part of one before it is checked: the values of its head, and its notes, of which a key may come twice. */
export interface RawLock {
  readonly head: Readonly<Record<string, unknown>>;
  readonly notes: readonly (readonly [key: string, note: unknown])[];
}

const NOTE = /^ {4}("(?:[^"\\]|\\.)*"): (\{.*\}),?$/;
const HEAD = /^ {2}("(?:[^"\\]|\\.)*"): (.*?),?$/;
const FRAME = /^(?:\{| {2}"notes": \{(?:\},?)?| {2}\},?|\}|\s*)$/;

/**
 * Reads a lock line by line, as far as it is written so: lines of two branches have commas too many or too few between
 * them, and keys twice. Absent where a line is none of ours or the end is missing.
 */
export function readLockLines(text: string): RawLock | undefined {
  const head: Record<string, unknown> = {};
  const notes: [string, unknown][] = [];
  if (!/^\}\s*$/m.test(text.slice(-8))) return undefined;
  for (const line of text.split(/\r?\n/)) {
    if (FRAME.test(line)) continue;
    const note = NOTE.exec(line);
    const [, name = '', value = ''] = note ?? HEAD.exec(line) ?? [];
    try {
      if (note) notes.push([JSON.parse(name), JSON.parse(value)]);
      else head[JSON.parse(name)] = JSON.parse(value);
    } catch {
      return undefined;
    }
  }
  return { head, notes };
}

/** One thing that paper shows in another way than the annotation wants it. */
export interface Fault {
  readonly kind: string;
  readonly line: number | null;
  /** What the note has. */
  readonly text: string | null;
  /** What stands on paper. */
  readonly got: string | null;
}

/** Takes a fault. */
export type Tell = (kind: string, line: number | null, text: string | null, got: string | null) => void;

/** Gives the faults whose kind begins with a word, or `all`, as lines to read. */
export function faultLines(faults: readonly Fault[], kind: string): readonly string[] {
  const oneLine = (text: string): string => text.replaceAll('\n', '⏎');
  return faults
    .filter((fault) => kind === 'all' || fault.kind.startsWith(kind))
    .map(({ kind: name, line, text, got }) => {
      const head = `   ${name.padEnd(17)}${String(line ?? '').padStart(5)}: ${oneLine(text ?? '')}`;
      return got === null ? head : `${head}\n${''.padEnd(25)}-> ${oneLine(got)}`;
    });
}

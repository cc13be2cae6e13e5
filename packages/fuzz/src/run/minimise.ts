import type { FuzzInput } from '../input/fuzz-input.ts';

/** Says whether an input still breaks what it broke. */
type StillBreaks = (input: FuzzInput) => Promise<boolean>;

/** A part of an input that may be left out: text of the note with that number. */
interface Part {
  readonly note: number;
  readonly text: string;
}

/**
 * Gives the smallest part of an input that was found to break the same: notes, then lines, then characters are left out as
 * long as it does, at most until `deadline` (milliseconds since 1970).
 */
export async function minimise(input: FuzzInput, breaks: StillBreaks, deadline: number): Promise<FuzzInput> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let texts: string[];
  try {
    texts = input.notes.map((bytes) => decoder.decode(bytes));
  } catch {
    texts = input.notes.map((bytes) => Buffer.from(bytes).toString('latin1'));
    return shrunk(input, texts, (text) => Buffer.from(text, 'latin1'), breaks, deadline);
  }
  return shrunk(input, texts, (text) => new TextEncoder().encode(text), breaks, deadline);
}

async function shrunk(
  input: FuzzInput,
  texts: readonly string[],
  encode: (text: string) => Uint8Array,
  breaks: StillBreaks,
  deadline: number,
): Promise<FuzzInput> {
  const made = (parts: readonly Part[]): FuzzInput => ({
    ...input,
    notes: [...Map.groupBy(parts, ({ note }) => note).values()].map((of) =>
      encode(of.map(({ text }) => text).join('')),
    ),
  });
  let parts: readonly Part[] = texts.map((text, note) => ({ note, text }));
  for (const pattern of [/.+/gs, /[^\n]*\n?/g, /[^\s]+\s*|\s+/g, /./gsu]) {
    parts = parts.flatMap(({ note, text }) =>
      (text.match(pattern) ?? []).map((each) => ({ note, text: each })),
    );
    parts = await fewest(parts, (some) => breaks(made(some)), deadline);
  }
  return made(parts);
}

/** Leaves out halves, quarters and so on, in the manner of Zeller and Hildebrandt's ddmin (2002). */
async function fewest<Item>(
  items: readonly Item[],
  breaks: (some: readonly Item[]) => Promise<boolean>,
  deadline: number,
): Promise<readonly Item[]> {
  let kept = items;
  for (let size = Math.ceil(kept.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < kept.length && Date.now() < deadline; ) {
      const fewer = [...kept.slice(0, at), ...kept.slice(at + size)];
      if (fewer.length > 0 && (await breaks(fewer))) kept = fewer;
      else at += size;
    }
  }
  return kept;
}

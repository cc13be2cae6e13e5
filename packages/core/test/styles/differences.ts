/** A command that a reader should find in a note. */
export interface ExpectedCommand {
  readonly line: number;
  readonly raw: string;
  readonly canonical: string;
  readonly kind: 'shell' | 'key' | 'sql' | 'meta' | 'repl';
  /** The note's words, or null where it says nothing about the command. */
  readonly description: string | null;
  /** The words cover several commands, so that leaving them off is right as well. */
  readonly shared?: true;
  /** Only mentioned or repeated: found or not, both are right. */
  readonly optional?: true;
}

/** What a reader should find in a note, in the form that `neutralForm` gives. */
export interface Expectation {
  readonly commands: readonly ExpectedCommand[];
  readonly concepts: readonly { readonly term: string; readonly line: number; readonly definition: string }[];
}

/** What was read from a note, as far as it is compared. */
export interface Reading {
  readonly commands: readonly Omit<ExpectedCommand, 'shared' | 'optional'>[];
  readonly concepts: readonly {
    readonly term: string;
    readonly line: number;
    readonly definition?: string | null;
  }[];
}

/** One place where a reading is not what was expected; `line` counts from 1. */
export interface Difference {
  readonly line: number;
  readonly what: string;
}

type Read = Reading['commands'][number];

/** Gives every place where the reading differs from the expectation, in the order of the lines. */
export function differences(expected: Expectation, reading: Reading): readonly Difference[] {
  return [...commandDifferences(expected, reading), ...conceptDifferences(expected, reading)].sort(
    (a, b) => a.line - b.line,
  );
}

function* commandDifferences(expected: Expectation, reading: Reading): Generator<Difference> {
  const left = new Set(reading.commands);
  for (const wanted of expected.commands.filter(({ optional }) => !optional)) {
    const found = [...left].find((command) => isSame(wanted, command));
    if (!found) {
      yield { line: wanted.line, what: `no ${wanted.kind} ${wanted.canonical}: ${wanted.raw}` };
      continue;
    }
    left.delete(found);
    if (!describes(wanted, found.description)) {
      yield { line: wanted.line, what: `${wanted.raw} is described as ${JSON.stringify(found.description)}` };
    }
  }
  for (const command of left) {
    const allowed = expected.commands.some(
      ({ optional, line, raw }) =>
        optional && line === command.line && tight(raw).includes(tight(command.raw)),
    );
    if (!allowed)
      yield { line: command.line, what: `unexpected ${command.kind} ${command.canonical}: ${command.raw}` };
  }
}

function* conceptDifferences(expected: Expectation, reading: Reading): Generator<Difference> {
  const left = new Set(reading.concepts);
  for (const wanted of expected.concepts) {
    const found = [...left].find(
      ({ term, line }) => line === wanted.line && likeness(term, wanted.term) === 1,
    );
    if (!found) yield { line: wanted.line, what: `no concept ${wanted.term}` };
    else if (likeness(found.definition ?? '', wanted.definition) < 0.6) {
      yield { line: wanted.line, what: `${wanted.term} is defined as ${JSON.stringify(found.definition)}` };
    }
    if (found) left.delete(found);
  }
  for (const { term, line } of left) yield { line, what: `unexpected concept ${term}` };
}

/** A shell command is the same by its canonical words, anything else by its text. */
function isSame(wanted: ExpectedCommand, found: Read): boolean {
  if (wanted.line !== found.line || wanted.kind !== found.kind) return false;
  return wanted.kind === 'shell'
    ? wanted.canonical === found.canonical
    : tight(wanted.raw) === tight(found.raw);
}

function describes(wanted: ExpectedCommand, description: string | null): boolean {
  if (description === null) return wanted.description === null || wanted.shared === true;
  return wanted.description !== null && likeness(description, wanted.description) >= 0.8;
}

/** The share of words that two texts have in common, from 0 to 1; signs, case and order do not count. */
function likeness(one: string, other: string): number {
  const [ones, others] = [words(one), words(other)];
  const rest = [...others];
  const common = ones.filter((word) => {
    const at = rest.indexOf(word);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
  return (2 * common.length) / Math.max(1, ones.length + others.length);
}

/** Chinese is written without blanks, so each of its characters counts as a word. */
function words(text: string): readonly string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/\p{Script=Han}|[\p{L}\p{N}]+/gu) ?? []
  );
}

function tight(text: string): string {
  return text.replace(/[\s`;]+/g, '').toLowerCase();
}

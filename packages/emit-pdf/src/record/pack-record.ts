import type { RecordedKind, RecordedRow, SheetRecord } from './sheet-record.ts';

/** Goes up when an older reader would misunderstand the record. */
const VERSION = 1;

/** Every kind of row, so that a record of a stranger brings no other. */
const KINDS: Readonly<Record<RecordedKind, true>> = {
  title: true,
  command: true,
  keys: true,
  input: true,
  concept: true,
  recipe: true,
  snippet: true,
  note: true,
  link: true,
};

/** Gives a record as bytes: JSON, a row as a list. What repeats is left to the compression. */
export function packRecord({ date, mark, source, part, rows }: SheetRecord): Uint8Array {
  const packed = rows.map(({ kind, section, id, text, sentence, details }) => [
    kind,
    section,
    id,
    text,
    sentence,
    ...details,
  ]);
  return Buffer.from(
    JSON.stringify({
      version: VERSION,
      date,
      mark,
      ...(source && { source }),
      ...(part && { part }),
      rows: packed,
    }),
  );
}

/** Gives the record that the bytes hold, or nothing where they hold none of ours. */
export function unpackRecord(bytes: Uint8Array): SheetRecord | undefined {
  const value = parsed(bytes);
  if (typeof value !== 'object' || value === null) return undefined;
  const { version, date, mark, source, part, rows } = value as Readonly<Record<string, unknown>>;
  if (version !== VERSION || !isMatch(date, /^\d{4}-\d{2}-\d{2}$/) || !isMatch(mark, /^[0-9a-f]{6}$/))
    return undefined;
  const unpacked = Array.isArray(rows) ? rows.map(unpackRow) : [];
  const whole = unpacked.filter((row) => row !== undefined);
  if (whole.length !== unpacked.length) return undefined;
  return {
    date,
    mark,
    ...(isMatch(source, /^[0-9a-f]{1,64}$/) ? { source } : {}),
    ...(isMatch(part, /^[a-z0-9][a-z0-9._-]{0,79}$/) ? { part } : {}),
    rows: whole,
  };
}

function unpackRow(row: unknown): RecordedRow | undefined {
  if (!Array.isArray(row) || !row.every((word) => typeof word === 'string')) return undefined;
  const [kind, section, id, text, sentence, ...details] = row;
  if (kind === undefined || !isKind(kind)) return undefined;
  if (section === undefined || id === undefined || text === undefined || sentence === undefined)
    return undefined;
  return { kind, section, id, text, sentence, details };
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

function isMatch(value: unknown, pattern: RegExp): value is string {
  return typeof value === 'string' && pattern.test(value);
}

function isKind(word: string): word is RecordedKind {
  return Object.hasOwn(KINDS, word);
}

/** Text as its author saved it: without byte order mark, with the author's own line endings. */
export interface DecodedText {
  readonly kind: 'text';
  readonly text: string;
  readonly charset: 'utf-8' | 'utf-16le' | 'utf-16be';
}

/** Why bytes are not text; `at` is the offset of the first byte that is wrong. */
export interface NotText {
  readonly kind: 'not-text';
  readonly rule: 'encoding/invalid-utf8' | 'encoding/not-text';
  readonly at: number;
}

/** Gives the text of a file in UTF-8, or in UTF-16 where it says so with a byte order mark. */
export function decodeText(bytes: Uint8Array): DecodedText | NotText {
  const charset = charsetOf(bytes);
  if (charset === 'unknown') return { kind: 'not-text', rule: 'encoding/not-text', at: 0 };
  if (charset === 'utf-8') {
    try {
      return { kind: 'text', charset, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
    } catch {
      return { kind: 'not-text', rule: 'encoding/invalid-utf8', at: firstBadByte(bytes) };
    }
  }
  return { kind: 'text', charset, text: new TextDecoder(charset).decode(bytes).toWellFormed() };
}

type Charset = DecodedText['charset'] | 'unknown';

function charsetOf(bytes: Uint8Array): Charset {
  const [first, second, third, fourth] = bytes;
  const utf32 =
    (first === 0xff && second === 0xfe && third === 0 && fourth === 0) ||
    (first === 0 && second === 0 && third === 0xfe && fourth === 0xff);
  if (utf32) return 'unknown';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return isBinary(bytes) ? 'unknown' : 'utf-8';
}

/** More than one NUL in ten bytes is no text in any encoding that is read here; a stray one is only a slip. */
function isBinary(bytes: Uint8Array): boolean {
  let controls = 0;
  const sample = bytes.subarray(0, 8192);
  for (const byte of sample) if (byte === 0) controls += 1;
  return controls * 10 > sample.length;
}

/** Halves the stretch that still fails, as a decoder says that a byte is wrong but not which. */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decodesAsPrefix(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  return good;
}

function decodesAsPrefix(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

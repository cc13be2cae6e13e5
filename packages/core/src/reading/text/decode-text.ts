/** Text as its author saved it: without byte order mark, with the author's own line ends. */
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
  if (charset === 'none') return { kind: 'not-text', rule: 'encoding/not-text', at: 0 };
  if (charset !== 'utf-8') return { kind: 'text', charset, text: new TextDecoder(charset).decode(bytes) };
  try {
    return { kind: 'text', charset, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const rule = shareOf(bytes, isControl) > 0.02 ? 'encoding/not-text' : 'encoding/invalid-utf8';
    return { kind: 'not-text', rule, at: firstBadByte(bytes) };
  }
}

/** The Unicode standard, clause 23.8, on byte order marks; UTF-32 and UTF-16 without a mark are not read. */
function charsetOf(bytes: Uint8Array): DecodedText['charset'] | 'none' {
  const mark = Array.from(bytes.subarray(0, 4), (byte) => byte.toString(16).padStart(2, '0')).join(' ');
  if (mark === 'ff fe 00 00' || mark === '00 00 fe ff') return 'none';
  if (mark.startsWith('ff fe')) return 'utf-16le';
  if (mark.startsWith('fe ff')) return 'utf-16be';
  return shareOf(bytes, (byte) => byte === 0) > 0.3 ? 'none' : 'utf-8';
}

function isControl(byte: number): boolean {
  return byte < 9 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32);
}

function shareOf(bytes: Uint8Array, has: (byte: number) => boolean): number {
  const sample = bytes.subarray(0, 8192);
  return sample.filter(has).length / Math.max(1, sample.length);
}

/** Halves the stretch that still fails, as a decoder says that a byte is wrong but not which. */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decodes(bytes.subarray(0, middle), true)) good = middle;
    else bad = middle;
  }
  // What is good so far may end in the beginning of the character that is wrong.
  while (good > 0 && !decodes(bytes.subarray(0, good), false)) good -= 1;
  return good;
}

function decodes(bytes: Uint8Array, stream: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream });
    return true;
  } catch {
    return false;
  }
}

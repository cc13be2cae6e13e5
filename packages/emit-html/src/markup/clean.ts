// What HTML may not hold (HTML, 13.2.3.5): control characters but tab and line feed, and what Unicode says is no character.
const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef]|[\ufffe\uffff]|[\u{1fffe}\u{1ffff}\u{2fffe}\u{2ffff}\u{10fffe}\u{10ffff}]/gu;

// Characters that turn what stands around them round (CVE-2021-42574), or that nobody sees and a shell takes for a part of a word.
const UNSEEN = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;

const TURNING = /[\u202a-\u202e\u2066-\u2069]/g;

/** Gives the words that may stand on a page; what would turn others round is shown by its number, `<U+202E>`. */
export function clean(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(FORBIDDEN, '\ufffd')
    .replace(TURNING, byNumber);
}

/** Gives what is typed as it may stand on a page: what cannot be seen is shown by its number too. */
export function cleanTyped(text: string): string {
  return clean(text.replace(UNSEEN, byNumber));
}

function byNumber(character: string): string {
  return `<U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}>`;
}

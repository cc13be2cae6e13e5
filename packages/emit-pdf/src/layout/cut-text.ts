/** No ideograph stands before this; the tables of scripts are slow to load, when an expression is met that names one. */
const PERHAPS_IDEOGRAPH = /[^\0-\u2e7f]/;
const CLOSING = /^[\u3001\u3002\uff0c\uff0e\uff01\uff1f\uff1a\uff1b\u300d\u300f\uff09\u3011\u30fc)\],.!?:;]/u;

const OPENING = /[\u3008\u300a\u300c\u300e\u3010\u3014\uff08\uff3b\uff5b([{\u2018\u201c]$/u;

/** Cuts text into words, single ideographs, and the blanks between; blanks become one each, unless they are kept. */
export function cutText(text: string, keepBlanks: boolean): readonly string[] {
  const spread = keepBlanks ? text.replace(/\t/g, '    ') : text.replace(/[ \t\n\r\u2028\u2029]+/g, ' ');
  return (PERHAPS_IDEOGRAPH.test(spread) ? stretchesOf(spread) : wordsOf(spread)) ?? [];
}

function wordsOf(text: string): readonly string[] | null {
  return text.match(/[ \t\n\r\u2028\u2029]+|[^ \t\n\r\u2028\u2029]+/g);
}

function stretchesOf(text: string): readonly string[] | null {
  return text.match(
    /[ \t\n\r\u2028\u2029]+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[^ \t\n\r\u2028\u2029\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu,
  );
}

export function isBlank(stretch: string): boolean {
  return /^[ \t\n\r\u2028\u2029]/.test(stretch);
}

/** True for text that may be parted from its neighbours without a blank: Chinese and Japanese. */
export function standsAlone(text: string): boolean {
  return PERHAPS_IDEOGRAPH.test(text) && /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);
}

/** True for marks that do not begin a line. */
export function closes(text: string): boolean {
  return CLOSING.test(text);
}

/** True for marks that do not end a line. */
export function opens(text: string): boolean {
  return OPENING.test(text);
}

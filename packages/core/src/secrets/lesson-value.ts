import { lessonWords, methodNames } from './lesson-words.ts';

/** How authors write that something is to be filled in or is left out: `<token>`, `{{ pw }}`, `$PASS`, `%PW%`, `xxxx`, `…`. */
const openPlaces: readonly RegExp[] = [
  /<[^<>]*>/,
  /\{[^{}]*\}/,
  /^\[.*\]$/,
  /\$[({]/,
  /^\$[A-Za-z_]\w*(?:$|[-.:[])/,
  /^![A-Za-z]+$/,
  /^\$env:/i,
  /^[A-Z]+(?:[_:-][A-Z]+)*\d{0,2}$/,
  /^[A-Za-z_]+=$/,
  /^%[A-Za-z_][A-Za-z0-9_]*%$/,
  /^(.)\1*$/,
  /[xX]{4}|[*•·●#]{4}|\.{3}|…|^[\s_*#.-]+$/,
  /example|changeme|placeholder|redacted|your[-_]?(?:password|token|key|secret|api)/i,
];

/** Where a secret is kept instead of the secret: a path, a file, a name of one. */
const elsewhere: readonly RegExp[] = [
  /^~?\/[^/]*[/.]/,
  /^\.{1,2}[/\\]/,
  /^~\//,
  /^[A-Za-z]:\\/,
  /^@[\w./~-]+$/,
  /^(?:file|env|fd|stdin|arn|op|vault|ref\+\w+|https?):/i,
  /\.(?:pem|key|crt|cer|pub|asc|gpg|p12|pfx|jks|json|ya?ml|toml|ini|conf|cfg|env|txt|md|log|sh|py|js|ts|html?|php|rb|go|java)$/i,
];

/** Code that gives the secret, not the secret: `config.password`, `os.environ`. */
const member = /^[a-z_]\w*(?:(?:\.|::|->)[A-Za-z_]\w*)+$/;

/**
 * True for a value that a lesson shows without giving anything away: a word to fill in, a word such as `secret`, a plain
 * word, a counted number, or a place where the secret is kept. `mysecretpassword` and `test1234` are, `Sommer2024` is not.
 */
export function isLesson(value: string): boolean {
  if (value.length < 4 || openPlaces.some((pattern) => pattern.test(value))) return true;
  if (elsewhere.some((pattern) => pattern.test(value))) return true;
  if (/^[\d.,:/-]+$/.test(value)) return isCounted(value);
  if (methodNames.has(value.toLowerCase().replaceAll('-', ''))) return true;
  if (member.test(value) && !/\d/.test(value)) return true;
  const parts = partsOf(value.replace(/[!?.]+$/, ''));
  const known = parts.filter(isLessonWord).length;
  return parts.every(
    (part) => isLessonWord(part) || isPlainWord(part) || (known > 0 && /^\d{1,4}$/.test(part)),
  );
}

/** Words between signs and at small-to-capital borders; a run of blanks is a border too. */
function partsOf(value: string): string[] {
  return value
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .split(/[\s_.:/@+^#=,'"-]+/)
    .filter((part) => part !== '');
}

function isLessonWord(part: string): boolean {
  const word = part.toLowerCase().replace(/(?:12345\d{0,5}|\d{1,4})$/, '');
  return lessonWords.has(word) || /^x+$/.test(word);
}

/** A word in small letters, or all in capitals, that can be spoken, and any word in another script. */
function isPlainWord(part: string): boolean {
  if (/^\p{L}+$/u.test(part) && !/^[A-Za-z]+$/.test(part)) return true;
  if (!/^(?:[a-z]+|[A-Z]+)$/.test(part)) return false;
  const word = part.toLowerCase();
  if (/password|secret|token/.test(word) || word.length < 4) return true;
  const vowels = word.match(/[aeiouy]/g)?.length ?? 0;
  return word.length <= 20 && vowels * 6 >= word.length && !/[^aeiouy]{6}/.test(word);
}

/** Numbers that nobody keeps: short ones, dates and addresses, and digits in a row. */
function isCounted(digits: string): boolean {
  const plain = digits.replace(/\D/g, '');
  return (
    plain.length < 6 ||
    plain.length < digits.length ||
    '01234567890123456789'.includes(plain) ||
    '9876543210'.includes(plain) ||
    /^(\d{1,3})\1+$/.test(plain)
  );
}

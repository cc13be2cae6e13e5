import { changesIn } from './changes-in.ts';
import { lessonWords, methodNames } from './lesson-words.ts';

/** How authors write that something is to be filled in or is left out: `<token>`, `{{ pw }}`, `$PASS`, `%PW%`, `xxxx`, `…`. */
const openPlaces: readonly RegExp[] = [
  /<[^<>]*>/,
  /\{[^{}]*\}/,
  /^\[.*\]$/,
  /\$[({]/,
  /^\\?\${1,2}[A-Za-z_]\w*(?:$|[-.:[])/,
  /^![A-Za-z]+$/,
  /^\$env:/i,
  /^[A-Z\d_]*(?:PASS|TOKEN|SECRET|KEY|PAT)[A-Z\d_]*$/,
  /^[A-Z]+\d{0,2}(?:[_:-][A-Z]+\d{0,2})*$/,
  /^[A-Za-z_]+=$/,
  /^%[A-Za-z_][A-Za-z0-9_]*%$/,
  /^%[sdvq]/,
  /^(.)\1*$/,
  /[xX]{4}|[*•·●#]{4}|\.{3}|\.{2}$|…|^[\s_*#.-]+$/,
  /example|changeme|placeholder|redacted|replace[-_]?(?:with|me|this)|your[-_]?(?:password|token|key|secret|api)/i,
];

/** Where a secret is kept instead of the secret: a path, a file, a name of one. */
const elsewhere: readonly RegExp[] = [
  /^\.{1,2}[/\\]/,
  /^~\//,
  /^[A-Za-z]:\\/,
  /^[a-z][\w.-]*:\d{2,5}$/,
  /^@[\w./~-]+$/,
  /^(?:file|env|fd|pass|stdin|arn|op|vault|ref\+\w+|https?):/i,
  /\.(?:pem|key|crt|cer|pub|asc|gpg|p12|pfx|jks|keytab|ccache|json|ya?ml|toml|ini|conf|cfg|env|txt|md|log|sh|py|js|ts|html?|php|rb|go|java)$/i,
];

/** Code that gives the secret, not the secret: `config.password`, `os.environ`. */
const member = /^[a-z_]\w*(?:(?:\.|::|->)[A-Za-z_]\w*)+$/;

/**
 * True for a value that a lesson shows without giving anything away: a word to fill in, a word such as `secret`, a plain
 * word, a counted number, or a place where the secret is kept. `mysecretpassword` and `test1234` are, `Sommer2024` is not.
 */
export function isLesson(value: string): boolean {
  if (value.length < 4 || openPlaces.some((pattern) => pattern.test(value))) return true;
  if (elsewhere.some((pattern) => pattern.test(value)) || isPath(value)) return true;
  if (/^[\d.,:/-]+$/.test(value)) return isCounted(value);
  if (methodNames.has(value.toLowerCase().replaceAll('-', ''))) return true;
  if (member.test(value) && !/\d/.test(value)) return true;
  const parts = partsOf(value.replace(/[!?.]+$/, ''));
  const known = parts.filter(isLessonWord).length;
  // Four words and more that say nothing of a password are how some make one.
  if (known > 0 && /\s/.test(value)) return true;
  if (known === 0 && parts.length > 3 && /^[a-z]+(?:[ -][a-z]+)+$/.test(value)) return false;
  if (isPieced(value, parts)) return false;
  const isNamed = /^[A-Za-z_-]+$/.test(value) && /your|my|pass|token|secret|key/i.test(value);
  return parts.every(
    (part) =>
      isLessonWord(part) ||
      isPlainWord(isNamed ? part.toLowerCase() : part) ||
      (known > 0 && /^\d{1,4}$/.test(part)),
  );
}

/**
 * True for small letters, capitals and digits without any word between the signs, as pieces of three letters can all be
 * spoken, or with signs beside each other, as no text has them.
 */
function isPieced(value: string, parts: readonly string[]): boolean {
  const isMixed = [/[a-z]/, /[A-Z]/, /\d/].every((kind) => kind.test(value));
  return (
    isMixed &&
    (parts.every((part) => !/\p{L}{4}/u.test(part)) || /[^\p{L}\d\s]{2}/u.test(value.slice(1, -1))) &&
    !parts.every((part) => isLessonWord(part) || /^\d+$/.test(part))
  );
}

/** A path from the root, and not base64 that happens to begin like one. */
function isPath(value: string): boolean {
  return /^\/[^/]*[/.]/.test(value) && !/=$/.test(value) && (value.length < 20 || changesIn(value) < 0.4);
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
  return lessonWords.has(word) || methodNames.has(part.toLowerCase()) || /^x+$/.test(word);
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

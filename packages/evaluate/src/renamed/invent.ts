const consonants = 'bdfglmnprtvz';
const vowels = 'aeou';

/** Real programs whose names could be invented. */
const real: ReadonlySet<string> = new Set([
  'bun',
  'deno',
  'forever',
  'gem',
  'go',
  'module',
  'nala',
  'ng',
  'nomad',
  'pod',
  'tofu',
]);

/** Gives a word of the same length that can be spoken and that nothing is called; the same one each time. */
export function invent(name: string, taken: ReadonlySet<string>): string {
  for (let salt = 0; ; salt += 1) {
    const word = wordFrom(name, salt);
    if (!taken.has(word) && word !== name && !real.has(word)) return word;
  }
}

function wordFrom(name: string, salt: number): string {
  let number = hash(`${name}#${salt}`);
  let word = '';
  for (const char of name) {
    if (!/[a-z]/i.test(char)) {
      word += char;
      continue;
    }
    const isConsonant = word === '' || /[aeou]$/.test(word) || name.length <= 2;
    const letters = isConsonant ? consonants : vowels;
    word += letters[number % letters.length];
    number = hash(`${number}${word}`);
  }
  return word;
}

/** FNV-1a. */
function hash(text: string): number {
  let number = 2166136261;
  for (const char of text) number = Math.imul(number ^ (char.codePointAt(0) ?? 0), 16777619) >>> 0;
  return number;
}

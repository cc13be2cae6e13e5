import { withoutEntities } from '../text/entities.ts';

const placeholders: readonly RegExp[] = [
  /(?<![{$.\w])\{[A-Za-z][^{}"':]{0,60}\}(?!\})/g,
  /\$\{?[A-Z_][A-Z0-9_]*\}?(?![\w(])/g,
  /(?<![\w.$-])[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+(?![\w(])/g,
];

/** Gives a spelling in which two ways to write one command line are equal, placeholders by any name included. */
export function rawKey(raw: string): string {
  const text = withoutEntities(raw.normalize('NFC'))
    .replace(/\u200b|\u200c|\u200d|\ufeff/g, '')
    .replace(/\u00a0/g, ' ')
    .replace(/<\/?(?:pre|code|br|li|ul|p|span|mark)\b[^<>]*>/gi, ' ')
    .replace(/\\[ \t]*\r?\n\s*/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^`+|`+$/g, '')
    .trim()
    .replace(/\\([<>|_*~^[\]'`#])/g, '$1')
    .replace(/^(?:~?\$|>|%)\s+(?=\S)/, '')
    .replace(/^sudo\s+(?=\S)/, '')
    .replace(/\s*(?:;|\\)$/, '')
    .trim()
    .replace(/<[^<>{}"]{1,60}>/g, (found) => (/[\p{L}.]/u.test(found) ? '<>' : found));
  return placeholders
    .reduce((line, placeholder) => line.replace(placeholder, '<>'), text)
    .replace(/\s+/g, ' ')
    .trim();
}

const otherPrograms: Readonly<Record<string, string>> = {
  k: 'kubectl',
  dk: 'docker',
  'docker-compose': 'docker compose',
};

/** Gives a command's program and subcommands in one spelling. */
export function pathKey(canonical: string): string {
  const words = canonical
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/^sudo /, '')
    .toLowerCase();
  const [program = '', ...rest] = words.split(' ');
  return [otherPrograms[program] ?? program, ...rest].join(' ');
}

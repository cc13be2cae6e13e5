import type { Token } from './token.ts';

const PREFIXES: ReadonlySet<string> = new Set([
  'sudo',
  'doas',
  'time',
  'nohup',
  'env',
  'command',
  'winpty',
  'exec',
  'builtin',
  '!',
  'watch',
]);
/** The options of prefixes that take a value. */
const PREFIX_VALUES: ReadonlySet<string> = new Set([
  '-u',
  '-g',
  '-n',
  '-p',
  '-C',
  '-h',
  '-U',
  '-r',
  '-t',
  '-D',
]);

/** The index of the word that names the program, past assignments and wrappers such as `sudo -u me`. */
export function programAt(tokens: readonly Token[]): number {
  let i = 0;
  let wrapped = false;
  while (i < tokens.length) {
    const word = tokens[i]?.text ?? '';
    if (tokens[i]?.kind !== 'word') return -1;
    if (/^([A-Z_][A-Z\d_]*|[a-z_][a-z\d_]*)=/.test(word)) i += 1;
    else if (PREFIXES.has(word) && tokens[i + 1]?.kind === 'word') {
      // `watch`, `time` and `exec` with nothing but flags behind them are commands themselves.
      wrapped = true;
      i += 1;
      while (/^-/.test(tokens[i]?.text ?? ''))
        i += PREFIX_VALUES.has(tokens[i]?.text ?? '') && tokens[i + 1]?.kind === 'word' ? 2 : 1;
    } else return i;
  }
  return wrapped ? 0 : -1;
}

/** The program that a word of a command line runs: without folder and `.exe`. */
export function programName(word: string): string {
  return word
    .replace(/^(?:~|\.{1,2}|[A-Za-z]:)?[\w.~\\/-]*[\\/](?=[^\\/]+$)/, '')
    .replace(/\.(exe|cmd|bat)$/i, '');
}

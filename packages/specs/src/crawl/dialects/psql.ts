import type { InputRecord } from '../../file/spec-file.ts';
import type { Dialect } from '../dialect.ts';
import { commonDialect } from './help-flag.ts';

/** psql: its flags, and on a second page the commands of its own prompt, which begin with a backslash. */
export const psqlDialect: Dialect = {
  ask: () => [['--help'], ['--help=commands']],
  read(help, words) {
    const start = help.search(/^General$/m);
    const page = commonDialect.read(help.slice(0, start), words);
    return { ...page, inputs: readInputs(help.slice(start).split('\n')) };
  },
};

/** `  \d[S+]  NAME           describe table`: the summary starts in column 25 or behind two blanks, or is all of the next lines. */
function readInputs(lines: readonly string[]): readonly InputRecord[] {
  const inputs: [string, 'meta', string][] = [];
  for (const line of lines) {
    const match = /^ {2}(\\.{21}\S*|\\\S.*?(?= {2,}\S+ [a-z]|$)) *(.*)$/.exec(line);
    const last = inputs.at(-1);
    if (match) inputs.push([match[1]!.trim().replace(/ {2,}/g, ' '), 'meta', match[2]!.trim()]);
    else if (last && /^ {20,}\S/.test(line)) last[2] = `${last[2]} ${line.trim()}`.trim();
  }
  return inputs.filter(([, , summary]) => summary !== '').map(withWholeText);
}

/** `\do[S+] [OPPTRN [TYPEPTRN [TYPEPTRN]]]` is so long that its last brackets come on the line of the summary. */
function withWholeText([text, prompt, summary]: [string, 'meta', string]): InputRecord {
  const rest =
    text.split('[').length > text.split(']').length ? /^(\[.*?\]+) (?=[a-z])(.*)$/.exec(summary) : null;
  return rest ? [`${text} ${rest[1]}`, prompt, rest[2]!] : [text, prompt, summary];
}

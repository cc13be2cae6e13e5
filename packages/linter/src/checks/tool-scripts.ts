import type { Fault } from '../fault.ts';
import type { NoteCheck } from './note-check.ts';

const ADDRESS = String.raw`(?:\d+(?:~\d+)?|\$|/(?:\\.|[^/\\])+/[IM]?|[+~]\d+)`;
/** A script of sed that begins with the number of a line. */
const SED = new RegExp(`^${ADDRESS}(?:\\s*,\\s*${ADDRESS})?\\s*!?\\s*[{}=a-zA-Z]`);

/** Finds scripts within a command that their program cannot read: `sed '1-2d'`, `awk '{print $1'`. */
export const checkToolScripts: NoteCheck = ({ lines, places }) =>
  lines.flatMap(({ finding }) => {
    const { found } = finding;
    if (found.kind !== 'command') return [];
    const { tokens, at, program } = found.command;
    const scripts = tokens.slice(at + 1).flatMap(({ kind, text }) => {
      const script =
        kind === 'word' ? (/^'([^']+)'$/.exec(text)?.[1] ?? /^"([^"$\\]+)"$/.exec(text)?.[1]) : undefined;
      return script === undefined ? [] : [script];
    });
    return scripts.flatMap((script): Fault[] => {
      const what = wrongIn(program, script);
      if (what === undefined) return [];
      const span = places.inCommand(finding, script);
      return [{ ...what, span, actual: script }];
    });
  });

function wrongIn(program: string, script: string): Pick<Fault, 'rule' | 'message'> | undefined {
  if (program === 'sed' && /^\d/.test(script) && !SED.test(script))
    return {
      rule: 'broken-script',
      message: `\`sed\` cannot read \`${script}\`, expected lines and a command such as 1,2d or 1~2d`,
    };
  if (/^[gm]?awk$/.test(program) && !isClosed(script.replace(/"(?:\\.|[^"\\])*"|\/(?:\\.|[^/\\\n])+\//g, '')))
    return { rule: 'broken-script', message: `A { of \`${script}\` is never closed, or a } never opened` };
  return undefined;
}

const isClosed = (script: string): boolean => script.split('{').length === script.split('}').length;

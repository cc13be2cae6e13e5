import type { Fault } from '../fault.ts';
import type { NoteCheck } from './note-check.ts';

const GLUED = /(?<![$<>=?*+@!(\\\s"'|&;])[(（](?!s\)|es\))[\p{L}\d ,、，/_-]*[)）](?=\s+\S)/gu;

/** Finds brackets that stand unquoted within the words of a command, as remarks do: the shell refuses the line. */
export const checkBareBrackets: NoteCheck = ({ lines, places }) =>
  lines.flatMap(({ finding, line }) => {
    const { text } = finding.found;
    // Lines of a program in another language than the shell's.
    if (line.call.program === 'set' || /[{};]\s*$|^(?:async |export )*(?:function|def)\b/.test(text))
      return [];
    const bare = text.replace(/"(?:\\.|[^"\\])*"|'[^']*'|`[^`]*`|\$\(.*\)/g, (quoted) =>
      '"'.repeat(quoted.length),
    );
    return Array.from(bare.matchAll(GLUED)).flatMap(({ 0: actual, index }): Fault[] => {
      // A number is the section of a manual page: printf(3).
      if (index === 0 || !/[^\x20-\x7e]| /.test(actual) || /^[(（]\d*[)）]$/.test(actual)) return [];
      return [
        {
          rule: 'bare-bracket',
          message: `Unexpected \`${actual}\` within a word of the command, expected it behind the command or in quotes`,
          span: places.inCommand(finding, actual),
          actual,
        },
      ];
    });
  });

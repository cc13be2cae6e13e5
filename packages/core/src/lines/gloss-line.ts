import { readsLikeProse } from './prose.ts';

/** What a line says about one flag, operand or word. */
export interface GlossLine {
  readonly target: string;
  readonly text: string;
}

const FLAG_LINE =
  /^\s*[`*]*(-{1,2}[\w?#@][\w-]*(?:[ =]?(?:<[^<>]+>|\[[^\]]+\]|[A-Z][A-Z_]+)(?:[:=/]<[^<>]+>)*)?(?:\s*(?:[,/|、]|\s\p{L}{1,4}\s)\s*-{1,2}[\w?][\w-]*(?:[ =](?:<[^<>]+>(?:[:=/]<[^<>]+>)*|[A-Z][A-Z_]+))?)*)[`*]*(\s*(?::|=>?|->|–>|-->|→|–|—|#|\/\/)\s*|\s+-\s+|\s{2,}|\s+(?=\p{L}+\s+\p{L}))(\S.*)$/u;
/** An option with a value that an example has, and a comment: `-p, --publish 80:80  # the port`. */
const EXAMPLE_LINE =
  /^\s*(-{1,2}[A-Za-z][\w-]*(?:,\s*-{1,2}[A-Za-z][\w-]*)?(?:[ =](?:"[^"]*"|'[^']*'|`[^`]*`\S*|[^\s#"'`]+))?)\s+#+\s+(\S.*)$/u;
const WORD_LINE = /^\s*[`*]*(\S+(?:\s\S+)?)[`*]*\s+(=|→|=>)\s+(\S.*)$/;

/** Gives the gloss that a line is: `-it = interactive`, `--rm  remove when stopped`, `. = this folder`. `inCommands`: there are commands near. */
export function readGlossLine(text: string, inCommands: boolean): GlossLine | undefined {
  const flag = FLAG_LINE.exec(text);
  if (flag?.[1] !== undefined && flag[3] !== undefined && (/\p{L}{2}/u.test(flag[3]) || inCommands)) {
    return { target: flag[1].trim(), text: flag[3].trim().replace(/^#+\s+(?=\p{L})/u, '') };
  }
  if (!inCommands) return undefined;
  const example = EXAMPLE_LINE.exec(text);
  if (example?.[1] !== undefined && example[2] !== undefined)
    return { target: example[1], text: example[2].trim() };
  const word = WORD_LINE.exec(text);
  if (
    word?.[1] !== undefined &&
    word[3] !== undefined &&
    (readsLikeProse(word[3]) || /^\p{L}{3,}/u.test(word[3])) &&
    !/^(export|set|let|alias)\b/.test(word[1])
  ) {
    return { target: word[1], text: word[3].trim() };
  }
  return undefined;
}

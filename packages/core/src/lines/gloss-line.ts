/** What a line says about one flag, operand or word. */
export interface GlossLine {
  readonly target: string;
  readonly text: string;
}

const FLAG_LINE =
  /^\s*[`*]*(-{1,2}[\w?#@][\w-]*(?:[ =]?(?:<[^<>]+>|\[[^\]]+\]|[A-Z][A-Z_]+))?(?:\s*(?:[,/|、]|\s\p{L}{1,4}\s)\s*-{1,2}[\w?][\w-]*(?:[ =](?:<[^<>]+>|[A-Z][A-Z_]+))?)*)[`*]*(\s*(?::|=>?|->|–>|-->|→|–|—|#|\/\/)\s*|\s+-\s+|\s{2,}|\s+(?=\p{L}+\s+\p{L}))(\S.*)$/u;

/** Gives the gloss that a line is: `-it = interactive`, `--rm  remove when stopped`, `. = this folder`. `inCommands`: there are commands near. */
export function readGlossLine(text: string, inCommands: boolean): GlossLine | undefined {
  const flag = FLAG_LINE.exec(text);
  if (flag?.[1] !== undefined && flag[3] !== undefined && (/\p{L}{2}/u.test(flag[3]) || inCommands)) {
    return { target: flag[1].trim(), text: flag[3].trim() };
  }
  if (!inCommands) return undefined;
  return undefined;
}

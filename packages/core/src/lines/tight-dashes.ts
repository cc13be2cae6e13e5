import type { SpecSource } from '@cribnotes/specs';
import type { Block, TextLine } from '../blocks/block.ts';
import { isProgram } from './programs.ts';

/** A command, and words behind a dash that has no blank after it: `ls -la -shows all`. */
const TIGHT = /^(\s*(?:\$\s*)?([a-z./][\w./-]*)(?:\s.*?)?)\s-((?:\p{Ll}{2,}\s.*\p{L}.*|\p{Ll}{5,}\s*))$/u;

/** How many lines of a note must be written so, each with other words, before they are remarks rather than flags. */
const LEAST = 5;

/**
 * Gives the blocks of a note with a blank behind each dash that parts a command from its remark, where its author has the
 * habit of leaving the blank out. Flags of known tools are never taken for remarks.
 */
export function partTightDashes(blocks: readonly Block[], specs: SpecSource): readonly Block[] {
  const texts = blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? block.lines.filter((line) => !isInCode(line, specs)).map(({ text }) => text)
      : block.kind === 'code'
        ? block.lines.map(({ text }) => text)
        : [],
  );
  const cuts = texts.map((text) => cutOf(text, specs)).filter((cut) => cut !== undefined);
  const words = new Set(cuts.map(({ remark }) => remark));
  const phrases = cuts.filter(({ remark }) => /\s/.test(remark)).length;
  if (words.size < LEAST || words.size * 10 < cuts.length * 8 || phrases * 2 < cuts.length) return blocks;
  return blocks.map((block): Block => {
    if (block.kind === 'code')
      return { ...block, lines: block.lines.map((line) => ({ ...line, text: parted(line.text, specs) })) };
    if (block.kind === 'paragraph')
      return { ...block, lines: block.lines.map((line) => partedLine(line, specs)) };
    return block;
  });
}

function cutOf(
  text: string,
  specs: SpecSource,
): { readonly command: string; readonly remark: string } | undefined {
  const [, command = '', program = '', remark = ''] = TIGHT.exec(text) ?? [];
  if (program === '' || !(isProgram(program) || program.includes('/') || /^\s*\$\s/.test(text)))
    return undefined;
  const flags = specs.programs.includes(program) ? (specs.get(program)?.root.flags ?? []) : [];
  const word = `-${remark.split(/\s/)[0]}`;
  // `tar -cf backup.tar docs/`: paths and further options are no words about the command.
  const isTyped = /\S\/|\.\w{2,}|[=_]|\s-\S/.test(remark);
  const letters = word.slice(1);
  const isCluster =
    letters.length <= 4 && [...letters].every((letter) => flags.some(({ short }) => short === `-${letter}`));
  return isTyped || isCluster || flags.some(({ long }) => long === word) ? undefined : { command, remark };
}

/** A dash that the author has put into code marks belongs to what is typed. */
function isInCode({ text, marks }: TextLine, specs: SpecSource): boolean {
  const cut = cutOf(text, specs);
  const dash = text.length - (cut?.remark.length ?? 0) - 1;
  return (
    cut !== undefined && marks.some(({ kind, from, to }) => kind === 'code' && from <= dash && dash < to)
  );
}

function parted(text: string, specs: SpecSource): string {
  const cut = cutOf(text, specs);
  return cut === undefined ? text : `${cut.command} - ${cut.remark}`;
}

function partedLine(line: TextLine, specs: SpecSource): TextLine {
  const text = parted(line.text, specs);
  if (text === line.text || isInCode(line, specs)) return line;
  const at = text.length - (cutOf(line.text, specs)?.remark.length ?? 0);
  const shift = (place: number): number => (place >= at - 1 ? place + 1 : place);
  return {
    ...line,
    text,
    marks: line.marks.map((mark) => ({ ...mark, from: shift(mark.from), to: shift(mark.to) })),
  };
}

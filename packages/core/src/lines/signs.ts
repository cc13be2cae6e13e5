import type { Block } from '../blocks/block.ts';
import { splitColumns } from './columns.ts';
import type { Found } from './found.ts';
import { splitRemark } from './remark.ts';

/** Signs of a shell and of regular expressions, and the parameters that a script is given. */
const SIGN =
  /^(?:[&\d]?>>?(?:&[\d-])?|<(?:<[<-]?|&[\d-])?|\|[&|]?|&&?|;;?|!!|\$[\d@#?!$*^]|[$^*.+?]|\+\+|\.\*|\\[a-zA-Z<>]|\[\^?[\w.-]+\]|\(\w\|\w\)|\{\d*,?\d*\}|%[sdfx])$/;

/** How many signs with their meanings make a list of them. */
const ENOUGH = 3;

/** Gives for each block whether it stands in a list of signs with their meanings: a shell's operators, the signs of a pattern. */
export function signHabits(blocks: readonly Block[]): (block: Block) => boolean {
  const sections = new Map(
    [...Map.groupBy(blocks, sectionOf)].map(
      ([section, members]) => [section, new Set(members.flatMap(signsIn)).size >= ENOUGH] as const,
    ),
  );
  return (block) => sections.get(sectionOf(block)) ?? false;
}

/** Gives the line that a sign is where a note lists such signs. */
export function readSign(text: string): Found | undefined {
  const sign = text.trim();
  return SIGN.test(sign) ? { kind: 'input', prompt: 'repl', text: sign } : undefined;
}

/** True for a line in which a sign stands before its meaning. */
export const opensWithSign = (text: string): boolean => signAhead(text).length > 0;

const sectionOf = ({ headings }: Block): unknown => headings.at(-1) ?? 0;

/** The signs that stand before words. */
function signsIn(block: Block): string[] {
  switch (block.kind) {
    case 'code':
      return block.lines.flatMap(({ text }) => signAhead(text));
    case 'paragraph':
      return block.lines.flatMap(({ text, marks }) => {
        const lead = marks.find(({ kind, from }) => kind === 'code' && text.slice(0, from).trim() === '');
        if (lead === undefined) return signAhead(text);
        return /\p{L}{2}/u.test(text.slice(lead.to)) ? signAlone(text.slice(lead.from, lead.to)) : [];
      });
    case 'table':
    case 'heading':
      return [];
  }
}

function signAhead(text: string): string[] {
  const cut = splitColumns(text.trim()) ?? splitRemark(text.trim(), true);
  return cut.remark === undefined ? [] : signAlone(cut.command);
}

const signAlone = (text: string): string[] => (SIGN.test(text.trim()) ? [text.trim()] : []);

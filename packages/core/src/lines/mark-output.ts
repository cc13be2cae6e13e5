import type { CodeLine } from '../blocks/block.ts';
import type { CodeItem } from './code-item.ts';
import { isOutputLabel, isPrinted } from './printed-comment.ts';

/** Lines below a command that no one typed are its output; so is a run of them that looks like a table, though a word in it may be a program's name. */
export function markOutput(items: readonly CodeItem[], lines: readonly CodeLine[]): CodeItem[] {
  const textOf = new Map(lines.map((l) => [l.line, l.text]));
  const isDeep = ({ line }: CodeItem): boolean => /^\s*##/.test(textOf.get(line) ?? '');
  const endsGroup = (at: number): boolean => items[at + 1]?.group !== items[at]?.group;
  // "# Check it" over a command and "## owned by root" below it: one of these closes its stretch, so that all of them look back.
  const deepLooksBack =
    items.some((item) => item.kind === 'comment' && !isDeep(item)) &&
    items.some(
      (item, i) => item.kind === 'comment' && isDeep(item) && endsGroup(i) && belowCommand(items, i),
    );
  let inOutput = false;
  let labelled = false;
  return items.map((item, i) => {
    if (item.kind === 'output') {
      inOutput = true;
      return item;
    }
    const previous = items[i - 1];
    const adjacent = previous !== undefined && previous.group === item.group;
    if (!adjacent) inOutput = false;
    if (item.kind === 'comment' && adjacent && belowCommand(items, i)) {
      const next = items[i + 1];
      const over = next?.kind === 'output' && next.group === item.group;
      if (isOutputLabel(item.text)) labelled = true;
      if (labelled || over || isPrinted(item.text) || (deepLooksBack && isDeep(item))) {
        inOutput = true;
        return { kind: 'output', line: item.line, group: item.group };
      }
    }
    labelled = false;
    if (
      item.kind === 'prose' &&
      adjacent &&
      previous.kind !== 'prose' &&
      previous.kind !== 'comment' &&
      inOutput
    )
      return { kind: 'output', line: item.line, group: item.group };
    if (item.kind === 'command' && inOutput && adjacent && item.remark === undefined) {
      const text = textOf.get(item.line) ?? '';
      if (/\S\s{2,}\S.*\s{2,}\S/.test(text)) return { kind: 'output', line: item.line, group: item.group };
    }
    if (item.kind === 'command' || item.kind === 'comment') inOutput = false;
    return item;
  });
}

/** True where only comments and output stand between a line and the command above it, without a blank line. */
function belowCommand(items: readonly CodeItem[], at: number): boolean {
  const own = items[at];
  for (let i = at - 1; i >= 0; i--) {
    const item = items[i] as CodeItem;
    if (item.group !== own?.group) return false;
    if (item.kind !== 'comment' && item.kind !== 'output') return item.kind !== 'prose';
  }
  return false;
}

import { styleText } from 'node:util';
import { visible } from '../visible.ts';

/** Gives the lines that differ between two texts of as many lines each, as a unified diff without context. */
export function diffLines(path: string, before: string, after: string): string {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const head = [`--- ${visible(path)}`, `+++ ${visible(path)}`].map((line) => styleText('bold', line));
  const changes = old.flatMap((line, at) => {
    const wanted = now[at];
    if (wanted === undefined || wanted === line) return [];
    const place = styleText('cyan', `@@ -${at + 1} +${at + 1} @@`);
    return [place, styleText('red', `-${visible(line)}`), styleText('green', `+${visible(wanted)}`)];
  });
  return `${[...head, ...changes].join('\n')}\n`;
}

import type { Gold, GoldHeading } from '../gold/annotation.ts';
import { termKey } from '../text/terms.ts';

/** A line that serves as a heading of what follows. */
export interface LabelLine {
  readonly line: number;
  readonly term: string;
}

const label =
  /^\s*(?:>\s*)*(?:[-*+•]\s+|\d+[.)]\s+)?[*_`]*([^:：*_`|]{2,60}?)[*_`]*\s*(?:[:：]|\s[-–—=]\s|[*_`]+\s|$)/u;

/** Gives the headings over a line, the outermost first. */
export function headingsOver({ headings }: Gold, line: number): readonly GoldHeading[] {
  const path: GoldHeading[] = [];
  for (const heading of headings) {
    if (heading.line > line) break;
    while (path.length > 0 && (path.at(-1)?.level ?? 0) >= heading.level) path.pop();
    path.push(heading);
  }
  return path;
}

/** Gives the lines of a note that begin with words that may stand as a heading on paper. */
export function labelLines(text: string, tools: readonly string[]): readonly LabelLine[] {
  return text.split('\n').flatMap((line, at) => {
    const found = label.exec(line);
    if (!found || /^\s*```/.test(line)) return [];
    return [{ line: at + 1, term: termKey(found[1] ?? '', tools) }];
  });
}

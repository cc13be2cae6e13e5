import { readFlagTable } from './flag-table.ts';
import type { HelpPage } from './help-page.ts';
import { cutSections } from './sections.ts';

/** Reads a page of the style that Go programs built on cobra print: docker, helm, gh. */
export function readCobraHelp(help: string): HelpPage {
  const sections = cutSections(help);
  const under = (title: RegExp) =>
    sections.filter((section) => title.test(section.title)).flatMap((s) => s.lines);
  const usageLines = under(/^usage$/i);
  const end = usageLines.findIndex((line, index) => index > 0 && line.trim() === '');
  const usage = end < 0 ? usageLines : usageLines.slice(0, end);
  const prose = [...sections[0]!.lines, ...(end < 0 ? [] : usageLines.slice(end))];
  const summary = firstParagraph(prose);
  return {
    ...(summary && { summary }),
    usage: usage.map((line) => line.trim()).filter(Boolean),
    aliases: under(/^aliases$/i)
      .flatMap((line) => line.split(','))
      .map((alias) => alias.trim())
      .filter(Boolean),
    flags: readFlagTable(under(/(?:options|flags)$/i)),
    commands: under(/commands?\b/i).flatMap(readCommandLine),
  };
}

function firstParagraph(lines: readonly string[]): string {
  const start = lines.findIndex((line) => line.trim() !== '');
  if (start < 0) return '';
  const rest = lines.slice(start).map((line) => line.trim());
  const end = rest.indexOf('');
  return (end < 0 ? rest : rest.slice(0, end)).join(' ');
}

/** `  ls          List containers`; plugins have a star after the name, gh a colon. */
function readCommandLine(line: string): readonly { name: string; summary: string }[] {
  const match = /^\s{1,4}([a-z][\w-]*)[*:]?\s{2,}(\S.*)$/.exec(line);
  return match ? [{ name: match[1]!, summary: match[2]! }] : [];
}

import { readCommandTable } from './command-table.ts';
import { readFlagTable } from './flag-table.ts';
import type { HelpPage } from './help-page.ts';
import { cutSections, type Section } from './sections.ts';
import { readUsageLines } from './usage-lines.ts';

const ALIASES = /^aliases$/i;
const USAGE = /^usage$/i;
const COMMANDS = /\b(?:sub)?commands?\b(?! line)|^The commands are$/i;
/** What a program says to a flag that it does not know, before its usage. */
const REFUSAL = /(?:unknown|invalid|illegal|unrecognized|not an) option/i;
/** Names and dates of a program, and where to find more help. */
const NOT_A_SUMMARY =
  /copyright|\(c\) \d|\bversion \d|\b\d+\.\d+\b.{0,40}$|^(?:see|use|try|usage|or|mandatory arguments)\b/i;
const NOT_FLAGS = /^(?:.*\bexamples?|notes?|environment|see also|learn more)/i;

/**
 * Reads a page with titles: what cobra (docker, kubectl, helm, gh), clap (cargo, pnpm), argparse and optparse (pip),
 * and GNU programs print.
 */
export function readSectionedHelp(help: string): HelpPage {
  const sections = cutSections(help);
  const under = (title: RegExp) => sections.filter((section) => title.test(section.title));
  const usage = under(USAGE).flatMap((section) => readUsageLines(section.lines).usage);
  const aliases = under(ALIASES).flatMap(({ lines }) => lines.flatMap((line) => line.split(',')));
  const summary = summaryOf(sections);
  const flags = sections.filter(({ title }) => !NOT_FLAGS.test(title));
  return {
    ...(summary && { summary }),
    usage,
    aliases: aliases.map((alias) => alias.trim()).filter(Boolean),
    flags: flags.flatMap(({ title, lines }) =>
      readFlagTable(USAGE.test(title) ? readUsageLines(lines).rest : lines),
    ),
    commands: under(COMMANDS).flatMap(({ lines }) => readCommandTable(lines)),
  };
}

/** The first paragraph before the titles or behind the usage lines. */
function summaryOf(sections: readonly Section[]): string {
  const places = [
    sections[0]!.lines,
    ...sections.filter(({ title }) => USAGE.test(title)).map(({ lines }) => readUsageLines(lines).rest),
  ];
  return (
    places
      .map(firstParagraph)
      .find((text) => text !== '' && !REFUSAL.test(text) && !NOT_A_SUMMARY.test(text)) ?? ''
  );
}

function firstParagraph(lines: readonly string[]): string {
  const start = lines.findIndex((line) => line.trim() !== '');
  if (start < 0 || lines[start]!.trim().startsWith('-')) return '';
  const rest = lines.slice(start).map((line) => line.trim());
  const end = rest.indexOf('');
  return (end < 0 ? rest : rest.slice(0, end)).join(' ');
}

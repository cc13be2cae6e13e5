import { withoutEnd } from './text-end.ts';

/** What only counts the headings, or decorates them, before their first word. A bare number may be said of what follows. */
const BEFORE: readonly RegExp[] = [
  /^[#*=~_•▪►▶➤→—–-]+(?=\s)\s+/u,
  /^(?:\(?\d{1,2}(?:\.\d{1,2})*[.):]|\d{1,2}(?:\.\d{1,2})+|\(?[ivxIVX]{1,5}[.)]|\(?[a-zA-Z]\))(?:\s+|$)/u,
  /^\d{1,2}\s+[–—-]\s+/u,
  // Chinese and Japanese leave no blank behind the number.
  /^(?:[（(]?(?:\d{1,2}(?:\.\d{1,2})*|[一二三四五六七八九十]{1,3})[)）、．.：:])\s*(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])/u,
  /^[①-⑳]\s*/u,
  /^(?:TODO|FIXME|TBD|WIP)\s*[:：]\s*/u,
];

/** Signs behind the last word that part the heading from what follows it. */
const BEHIND = /(?:\s*[:：;,，、]|(?<!\.)\.|。|\s+[#*=~_→—–-]+)+\s*$/u;

/** Abbreviations keep their full stop. */
const ABBREVIATED = /(?:^|\s)(?:etc|usw|bzw|p\.\s?ej|т\.д|vs|inc)\.$/iu;

/**
 * Gives a heading as the title of a group: the author's words, articles and all, without the number of the section, without
 * decoration before them, and without the colon or full stop behind them.
 */
export function headingTitle(text: string): string {
  const tidy = text.replace(/\s+/gu, ' ').trim();
  const counted = BEFORE.reduce((rest, pattern) => orAll(rest.replace(pattern, ''), rest), tidy);
  return ABBREVIATED.test(counted) ? counted : orAll(withoutEnd(counted, BEHIND), counted);
}

/** What is left of a title, or all of it where no word would be left. */
function orAll(rest: string, all: string): string {
  return /[\p{L}\p{N}]/u.test(rest) ? rest : all;
}

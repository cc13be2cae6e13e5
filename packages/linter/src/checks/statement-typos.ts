import { editDistance } from '@cribnotes/core/drafts';
import type { Fault } from '../fault.ts';
import { commonWords } from '../words/tables/en-common.ts';
import type { NoteCheck } from './note-check.ts';

/** Words of SQL, and such as names in capitals are made of. */
const keywords: ReadonlySet<string> = new Set(
  `add after alter always analyze and any array as asc authorization before begin between bigint boolean by cascade case cast char
  check coalesce collate column columns comment commit concat concurrently conflict connect connection constraint count create cross
  current database databases date default delete desc describe distinct do double drop each else encoding end except exclude execute
  exists explain extension false fetch first float for foreign format from full function grant group having if ilike in index inner
  insert int integer intersect interval into is join key last lateral left level like limit local lock login materialized max
  merge min money natural next no not notify nothing null numeric of offset on only option or order outer over owner owned
  partition password plan point precision prepare primary privileges procedure public range read reassign recursive references
  refresh reindex release rename replace reset restart restrict return returning returns revoke right role rollback row rows savepoint
  schema select sequence serial session set show similar smallint some start storage superuser table tables tablespace temp temporary text then
  time timestamp timestamptz timezone to transaction trigger true truncate type union unique unknown until update usage use user users
  using uuid vacuum valid value values varchar varying verbose view views when where window with without work write zone`.split(
    /\s+/,
  ),
);

/** Finds misspelt keywords of SQL that are written in capitals: `SELCT * FROM users`. */
export const checkStatementTypos: NoteCheck = ({ draft, places }) =>
  draft.findings.flatMap((finding) => {
    if (finding.found.kind !== 'input' || finding.found.prompt !== 'sql') return [];
    const text = finding.found.text.replace(/'[^']*'|"[^"]*"/g, ' ');
    return Array.from(text.matchAll(/(?<![\w$<{[])[A-Z]{4,}(?![\w>}\]])/g)).flatMap(([actual]): Fault[] => {
      const small = actual.toLowerCase();
      if (keywords.has(small) || commonWords.has(small)) return [];
      const meant = [...keywords].find((word) => isSlip(small, word));
      if (meant === undefined) return [];
      const message = `"${actual}" may be misspelt, expected "${meant.toUpperCase()}"`;
      const span = places.inCommand(finding, actual);
      return [{ rule: 'typo-word', message, span, actual, expected: [meant.toUpperCase()] }];
    });
  });

/** The first and the last letter stand: ORDERS is a table. */
const isSlip = (word: string, keyword: string): boolean =>
  keyword.length > 4 &&
  word.charAt(0) === keyword.charAt(0) &&
  word.at(-1) === keyword.at(-1) &&
  editDistance(word, keyword, 2) === 1;

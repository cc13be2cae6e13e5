import type { Call, Finding } from '@cribnotes/core/drafts';
import type { Fault } from '../fault.ts';
import { countWords } from '../spelling.ts';
import { cutShort, lightSlipsOf, slipsOf } from '../words/slips.ts';
import type { CheckedNote, NoteCheck } from './note-check.ts';

/** What placeholders of several words are made of. */
const nameWords: ReadonlySet<string> = new Set(
  `account address alias app branch bucket cluster column command commit config container context database deployment
  device directory disk domain drive email environment file folder function group host hostname image index instance
  interface job label local machine message name namespace network node object option package partition password path
  pattern plugin pod port process profile project query queue registry release remote replica repo repository resource
  role root schema script secret server service session source stack string table target task template text title token
  topic unit user username value variable version volume window your`.split(/\s+/),
);

/** Finds slips in names of several words that stand for others: `<table_nam>` beside `<table_name>`, `service-naem`. */
export const checkIdentifierTypos: NoteCheck = (note) => {
  const found = note.draft.findings.map((finding) => ({ finding, names: namesIn(finding, note) }));
  const counts = countWords(found.flatMap(({ names }) => names));
  return found.flatMap(({ finding, names }) =>
    names.flatMap((name): Fault[] => {
      if (counts.get(name) !== 1) return [];
      const expected =
        [...slipsOf(name), ...cutShort(name)].find(
          (other) => (counts.get(other) ?? 0) > 1 && !isPlural(name, other),
        ) ?? misspeltPart(name, note);
      if (expected === undefined) return [];
      const message = `"${name}" may be misspelt, expected "${expected}"`;
      const span = note.places.inCommand(finding, name);
      return [{ rule: 'typo-word', message, span, actual: name, expected: [expected] }];
    }),
  );
};

/** Names of small letters with `_` or `-` between them, among operands and values; `list-units` is the tool's own. */
function namesIn(finding: Finding, { draft }: CheckedNote): string[] {
  const text =
    finding.found.kind === 'input'
      ? finding.found.text.replace(/'[^']*'|"[^"]*"/g, ' ')
      : (draft.calls.get(finding)?.calls ?? []).flatMap(wordsOf).join(' ');
  return text.match(/(?<![\p{L}\p{N}_./@-])[a-z]{2,}(?:[_-][a-z]{2,})+(?![\p{L}\p{N}_./-])/gu) ?? [];
}

const wordsOf = ({ operands, flags }: Call): string[] => [
  ...operands,
  ...flags.flatMap(({ value }) => (value === undefined ? [] : [value])),
];

const isPlural = (one: string, other: string): boolean => `${one}s` === other || `${other}s` === one;

function misspeltPart(name: string, { dictionary }: CheckedNote): string | undefined {
  const parts = name.split(/[_-]/);
  const odd = parts.filter((part) => !nameWords.has(part));
  const [slip] = odd;
  if (slip === undefined || odd.length > 1 || dictionary?.isKnown(slip) === true) return undefined;
  const meant = lightSlipsOf(slip).find((word) => nameWords.has(word));
  return meant === undefined ? undefined : name.replace(slip, meant);
}

import { type PrintedText, printedForm, type Topic } from '@cribnotes/core';
import { repairEncoding } from '../../../core/src/reading/text/repair-encoding.ts';
import { astray, unsaid } from '../../../core/test/merging/untrue-fates.ts';
import { notGivenBack } from '../../../core/test/printed/not-given-back.ts';
import { linesWithoutOneFate, placesAstray } from '../../../core/test/properties/ledger-faults.ts';
import type { FuzzInput } from '../input/fuzz-input.ts';
import { type Broken, brief, type Invariant } from './broken.ts';
import { secretsIn } from './find-secrets.ts';
import { textsIn, withControls } from './texts-in.ts';

/** A topic with the notes that it was read from. */
export interface ReadInput {
  readonly input: FuzzInput;
  readonly files: readonly { readonly id: string; readonly bytes: Uint8Array }[];
  readonly topic: Topic;
}

/** Gives everything that is wrong, in words; nothing where the invariant holds. */
type Check = (read: ReadInput) => readonly string[];

/** What must hold for every topic that is read. */
export const topicChecks: readonly (readonly [Invariant, Check])[] = [
  ['one fate a line', linesAstray],
  ['true fates', untrueFates],
  ['places inside the notes', ({ topic, files }) => placesAstray(utf8Of(files), inUtf8(topic, files))],
  ['lines as written', ({ topic }) => notGivenBack(topic).map(({ back, lines }) => `${lines[0]} → ${back}`)],
  [
    'sentences have letters',
    ({ topic }) =>
      sentencesOf(topic)
        .filter((text) => !/\p{L}/u.test(text))
        .map((text) => JSON.stringify(text)),
  ],
  ['no control characters', ({ topic }) => withControls(textsIn(printedForm(topic)))],
  ['no secrets', ({ topic, input }) => secretsIn(JSON.stringify(topic), input.secrets)],
];

/** Gives the invariants that a topic breaks. */
export function brokenBy(read: ReadInput): readonly Broken[] {
  return topicChecks.flatMap(([invariant, check]) => {
    const wrong = check(read);
    return wrong.length === 0 ? [] : [{ invariant, what: brief(wrong) }];
  });
}

/** The texts of the notes that are UTF-8: of others lines and columns are those of the text that was found in them. */
function utf8Of(files: ReadInput['files']): ReadonlyMap<string, string> {
  return new Map(
    files.flatMap(({ id, bytes }) => (isUtf8(bytes) ? [[id, new TextDecoder().decode(bytes)] as const] : [])),
  );
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    return !new TextDecoder('utf-8', { fatal: true }).decode(bytes).includes('\u0000\u0000');
  } catch {
    return false;
  }
}

/** A topic without what is said of files that are no text, which have no places. */
function inUtf8(topic: Topic, files: ReadInput['files']): Topic {
  const read = new Set(topic.sources.map(({ id }) => id));
  const diagnostics = topic.diagnostics.filter(({ span }) => read.has(span.source));
  if (utf8Of(files).size === files.length) return { ...topic, diagnostics };
  const nothing = { entries: [], concepts: [], recipes: [], snippets: [], groups: [], images: [], links: [] };
  return { ...topic, ...nothing, doubts: [], diagnostics: [], sources: [] };
}

function linesAstray({ topic, files }: ReadInput): string[] {
  const texts = utf8Of(files);
  return topic.sources.flatMap(({ id, ledger }) => {
    const text = texts.get(id);
    return text === undefined
      ? []
      : linesWithoutOneFate(text, ledger).map(
          (line) => `${id}:${line} ${text.split(/\r\n|\r|\n/)[line - 1]}`,
        );
  });
}

function untrueFates({ topic, files, input }: ReadInput): string[] {
  // Of bytes nobody can say which words a line has, and a word or two may be mended or left out.
  const lines =
    input.origin === 'bytes'
      ? []
      : unsaid(topic, files.map(withoutMarkup), { share: 1, least: 3, mayBeGlued: true });
  // A note may say that it is not to be told of its secrets, which are masked all the same.
  const planted = files.flatMap(({ bytes }) =>
    new TextDecoder()
      .decode(bytes)
      .split(/\r\n|\r|\n/)
      .flatMap((line, at) => (input.secrets.some((secret) => line.includes(secret)) ? [`${at + 1}`] : [])),
  );
  const secret = new Set([
    ...planted,
    ...topic.diagnostics.flatMap(({ rule, span }) => (rule === 'secret' ? [`${span.start.line}`] : [])),
  ]);
  const said = lines.filter((line) => !secret.has(line)).map((line) => `line ${line} is on no paper`);
  return [...astray(topic).map((line) => `line ${line} is said by nothing`), ...said];
}

function sentencesOf(topic: Topic): string[] {
  const { groups, concepts, tasks, snippets } = printedForm(topic);
  const rows = groups.flatMap((group) => group.rows);
  const texts: readonly (PrintedText | null | undefined)[] = [
    ...groups.flatMap(({ notes }) => notes),
    ...rows.flatMap(({ description, notes }) => [description, ...notes]),
    ...concepts.flatMap(({ definition, facts }) => [definition, ...facts]),
    ...tasks.flatMap(({ title, steps }) => [title, ...steps.map(({ note }) => note)]),
    ...snippets.map(({ title }) => title),
  ];
  return texts.flatMap((text) => (text ? [text.text] : []));
}

/** Signs of sites, of HTML and of what is still to do, which say nothing themselves. */
const MARKUP =
  /^[ \t]*\S+@\S+ \(\w+\)[$#] |^[ \t]*(?:[:!?]{3}\+?.*|\{\{?[<%].*|#\+(?:BEGIN|END)_.*)$|%%.*?%%|\(\(.*?\)\)|!?\[\[.*?\]\]|!\[[^\]\n\r]*\]\([^)\n\r]*\)|\{\{(?:embed|query|renderer)\s[^{}\n]*\}\}|&(?:#?\w+);|[ \t]\^\w+$|[([]\s*(?:TODO|FIXME|TBD|WIP|XXX)\b[^)\]\n]*[)\]](?!\()/gim;

export function withoutMarkup({ id, bytes }: ReadInput['files'][number]): ReadInput['files'][number] {
  // Characters that were misread are printed as they were meant.
  const text = repairEncoding(new TextDecoder().decode(bytes))
    // Lines keep their numbers, also those that end in two ways.
    .text.replaceAll(MARKUP, (signs) => signs.replaceAll(/[^\n\r]/g, ' '))
    .replaceAll(/\p{Cf}/gu, '');
  return { id, bytes: new TextEncoder().encode(text) };
}

import type { Finding } from '@cribnotes/core/drafts';
import type { Fault } from '../fault.ts';
import { CONTRARY_DEEDS } from '../words/tables/contrary-verbs.ts';
import { wellKnownWords } from '../words/well-known.ts';
import { type CheckedNote, type NoteCheck, usesOf } from './note-check.ts';

const deeds = CONTRARY_DEEDS.map(({ subcommands, said }) => ({
  subcommands: subcommands.map((list) => new Set(list.split(' '))),
  said: said.map((list) => list.split(' ')),
}));

const isSubcommand = (word: string): boolean =>
  deeds.some(({ subcommands }) => subcommands.some((names) => names.has(word)));

/** A longer sentence may well speak of the opposite too. */
const MOST_WORDS = 9;

/** Finds commands whose sentence says the opposite of what their subcommand does: "Stop the container" over `docker start`. */
export const checkContraries: NoteCheck = (note) =>
  usesOf(note).flatMap(({ finding, line, call }): Fault[] => {
    const sentence = saidOf(finding, note);
    const subcommand = call.path.at(-1) ?? '';
    if (sentence === undefined || subcommand === '' || line.calls.length > 1) return [];
    const said = contraryIn(sentence, subcommand);
    if (said === undefined) return [];
    const message = `The note says "${said}" of \`${call.path.join(' ')}\`, which does the opposite`;
    return [
      {
        rule: 'contrary-description',
        message,
        span: note.places.inCommand(finding, subcommand),
        actual: subcommand,
      },
    ];
  });

function saidOf(finding: Finding, { draft }: CheckedNote): string | undefined {
  const description = draft.verdicts.descriptionOf(finding);
  if (description === undefined || description.shared) return undefined;
  const text = description.pieces.map((piece) => piece.text).join(' ');
  return (text.match(/[\p{L}\p{M}]+/gu)?.length ?? 0) > MOST_WORDS ? undefined : text;
}

/** The word that only the opposite of a subcommand is called by, where nothing is said that it is called by itself. */
function contraryIn(sentence: string, subcommand: string): string | undefined {
  const words: readonly string[] = sentence.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  if (words.includes(subcommand)) return undefined;
  const own = deeds.flatMap(({ subcommands, said }) =>
    subcommands.flatMap((names, side) => (names.has(subcommand) ? [{ said, side }] : [])),
  );
  const isSaid = (each: string): boolean => words.some((word) => isWord(word, each));
  if (own.length === 0 || own.some(({ said, side }) => said[side]?.some(isSaid))) return undefined;
  const verbs = verbsOf(words);
  return own
    .flatMap(({ said, side }) => said[1 - side] ?? [])
    .find((each) => verbs.some((word) => isWord(word, each)));
}

/** Scripts without blanks have a word anywhere in a run of signs. */
const isWord = (word: string, each: string): boolean =>
  word === each || (HAS_NO_BLANKS.test(each) && word.includes(each));

const HAS_NO_BLANKS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/**
 * Where sentences have their verb: first, in English too, or last; in scripts without blanks anywhere. A Latin word in such a
 * sentence is a name: "把在 stop 狀態的 container 呼叫起來".
 */
function verbsOf(words: readonly string[]): readonly string[] {
  if (words.some((word) => HAS_NO_BLANKS.test(word))) return words.filter((word) => HAS_NO_BLANKS.test(word));
  const last = words.at(-1) ?? '';
  return [...words.slice(0, 2), ...(wellKnownWords.has(last) || isSubcommand(last) ? [] : [last])];
}

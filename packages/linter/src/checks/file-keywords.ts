import type { Fault } from '../fault.ts';
import { oneSlip } from '../one-slip.ts';
import { INSTRUCTIONS, KEYS } from '../words/tables/file-keywords.ts';
import { wellKnownWords } from '../words/well-known.ts';
import type { CheckedNote, NoteCheck } from './note-check.ts';

/** As many instructions tell that a note speaks of a Dockerfile. */
const ENOUGH = 3;
/** Languages of blocks, and none, in which such files are shown. */
const FILES = /^(?:|ya?ml|compose|docker-compose|txt|text)$/;
/** As many known keys tell that a block is such a file. */
const ENOUGH_KEYS = 2;

/** Finds misspelt keys and instructions in the files that a note shows: `environtment:`, `VOLUMES`. */
export const checkFileKeywords: NoteCheck = (note) => [...keysIn(note), ...instructionsIn(note)];

function keysIn({ draft, places }: CheckedNote): Fault[] {
  return draft.blocks.flatMap((block) => {
    if (
      block.kind !== 'code' ||
      !FILES.test(block.language) ||
      block.lines.some(({ text }) => /[,{]$/.test(text))
    )
      return [];
    const written = block.lines.flatMap(({ line, text }) => {
      const [, key] = /^\s*(?:- )?([A-Za-z][\w-]+):(?=\s|$)/.exec(text) ?? [];
      return key === undefined ? [] : [{ line, key }];
    });
    if (written.filter(({ key }) => KEYS.has(key)).length < ENOUGH_KEYS) return [];
    return written.flatMap(({ line, key }) => {
      const small = key.toLowerCase();
      if (KEYS.has(key) || wellKnownWords.has(small)) return [];
      const times = written.filter((other) => other.key === key).length;
      return times > 1 ? [] : faults(key, KEYS, 5, () => places.inLines(line, line, key));
    });
  });
}

/** In lists, tables and code: words in capitals that stand first. */
function instructionsIn({ draft, places }: CheckedNote): Fault[] {
  const written = draft.note.text.split('\n').flatMap((text, at) => {
    const [, word] =
      /^[\s>|*+-]*(?:\d+[.)]\s*)?(?:#{1,6} )?[`*_]{0,3}([A-Z]{3,})(?=[`*_\s:]|$)/.exec(text) ?? [];
    return word === undefined ? [] : [{ line: at + 1, word }];
  });
  const known = new Set(written.flatMap(({ word }) => (INSTRUCTIONS.has(word) ? [word] : [])));
  if (known.size < ENOUGH) return [];
  return written.flatMap(({ line, word }) =>
    INSTRUCTIONS.has(word) ? [] : faults(word, INSTRUCTIONS, 4, () => places.inLines(line, line, word)),
  );
}

/** One and several are keys both: `label`, `labels`. */
const isOther = (word: string, key: string): boolean => `${word}s` === key && word === word.toLowerCase();

function faults(
  actual: string,
  list: ReadonlySet<string>,
  least: number,
  place: () => Fault['span'],
): Fault[] {
  const near = [...list].filter(
    (word) => word.length >= least && oneSlip(actual, word) !== undefined && !isOther(actual, word),
  );
  const [expected] = near;
  if (expected === undefined || near.length > 1) return [];
  const message = `Unknown \`${actual}\`, expected \`${expected}\``;
  return [{ rule: 'typo-keyword', message, span: place(), actual, expected: [expected] }];
}

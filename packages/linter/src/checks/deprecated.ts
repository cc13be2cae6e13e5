import { isCertain } from '../certainty.ts';
import type { Fault } from '../fault.ts';
import { type NoteCheck, usesOf } from './note-check.ts';

/** Finds commands and flags that their tool gives up. */
export const checkDeprecated: NoteCheck = (note) =>
  usesOf(note).flatMap(({ finding, call }) => {
    const said: { word: string; what: string; instead: string | true | undefined }[] = [
      {
        word: call.path.at(-1) ?? call.program,
        what: `\`${call.path.join(' ')}\``,
        instead: call.command?.deprecated,
      },
      ...call.flags.map(({ text, spec }) => ({
        word: text,
        what: `Flag \`${text}\``,
        instead: spec?.deprecated,
      })),
    ];
    return said.flatMap(({ word, what, instead }): Fault[] => {
      if (instead === undefined) return [];
      const hint = instead === true ? {} : { hint: lowerFirst(instead) };
      return [
        {
          rule: 'deprecated',
          message: `${what} is deprecated`,
          span: note.places.inCommand(finding, word),
          actual: word,
          ...hint,
          sure: isCertain(call),
        },
      ];
    });
  });

const lowerFirst = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

import type { Fault } from '../fault.ts';
import type { NoteCheck } from './note-check.ts';

/** Instructions of a Dockerfile that take a list in brackets, which must be JSON. */
const LIST = /\b(?:CMD|ENTRYPOINT|RUN|VOLUME|SHELL|ADD|COPY)\s+(\[[^\][]*["'][^\][]*\])/g;

/** Finds lists of a Dockerfile that are no JSON, which Docker takes for a line of the shell: `VOLUME ["/a" "/b"]`. */
export const checkExecLists: NoteCheck = ({ draft, places }) =>
  draft.note.text.split('\n').flatMap((source, index) =>
    Array.from(source.matchAll(LIST)).flatMap(([, list = '']): Fault[] => {
      if (isJson(list) || /\.{3}|…|<[^>]+>|\\/.test(list)) return [];
      const message = `The list \`${list}\` is no JSON, expected double quotes and a comma between its parts`;
      return [
        { rule: 'broken-list', message, span: places.inLines(index + 1, index + 1, list), actual: list },
      ];
    }),
  );

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Refusal } from '../exit.ts';
import { visible } from '../visible.ts';
import { fromUser } from '../where.ts';

/** What every refusal of an emitter from outside ends with. */
const HINT = 'nothing was written; docs/emitters.md says what an emitter is';

/** Gives the refusal that says in one line what is wrong with the emitter that the user called `word`. */
export function outsideFault(word: string, what: string, hint: string = HINT): Refusal {
  return new Refusal(`the emitter ${visible(word)} ${what}`, hint);
}

/** Gives the refusal for what an emitter has thrown, with the first place of its own files that is known. */
export function outsideThrew(word: string, doing: string, error: unknown): Refusal {
  const words = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const at = error instanceof Error ? placeIn(error.stack ?? '') : undefined;
  const [line = ''] = words.split('\n');
  if (process.env.CRIB_DEBUG && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  return outsideFault(word, `${doing}: ${visible(line)}${at === undefined ? '' : ` (${at})`}`);
}

const OWN_FOLDER = fileURLToPath(new URL('.', import.meta.url));

/** The file, line and column where a stack begins, as seen from where the user stands; nothing where that is ours. */
function placeIn(stack: string): string | undefined {
  const found = /(file:\/\/\S+?|(?:\/|[A-Z]:\\)[^\n()]+?)((?::\d+){1,2})(?=[\s)]|$)/m.exec(stack);
  if (found === null) return undefined;
  const path = found[1]!.startsWith('file:') ? fileURLToPath(found[1]!) : found[1]!;
  if (path.startsWith(OWN_FOLDER)) return undefined;
  return `${visible(relative(fromUser('.'), path).split(sep).join('/'))}${found[2]}`;
}

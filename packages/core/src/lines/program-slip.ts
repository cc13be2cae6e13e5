import { editDistance } from '../spelling.ts';
import { isProgram } from './programs.ts';

/** Programs that fingers know so well that they slip on them. */
const OFTEN_TYPED =
  'apt awk bash brew cargo cat chmod chown clear curl date docker echo exit find git grep gzip head helm history htop kill kubectl less ls make man mkdir mount nano node npm passwd ping pip pwd python python3 rsync screen sed sort ssh sudo systemctl tail tar terraform tmux top touch tree unzip vim watch wget which xargs yarn'.split(
    ' ',
  );

/** Words that are programs or words of their own. */
const OWN_WORDS: ReadonlySet<string> = new Set(
  'act otp trail form tool tools pin hash bush bach cash dash wash mash gash rash lash nod mode code note nose mane mare mike take lake fake bake rake hell heal help held heap mild mill till kilt bill fill gill hill pill sill will trees three lets lass lest loss mess tall tails detail data gate fate late rate mate dare dates gits gist grip gree greed exist edit cure curt curls find fund fine fins fink kind mind wind bind hind rind send seed bed red wed fed led wed care carve cart cats cut oat eat hat fat mat sat pat bat rat vat pine king ring sing wing pings soft short sport snort sorts'.split(
    ' ',
  ),
);

const OWN_NAME = /^[a-z][a-z0-9]*$/;

/** Gives the often typed program that a word is one slip away from; nothing where the word has a meaning of its own. */
export function misspeltProgram(word: string): string | undefined {
  if (!OWN_NAME.test(word) || isProgram(word) || OWN_WORDS.has(word)) return undefined;
  const swapped = swappedProgram(word);
  if (swapped !== undefined || word.length < 4) return swapped;
  return only(OFTEN_TYPED.filter((program) => program.length >= 4 && editDistance(word, program, 2) === 1));
}

/** Gives the often typed program of which two letters are swapped: `gti`, `dokcer`, `sl`. Nothing where the word has a meaning of its own. */
export function swappedProgram(word: string): string | undefined {
  if (!OWN_NAME.test(word) || isProgram(word) || OWN_WORDS.has(word)) return undefined;
  return only(SWAPPED.get(word) ?? []);
}

/** The words that a program becomes where two neighbouring letters are swapped. */
function swapsOf(program: string): string[] {
  // With three letters the first one must stand, as there are too many other words.
  const from = program.length === 3 ? 1 : 0;
  if (program.length < 3) return program === 'ls' ? ['sl'] : [];
  return Array.from({ length: program.length - 1 - from }, (_, index) => from + index).flatMap((at) => {
    const swapped = `${program.slice(0, at)}${program[at + 1]}${program[at]}${program.slice(at + 2)}`;
    return swapped === program ? [] : [swapped];
  });
}

/** The often typed programs that a word may be with two letters swapped. */
const SWAPPED: ReadonlyMap<string, readonly string[]> = new Map(
  [
    ...Map.groupBy(
      OFTEN_TYPED.flatMap((program) => swapsOf(program).map((slip) => ({ slip, program }))),
      ({ slip }) => slip,
    ),
  ].map(([slip, meant]) => [slip, meant.map(({ program }) => program)]),
);

const only = (list: readonly string[]): string | undefined => (list.length === 1 ? list[0] : undefined);

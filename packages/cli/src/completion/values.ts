import { formats } from '../emitters.ts';

/** A word that may be typed, and what it means. */
export interface Value {
  readonly word: string;
  readonly means: string;
}

/** Whether paths may be typed. */
export type Files = 'files' | 'folders' | 'none';

/** What the formats make, for who does not know their names. */
const MADE: Readonly<Record<string, string>> = {
  pdf: 'the sheet',
  anki: 'the deck',
  man: 'the manual page',
  html: 'the page for the browser',
  png: 'pictures of the sheet’s pages',
};

/** What may be typed at a place, by the command and its option or argument, where only a look around tells. */
const LOOKS: Readonly<Record<string, () => Promise<readonly Value[]>>> = {
  'build --to': async () => formats.map(({ name }) => ({ word: name, means: MADE[name] ?? '' })),
  'help about': async () => [{ word: 'anki', means: 'how decks come into Anki' }],
  'man notes': pages,
  'uninstall topic': pages,
  'spec program': programs,
};

/** Which paths stand for an option or argument, by the name of its value. */
const PATHS: Readonly<Record<string, Files>> = {
  notes: 'files',
  since: 'files',
  folder: 'folders',
  file: 'files',
  'file:line': 'files',
  base: 'files',
  ours: 'files',
  theirs: 'files',
  formats: 'files',
};

/** Gives what may be typed at a place such as `build --to`; nothing where that is not known. */
export async function valuesFor(place: string): Promise<readonly Value[] | undefined> {
  return Object.hasOwn(LOOKS, place) ? LOOKS[place]!() : undefined;
}

/** Gives which paths may be typed for a value of this name. */
export function filesFor(name: string): Files {
  return Object.hasOwn(PATHS, name) ? PATHS[name]! : 'none';
}

/** The topics whose pages are built here or installed. */
async function pages(): Promise<readonly Value[]> {
  const [{ knownPages }, { systemEnvironment }, { fromUser }] = await Promise.all([
    import('../manual/known-pages.ts'),
    import('../manual/environment.ts'),
    import('../where.ts'),
  ]);
  const known = await knownPages(fromUser('dist'), systemEnvironment());
  return known.map(({ name, path }) => ({ word: name, means: path }));
}

async function programs(): Promise<readonly Value[]> {
  const { specs } = await import('@cribnotes/specs');
  return specs.programs.map((word) => ({ word, means: '' }));
}

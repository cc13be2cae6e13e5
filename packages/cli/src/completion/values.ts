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

/** What may be typed at a place, by its option or the command and its argument, where only a look around tells. */
const LOOKS: Readonly<Record<string, (paths: readonly string[]) => Promise<readonly Value[]>>> = {
  '--to': async () => formats.map(({ name }) => ({ word: name, means: MADE[name] ?? '' })),
  '--topic': topics,
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

/**
 * Gives what may be typed at a place such as `--to` or `spec program`, behind the notes at `paths`; nothing where that is not
 * known.
 */
export async function valuesFor(
  place: string,
  paths: readonly string[] = [],
): Promise<readonly Value[] | undefined> {
  return Object.hasOwn(LOOKS, place) ? LOOKS[place]!(paths) : undefined;
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

/** The most notes of a vault that are looked at between two keys. */
const FEW = 300;

/** The topics that a `crib.yaml` lists or a vault has. What keeps them from being known is said by the call itself. */
async function topics(paths: readonly string[]): Promise<readonly Value[]> {
  const [{ planTopics }, { walkNotes }, { Refusal }, { isSystemError }, { fromUser }] = await Promise.all([
    import('../topics/plan-topics.ts'),
    import('../notes/walk.ts'),
    import('../exit.ts'),
    import('../system-error.ts'),
    import('../where.ts'),
  ]);
  try {
    const { ids } = await walkNotes(fromUser(paths[0] ?? '.'), new Set());
    if (ids.length > FEW) return [];
    const { plans } = await planTopics(paths);
    return plans.map(({ name }) => ({ word: name, means: 'a topic' }));
  } catch (error) {
    if (error instanceof Refusal || isSystemError(error)) return [];
    throw error;
  }
}

async function programs(): Promise<readonly Value[]> {
  const { specs } = await import('@cribnotes/specs');
  return specs.programs.map((word) => ({ word, means: '' }));
}

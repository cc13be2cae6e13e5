import { join } from 'node:path';
import type { Emitted, StateHead, WrittenDeck } from '@cribnotes/emit-anki';
import { Refusal } from '../exit.ts';
import type { Input } from '../notes/input.ts';
import { isOurs } from '../output/marks.ts';
import { spoil } from '../repeat/current-recording.ts';
import { ask } from '../repeat/recording.ts';
import { causeOf, isSystemError } from '../system-error.ts';
import { visible } from '../visible.ts';
import { loadState, saveState, statePath, statesNaming } from './state-files.ts';
import { stateFolder } from './state-folder.ts';

/** What remembers a deck between two builds: the user's state folder and, without it, the package in the output folder. */
export interface DeckMemory {
  /** Gives what was last written of the deck of that id, or, without one, what may be of these notes. */
  readonly recall: (id?: string) => Promise<readonly Emitted[]>;
  /** Takes what is written now. */
  readonly remember: (written: WrittenDeck) => void;
  /** Keeps what it has taken. A state that cannot be kept ends nothing. */
  readonly keep: () => Promise<void>;
  /** The notes that stand elsewhere and of which the package of that name in the output folder is; absent where it is of these. */
  readonly owner: (lock: string | undefined) => Promise<string | undefined>;
  /** What could not be read or kept, each in a line. */
  readonly notices: readonly string[];
}

/** Bytes of the largest package that is read. */
const LARGEST = 256 * 1024 * 1024;

/** Gives the memory of the deck of these notes, whose package is in `out`. */
export function deckMemory(
  input: Input,
  topic: string,
  out: string,
  folder: string | undefined = stateFolder(),
): DeckMemory {
  const source = input.kind === 'folder' ? input.root : join(input.root, input.name);
  const notices: string[] = [];
  let written: WrittenDeck | undefined;

  const stateOf = async (id: string): Promise<readonly Emitted[]> => {
    if (folder === undefined) return [];
    try {
      const state = await loadState(folder, id);
      if (state !== 'damaged') return state ? [state] : [];
      notices.push(`${visible(statePath(folder, id))} is damaged or of another version, and is passed over`);
    } catch (error) {
      if (!isSystemError(error)) throw error;
      notices.push(`cannot read ${visible(statePath(folder, id))}: ${causeOf(error)}`);
    }
    return [];
  };
  const heads = (word: string): readonly StateHead[] =>
    folder === undefined ? [] : statesNaming(folder, word);
  const ofThisSource = async (): Promise<readonly Emitted[]> => {
    const own = heads(topic).filter((head) => head.source === source && head.topic === topic);
    return (await Promise.all(own.map(({ id }) => stateOf(id)))).flat();
  };
  // A package of notes that stand elsewhere, which were built into the same folder, is theirs.
  const ownerOf = async (found: Emitted): Promise<string | undefined> => {
    const { id } = found;
    const owner = id === undefined ? undefined : heads(id).find((head) => head.id === id)?.source;
    return owner === undefined || owner === source || !ask('exists', owner) ? undefined : owner;
  };
  const inPackage = async (): Promise<readonly Emitted[]> => {
    const found = await packageAt(join(out, `${topic}.apkg`));
    return found && (await ownerOf(found)) === undefined ? [found] : [];
  };
  return {
    recall: async (id) => {
      const states = id === undefined ? await ofThisSource() : await stateOf(id);
      return states.length > 0 ? states : inPackage();
    },
    owner: async (lock) => {
      const others = heads(topic).some((head) => head.topic === topic && head.source !== source);
      const found = others ? await packageAt(join(out, `${topic}.apkg`)) : undefined;
      // Two checkouts of the same notes have the same deck.
      return found === undefined || found.id === deckOf(lock) ? undefined : ownerOf(found);
    },
    remember: (now) => {
      written = now;
    },
    keep: async () => {
      if (!written) return;
      try {
        if (folder === undefined) throw new Refusal('there is no home folder');
        await saveState(folder, { ...written, source });
      } catch (error) {
        if (!(error instanceof Refusal) && !isSystemError(error)) throw error;
        const why = error instanceof Refusal ? error.message : `${visible(folder ?? '')}: ${causeOf(error)}`;
        spoil();
        notices.push(`what was built is not remembered: ${why}`);
      }
    },
    notices,
  };
}

/** The id of the deck that a lock is of; nothing where it cannot be read. */
function deckOf(lock: string | undefined): unknown {
  try {
    return lock === undefined ? undefined : (JSON.parse(lock)?.deck?.id ?? undefined);
  } catch {
    // Whoever uses it says what is wrong with it.
    return undefined;
  }
}

async function packageAt(path: string): Promise<Emitted | undefined> {
  try {
    const file = await ask('bytes', path, LARGEST);
    if (file.kind !== 'bytes' || !isOurs(path, file.bytes)) return undefined;
    const { readPackage } = await import('@cribnotes/emit-anki');
    return await readPackage(file.bytes);
  } catch (error) {
    if (isSystemError(error)) return undefined;
    throw error;
  }
}

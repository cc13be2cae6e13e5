import type { AnkiNote } from './find-in-anki.ts';
import { sameHtml } from './same-html.ts';
import type { NoteVersion, SyncNote } from './sync-deck.ts';

/** What becomes of one note in Anki. */
export interface NoteMerge {
  /** The fields to write, by name; empty where the learner's edit stands against one of them. */
  readonly fields: Readonly<Record<string, string>>;
  /** The fields that the learner has changed. */
  readonly yours: readonly string[];
  /** Whether the notes have changed one of those as well. */
  readonly conflict: boolean;
  readonly addTags: readonly string[];
  readonly removeTags: readonly string[];
}

/** The fields that belong to the learner alone. */
const LEARNERS: ReadonlySet<string> = new Set(['Extra']);

/** Levels of tags that only we make. */
const OUR_LEVELS = /^[^:]+::(?:cmd|kind|from|file|retired)(?:::|$)/;

/**
 * Compares what a note was, what Anki has and what the notes have now. What nobody has changed in Anki becomes what the
 * notes have; what the learner has changed stays, and where the notes have changed the same, all fields stay.
 */
export function mergeNote(note: SyncNote, anki: AnkiNote, agreed?: NoteVersion): NoteMerge {
  const fields: Record<string, string> = {};
  const yours: string[] = [];
  let conflict = false;
  // The lock is as new as the last build, which Anki need not have seen.
  const base = agreed ? [agreed] : note.versions;
  for (const [name, wanted] of Object.entries(note.fields)) {
    const now = anki.fields[name];
    if (now === undefined || LEARNERS.has(name) || sameHtml(now, wanted)) continue;
    const isOurs = name === 'Id' || anki.untouched || wasEver(note.versions, name, now);
    if (isOurs) fields[name] = wanted;
    else {
      yours.push(name);
      conflict ||= !wasEver(base, name, wanted);
    }
  }
  return { fields: conflict ? {} : fields, yours, conflict, ...mergeTags(note, anki, agreed) };
}

function wasEver(versions: readonly NoteVersion[], name: string, value: string): boolean {
  return versions.some(({ fields }) => fields[name] !== undefined && sameHtml(fields[name], value));
}

/** A tag of ours that the learner took away since they agreed does not come back; one of his own does not go. */
function mergeTags(
  note: SyncNote,
  anki: AnkiNote,
  agreed: NoteVersion | undefined,
): Pick<NoteMerge, 'addTags' | 'removeTags'> {
  const there = new Set(anki.tags.map(lower));
  const wanted = new Set(note.tags.map(lower));
  const agreedOn = new Set(agreed?.tags.map(lower));
  const before = new Set(note.versions.flatMap(({ tags }) => tags.map(lower)));
  const [root = ''] = note.tags.map((tag) => tag.split('::')[0]);
  const isOurs = (tag: string): boolean =>
    before.has(lower(tag)) || (tag.startsWith(`${root}::`) && OUR_LEVELS.test(tag));
  return {
    addTags: note.tags.filter((tag) => !there.has(lower(tag)) && !agreedOn.has(lower(tag))),
    removeTags: anki.tags.filter((tag) => !wanted.has(lower(tag)) && isOurs(tag)),
  };
}

function lower(tag: string): string {
  return tag.normalize('NFC').toLowerCase();
}

/** What a note was at some time: its fields by name, and its tags. */
export interface NoteVersion {
  readonly fields: Readonly<Record<string, string>>;
  readonly tags: readonly string[];
}

/** A note of the deck as the notes have it now. The field `Id` is the name by which it is found in Anki. */
export interface SyncNote extends NoteVersion {
  readonly guid: string;
  /** What it asks, for a person to read. */
  readonly prompt: string;
  /** What it was before, as far as anybody remembers: what Anki has of these is nobody's edit. */
  readonly versions: readonly NoteVersion[];
}

/** A deck to be brought into Anki. */
export interface SyncDeck {
  readonly topic: string;
  /** Its name in Anki. */
  readonly name: string;
  readonly notes: readonly SyncNote[];
  /** What the notes have lost. */
  readonly retired: readonly SyncNote[];
  /** The tag of what the notes have lost; all tags of the deck's own are below its first level. */
  readonly retiredTag: string;
  /** File name to bytes. */
  readonly media: ReadonlyMap<string, Uint8Array>;
  /** Writes a package of the notes with these guids alone. */
  readonly pack: (guids: ReadonlySet<string>) => Promise<Uint8Array>;
}

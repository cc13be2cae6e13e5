import * as v from 'valibot';

/** A reply as it must be to be believed. */
type Reply<T> = v.GenericSchema<unknown, T>;

/** What every reply is, with `version: 6` in the request. */
export interface Envelope {
  readonly result?: unknown;
  readonly error: string | null;
}

/** A note as `notesInfo` tells it; one that has gone meanwhile is `{}`. */
export interface NoteInfo {
  readonly noteId: number;
  readonly tags: readonly string[];
  readonly fields: Readonly<Record<string, { readonly value: string }>>;
  readonly cards: readonly number[];
}

/** The reply to `requestPermission`. */
export interface Permission {
  readonly permission: string;
  readonly requireApikey?: boolean;
  readonly version?: number;
}

export const envelope: Reply<Envelope> = v.object({ result: v.unknown(), error: v.nullable(v.string()) });

export const permission: Reply<Permission> = v.object({
  permission: v.string(),
  requireApikey: v.exactOptional(v.boolean()),
  version: v.exactOptional(v.number()),
});

/** Ids of notes or cards. */
export const ids: Reply<number[]> = v.array(v.number());

/** Names of files. */
export const names: Reply<string[]> = v.array(v.string());

/** A reply that says nothing that we need. */
export const anything: Reply<unknown> = v.unknown();

/** The reply to `multi`: one for each action. */
export const envelopes: Reply<Envelope[]> = v.array(envelope as v.GenericSchema<Envelope>);

export const notesInfo: Reply<(NoteInfo | Record<string, never>)[]> = v.array(
  v.union([
    v.object({
      noteId: v.number(),
      tags: v.array(v.string()),
      fields: v.record(v.string(), v.object({ value: v.string() })),
      cards: v.array(v.number()),
    }),
    v.record(v.string(), v.never()),
  ]),
);

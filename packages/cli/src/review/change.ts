/** What an answer changed in a file, so that it can be taken back. */
export interface Change {
  readonly path: string;
  /** Where, in UTF-16 units. */
  readonly at: number;
  /** What stood there, and what stands there now. */
  readonly removed: string;
  readonly added: string;
  /** The answer on one line, for whoever gave it. */
  readonly says: string;
}

/** Gives the one stretch in which two versions of a file differ. */
export function changeBetween(
  path: string,
  before: Uint8Array | undefined,
  after: Uint8Array,
  says: string,
): Change {
  const [old, now] = [textOf(before ?? new Uint8Array()), textOf(after)];
  let at = 0;
  while (at < old.length && at < now.length && old[at] === now[at]) at += 1;
  let end = 0;
  while (end < Math.min(old.length, now.length) - at && old.at(-1 - end) === now.at(-1 - end)) end += 1;
  const [removed, added] = [old.slice(at, old.length - end), now.slice(at, now.length - end)];
  return { path, at, removed, added, says };
}

/** Gives a file as it was before a change; nothing where that cannot be told, as it has changed since. */
export function withoutChange(bytes: Uint8Array, { at, removed, added }: Change): Uint8Array | undefined {
  const text = textOf(bytes);
  if (!Buffer.from(text).equals(bytes)) return undefined;
  const isThere = text.startsWith(added, at);
  const first = text.indexOf(added);
  const isOnce = first >= 0 && first === text.lastIndexOf(added);
  if (!isThere && (!isOnce || added === '')) return undefined;
  const from = isThere ? at : first;
  return Buffer.from(text.slice(0, from) + removed + text.slice(from + added.length));
}

const textOf = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

/** The archive's comment, by which a later build knows the file for its own (APPNOTE.TXT 4.3.16), with the deck's id. */
export function packageMark(deckId: string): string {
  return `deck ${deckId} Cribnotes`;
}

/** The id of the deck in a package of ours; packages of version 0.1.0 have none. */
export function deckIdIn(bytes: Uint8Array): string | undefined {
  const end = String.fromCharCode(...bytes.subarray(-100));
  return /deck ([a-z0-9]{8,64}) Cribnotes$/.exec(end)?.[1];
}

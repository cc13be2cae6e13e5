/** What kind of thing is kept to oneself; also the word that is shown in its place. */
export type SecretKind = 'password' | 'token' | 'key';

/** A stretch of a text that somebody would rather not print; offsets are UTF-16 units, the end is exclusive. */
export interface Secret {
  readonly kind: SecretKind;
  readonly start: number;
  readonly end: number;
  /** True for the second and each further line of a key that has several. */
  readonly follows?: true;
}

/** What a reader sees in the place of a secret. */
export const shownFor = (kind: SecretKind): string => `<${kind}>`;

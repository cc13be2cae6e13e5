/** How an input came to be. */
export type Origin = 'grammar' | 'splice' | 'bytes' | 'given';

/** Notes that are read together as one topic. */
export interface FuzzInput {
  readonly origin: Origin;
  readonly notes: readonly Uint8Array[];
  /** What stands in the notes as a secret, and must stand in nothing that is made of them. */
  readonly secrets: readonly string[];
}

/** How a language says in so many words how two things stand to each other; what stands between the two. All are alternatives of a pattern. */
export interface RelationWords {
  /** One is an example of the other. */
  readonly instanceOf?: string;
  /** One is made of the other. */
  readonly builtFrom?: string;
  /** One is within the other. */
  readonly partOf?: string;
}

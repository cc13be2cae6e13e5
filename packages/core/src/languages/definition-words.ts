/** A verb that joins a name and what it is. */
export interface Copula {
  /** Alternatives. */
  readonly verbs: string;
  /** What has to follow, where the verb joins other things as well; `{OPINION}` keeps opinions and contrasts out. */
  readonly next: string;
}

/** A sentence that says what a thing is, as the source of a pattern whose first group is the thing. */
export interface SentenceForm {
  /** What its sentences surely contain; only these are tried with the pattern, which is dear to compile. */
  readonly guard: RegExp;
  /** `{NAME}`, `{TERM}`, `{ARTICLE}` and `{ASIDE}` stand for what these are in any language. */
  readonly words: string;
  /** Of the pattern; `iu` where they are absent. */
  readonly flags?: string;
}

/** How a language says what a thing is. */
export interface DefinitionWords {
  /** Verbs between a name and what it is, and what has to follow where the verb joins anything. */
  readonly copulas?: readonly Copula[];
  /** Whole sentences that say what a thing is and for which two verbs and a name do not do. */
  readonly sentences?: readonly SentenceForm[];
  /** Verbs that are enough behind a subject in bold: alternatives. */
  readonly pointing?: string;
  /** What a thing of a kind does: alternatives. */
  readonly doing?: string;
  /** Those of them that say what the one thing of its kind does, in a paragraph of its own: alternatives. */
  readonly keeping?: string;
  /** Verbs that say what a thing holds: alternatives. */
  readonly holds?: string;
  /** What goes on from a heading that is its subject, beside the copula, the article and what things do: alternatives. */
  readonly heading?: string;
  /** What closes a definition where the verb comes last: alternatives. */
  readonly last?: string;
  /** What names, at the end of a sentence, the thing that it has described: alternatives. */
  readonly calls?: string;
  /** A preposition with an indefinite article, which introduces a thing: alternatives. */
  readonly into?: string;
  /** A noun with a clause about it, and no verb of its own: "Place where …". */
  readonly nounClauses?: readonly RegExp[];
  /** Sentences that name the thing in their middle, and then say what bears the name. */
  readonly called?: readonly SentenceForm[];
  /** Verbs that say behind a bold name what it is, beside "is": alternatives. */
  readonly means?: string;
}

/** How a language asks what a thing is. All are alternatives of a pattern. */
export interface QuestionWords {
  /** What asks for a thing, before its name. */
  readonly before?: string;
  /** The same where no blank stands between the two. */
  readonly beforeGlued?: string;
  /** What asks for a thing, behind its name. */
  readonly after?: string;
  /** What the next question begins with: "… and what is it good for". */
  readonly more?: string;
  /** What labels a question. */
  readonly question?: string;
  /** What labels an answer. */
  readonly answer?: string;
}

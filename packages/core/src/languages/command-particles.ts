/** How a language without blanks, or with endings, ties a command to the words of its sentence. */
export interface CommandParticles {
  /** What may stand between a command and what is said of it: the word for a command, a particle. */
  readonly behind: string;
  /** What makes the command a part of another thing: "the target of git commit". */
  readonly partOf?: string;
  /** What only asks to type the command before it, at the end of a clause. */
  readonly asks: string;
  /** What asks to type the command behind it, at the end of the words before. */
  readonly use?: string;
  /** The end of a clause that says what for: "to delete an image". */
  readonly purpose?: string;
  /** What joins a clause to the one before it. */
  readonly joins?: string;
}
